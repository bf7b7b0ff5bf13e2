import * as fc from 'fast-check';
import { printRule } from '../../../src/core/rules/print';
import { readRule } from '../../../src/core/rules/read-rule';
import { scoreActual, scoreNumber } from '../../../src/core/rules/score-actual';
import { toExcel } from '../../../src/core/formula/to-excel';
import { toSql } from '../../../src/core/formula/to-sql';

const PIECES = [
  '≥90%', '低于80%', '每低1%', '每增加5秒', '扣2分', '加1分', '得满分', '不得分', '得10分', ',', ';', '。', '\n', '达标', '否则',
  '90%-95%', '每次', '迟到一次', '扣完为止', '最高15分', '本项10分', '按比例得分', '线性得分', '3次以上', '(含)', '酌情',
  '实际/目标×25分', '得分=', '例:', '每', '扣', '1-3分', '不足1%按1%计', '一票否决', '≤', '~', '×', '(', ')', '0', '-', 'x',
]; // prettier-ignore

describe('any text', () => {
  it('is read, scored, explained, printed and turned into formulas without throwing', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.double({ noNaN: true }), fc.string({ maxLength: 12 }), (criteria, value, said) => {
        const reading = readRule(criteria, { full: 100 });
        const { score, steps } = scoreActual(reading, { value, unit: null }, { full: 100 });
        expect(score === null || Number.isFinite(score)).toBe(true);
        expect(Array.isArray(steps)).toBe(true);
        const told = scoreActual(reading, said, { full: 100 });
        expect(told.score === null || Number.isFinite(told.score)).toBe(true);
        // No score, no silence.
        if (told.score === null) expect([...reading.diagnostics, ...told.diagnostics]).not.toEqual([]);
        if (reading.rule !== null) expect(printRule(reading.rule, 'en-US')).not.toBe('');
        toExcel(reading, { actual: 'A1' });
        toSql(reading);
      }),
      { numRuns: 1500 },
    );
  });

  it('that is readable scores within 0 and the full mark', () => {
    const text = fc
      .array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 8 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.double({ min: 0, max: 200, noNaN: true }), (criteria, x) => {
        const reading = readRule(criteria, { full: 20 });
        const score = scoreNumber(reading, x);
        if (score === null || reading.rule?.kind !== 'measure') return;
        const { floor, cap } = reading.rule;
        expect(score).toBeGreaterThanOrEqual(floor ?? -Infinity);
        expect(score).toBeLessThanOrEqual(cap ?? Infinity);
      }),
      { numRuns: 1000 },
    );
  });
});

const threshold = fc.integer({ min: 10, max: 95 });
const size = fc.constantFrom(0.1, 0.5, 1, 2, 5);
const points = fc.constantFrom(0.5, 1, 2, 5, 10);

describe('每低N扣M', () => {
  it('never scores a better actual lower, and stays within 0 and the full mark', () => {
    const actual = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(threshold, size, points, actual, actual, (at, each, loss, a, b) => {
        const reading = readRule(`≥${at}%得100分,每低${each}%扣${loss}分,扣完为止`);
        const low = scoreNumber(reading, Math.min(a, b));
        const high = scoreNumber(reading, Math.max(a, b));
        expect(low).not.toBeNull();
        expect(low ?? 0).toBeLessThanOrEqual(high ?? -1);
        expect(low ?? -1).toBeGreaterThanOrEqual(0);
        expect(high ?? 101).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('counts whole steps as one does by hand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.constantFrom(1, 2, 5), (steps, loss) => {
        // Tenths are where binary fractions go wrong: 4.5 − 0.3 is not quite 4.2.
        const reading = readRule(`≥4.5分得100分,每低0.1分扣${loss}分`);
        const actual = Number((4.5 - steps / 10).toFixed(1));
        expect(scoreNumber(reading, actual)).toBe(Math.max(0, 100 - steps * loss));
      }),
    );
  });
});

describe('two spellings of one sentence', () => {
  const TRADITIONAL: Readonly<Record<string, string>> = {
    满: '滿',
    达: '達',
    项: '項',
    为: '為',
    扣: '扣',
    减: '減',
    于: '於',
  };
  const traditional = (text: string): string => text.replace(/[满达项为减于]/g, (c) => TRADITIONAL[c] ?? c);
  const fullWidth = (text: string): string =>
    text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

  it.each([
    traditional,
    fullWidth,
    (text: string) => fullWidth(traditional(text)),
    (text: string) => ` ${text}。`,
  ])('score alike (%p)', (respell) => {
    fc.assert(
      fc.property(threshold, points, fc.double({ min: 0, max: 100, noNaN: true }), (at, loss, actual) => {
        const text = `满意度达到${at}%以上得满分,低于${at}%每减少1%扣${loss}分`;
        const plain = scoreNumber(readRule(text, { full: 20 }), actual);
        expect(plain).not.toBeNull();
        expect(scoreNumber(readRule(respell(text), { full: 20 }), actual)).toBe(plain);
      }),
      { numRuns: 50 },
    );
  });

  it('score alike with figures and with Chinese numerals', () => {
    for (const [figure, numeral] of [
      ['3', '三'],
      ['10', '十'],
      ['2', '两'],
    ] as const) {
      const written = readRule(`迟到${figure}次以上不得分`, { full: 10 });
      const spelled = readRule(`迟到${numeral}次以上不得分`, { full: 10 });
      expect(spelled.rule).toEqual(written.rule);
      expect(written.rule).not.toBeNull();
    }
  });
});

describe('generated rules', () => {
  it('print in both languages and read back as the same rule', () => {
    const tiers = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(tiers, fc.constantFrom('%', '秒', '分', '分钟', '元'), (bounds, unit) => {
        const sorted = [...bounds].sort((a, b) => b - a);
        const text = sorted.map((at, i) => `≥${at}${unit}得${100 - i * 10}分`).join(',');
        const { rule } = readRule(`${text},否则得0分`);
        expect(rule).not.toBeNull();
        if (rule === null) return;
        expect(readRule(printRule(rule, 'zh-CN')).rule).toEqual(rule);
        expect(readRule(printRule(rule, 'en-US')).rule).toEqual(rule);
      }),
    );
  });
});
