import * as fc from 'fast-check';
import { contextOf } from '../../../src/cli/rule-line';
import { figuresOf } from '../../../src/core/rules/figures';
import { readRule } from '../../../src/core/rules/read-rule';
import { normalizeText } from '../../../src/core/text/normalize';
import { EVERYDAY } from '../../cases/rules-everyday';
import { FAMILIES } from '../../cases/rules-families';

/** Every text of our own that is read. */
const READABLE = [...Object.values(FAMILIES), ...Object.values(EVERYDAY)]
  .flat()
  .map(({ criteria, full, unit, target, direction }) => {
    const context = contextOf({ criteria, full, unit, target, direction });
    return { criteria, context };
  })
  .filter(({ criteria, context }) => readRule(criteria, context).rule !== null);

/** Clauses that change what a rule means, in ways that no figure of the text shows. */
const CHANGING = [
  '但系统故障造成的除外', '不可抗力除外', '但须有书面说明', '遇特殊情况酌情处理', '与去年同期相比', '取两者中较低者',
  '两项就高不就低', '连续三个月未达标的取消资格', '如遇节假日另行计算', '按难度系数调整', '特殊原因可免除',
  '由主管视情况评定', '仅适用于新员工', '其中重大事项加倍', '除非另有规定', '按团队排名折算', '约5个工作日左右',
  '同时投诉不超过3次', '且差错率≤7.7%', '前提是完成率≥77%', '超过77元的部分除外', 'unless approved by the manager',
]; // prettier-ignore

const join = (head: string, clause: string, tail: string): string => `${head},${clause}${tail}`;

/** The text with a clause at its end, and at each comma and semicolon behind its first points; before that, duties stand. */
const withClause = (criteria: string, clause: string): string[] => {
  const first = criteria.search(/[得扣加减计奖]\s*[满零一二两\d]|分[,，;；]|points|deduct|lose|minus|×[^1]/i);
  const ends = [...criteria.matchAll(/[,，;；]/g)]
    .map(({ index }) => index)
    .filter((at) => first >= 0 && at > first);
  const end = criteria.replace(/[。.]$/, '');
  return [
    join(end, clause, ''),
    ...ends.map((at) => join(criteria.slice(0, at), clause, criteria.slice(at))),
  ];
};

describe('a clause that changes a rule', () => {
  it.each(CHANGING)('declines the text that holds it: %s', (clause) => {
    const scored = READABLE.flatMap(({ criteria, context }) =>
      withClause(criteria, clause).filter((text) => readRule(text, context).rule !== null),
    );
    expect(scored).toEqual([]);
  });
});

describe('every figure of a text', () => {
  it('changes the rule when it is changed, or is said to have no effect', () => {
    const place = fc.record({
      line: fc.constantFrom(...READABLE),
      which: fc.nat(),
      more: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(place, ({ line: { criteria, context }, which, more }) => {
        const text = normalizeText(criteria).text;
        // Nothing is lost with a 0 that has no effect: the minutes of 20:00.
        const figures = figuresOf(text).filter(({ value }) => value !== 0);
        const figure = figures[which % Math.max(1, figures.length)];
        if (figure === undefined) return;
        const { rule, diagnostics } = readRule(text, context);
        const silent = diagnostics.find(({ code }) => code === 'rule.figure-without-effect');
        const said = String(silent?.params?.['figures'] ?? '').split('、');
        const twins = figures.filter(({ value }) => value === figure.value);
        const other = (places: typeof figures): string =>
          [...places]
            .reverse()
            .reduce(
              (t, { start, end, value }) => t.slice(0, start) + String(value + more) + t.slice(end),
              text,
            );
        const changes = [[figure], twins].some(
          (places) => JSON.stringify(readRule(other(places), context).rule) !== JSON.stringify(rule),
        );
        expect(changes || said.includes(String(figure.value))).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
});
