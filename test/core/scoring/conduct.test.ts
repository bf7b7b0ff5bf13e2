import { scoreItem } from '../../../src/core/scoring/score-item';
import { scoreTable } from '../../../src/core/scoring/score-table';
import { buildForm } from './build-form';

/** E2 Ⅲ in its own words. */
const CONDUCT =
  '自觉遵守和维护公司各项规章制度(10分) 能遵守公司各项规章制度,但需要有人督导(8-9分) 偶有迟到,但上班后工作兢兢业业(6-7分) 纪律观念不强,偶尔违反公司规章制度(4-5分) 经常违反公司制度,被指正时态度傲慢(1-2分)';

describe('banded conduct marks (E2 Ⅲ)', () => {
  it.each([10, 9, 8.5, 8, 6, 4.5, 1, '7分'])('%s lies in a band and is the score', (actual) => {
    const { score } = scoreItem({ actual, criteria: CONDUCT, full: 10 });
    expect(score).toBe(Number.parseFloat(String(actual)));
  });

  it.each([9.5, 7.5, 3, 0, 11, '良好', '80%'])(
    '%s lies in none: no score, and the bands are named',
    (actual) => {
      const { score, diagnostics } = scoreItem({ actual, criteria: CONDUCT, full: 10 });
      expect(score).toBeNull();
      expect(diagnostics).toEqual([
        expect.objectContaining({
          code: 'score.between-bands',
          severity: 'error',
          params: expect.objectContaining({ bands: '10, 8–9, 6–7, 4–5, 1–2' }) as unknown,
        }),
      ]);
    },
  );

  it.each([
    [9, 9, 'score.typed-mark'],
    [3, 3, 'score.typed-between-bands'],
    [12, null, 'score.typed-out-of-range'],
  ])('%d typed as the score: %p, %s', (typed, score, code) => {
    const { table } = buildForm({
      columns: [['indicator', '项目'], ['criteria', '标准'], ['full', '分值'], ['score', '得分']],
      rows: [['日常行为规范', CONDUCT, 10, typed]],
    }); // prettier-ignore
    const [item] = scoreTable(table).items;
    expect(item?.score).toBe(score);
    expect(item?.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });
});
