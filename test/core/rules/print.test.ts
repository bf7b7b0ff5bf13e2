import { contextOf } from '../../../src/cli/rule-line';
import { printRule } from '../../../src/core/rules/print';
import { readRule } from '../../../src/core/rules/read-rule';
import { DOCUMENTS } from '../../cases/rules-documents';
import { FAMILIES } from '../../cases/rules-families';

const readable = [...DOCUMENTS, ...Object.values(FAMILIES).flat()].flatMap((line) => {
  const { rule } = readRule(line.criteria, contextOf(line));
  return rule === null ? [] : [{ criteria: line.criteria, rule }];
});

describe('printRule', () => {
  it('says what was understood in Chinese and English', () => {
    const rule = readRule('≤25秒得100分,每增加5秒扣10分,≥40秒得0分').rule;
    expect(rule && printRule(rule, 'zh-CN')).toBe(
      '实际值以秒计;≤25秒:得100分;>25秒且<40秒:100分,比25秒每多满5秒扣10分;≥40秒:得0分;最低0分',
    );
    expect(rule && printRule(rule, 'en-US')).toBe(
      'Actual in s; ≤25 s: 100 points; >25 s and <40 s: 100 points, deduct 10 for each full 5 s above 25 s; ≥40 s: 0 points; at least 0 points',
    );
  });

  it.each(readable)('prints sentences that read back as the same rule: $criteria', ({ rule }) => {
    expect(readRule(printRule(rule, 'zh-CN')).rule).toEqual(rule);
    expect(readRule(printRule(rule, 'en-US')).rule).toEqual(rule);
  });

  it('has rules to print', () => {
    expect(readable.length).toBeGreaterThan(150);
  });
});
