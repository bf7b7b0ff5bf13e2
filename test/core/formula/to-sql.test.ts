import { toSql } from '../../../src/core/formula/to-sql';
import { unitOf } from '../../../src/core/quantity/unit';
import { readRule } from '../../../src/core/rules/read-rule';

describe('toSql', () => {
  it('writes NULL for NULL, the bands, and the held steps', () => {
    expect(toSql(readRule('≤25秒得100分,每增加5秒扣10分,≥40秒0分'))).toBe(
      'CASE WHEN actual IS NULL THEN NULL ELSE ' +
        'CASE WHEN ROUND(CAST(actual AS DOUBLE PRECISION), 9) <= 25 THEN 100 ELSE ' +
        'CASE WHEN ROUND(CAST(actual AS DOUBLE PRECISION), 9) < 40 THEN ' +
        'ROUND(GREATEST(0, (100 - (10 * FLOOR(ROUND(((ROUND(CAST(actual AS DOUBLE PRECISION), 9) - 25) / 5), 9))))), 9) ' +
        'ELSE 0 END END END',
    );
  });

  it('converts the column where its unit is another', () => {
    expect(toSql(readRule('≤300秒得100分,>300秒得0分'), unitOf('分钟'))).toContain('* 60');
    expect(toSql(readRule('≤300秒得100分,>300秒得0分'), unitOf('%'))).toBeNull();
  });

  it('has no answer in a gap', () => {
    expect(toSql(readRule('≥90%得10分,<80%得0分'))).toContain('ELSE NULL END');
  });

  it('quotes level names', () => {
    expect(toSql(readRule('优秀得10分,良好得8分', { full: 10 }))).toContain("TRIM(actual) = '优秀'");
  });
});
