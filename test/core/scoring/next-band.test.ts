import { nextBands } from '../../../src/core/scoring/next-band';
import { scoreTable } from '../../../src/core/scoring/score-table';
import { buildForm } from './build-form';

function bandsOf(actual: string | number, criteria: string, target = '') {
  const { table } = buildForm({
    columns: [
      ['indicator', '指标名称'],
      ['full', '满分'],
      ['target', '目标值'],
      ['actual', '实际值'],
      ['criteria', '评分标准'],
    ],
    rows: [['平均话后处理时间', 100, target, actual, criteria]],
  });
  const [item] = scoreTable(table).items;
  if (item === undefined) throw new Error('no item');
  const { next, best } = nextBands(item);
  const plain = (found: typeof next) =>
    found === null ? null : [found.change, found.unit?.symbol ?? null, found.score];
  return { next: plain(next), best: plain(best) };
}

test('a second less is the next step, eight are the full 100 (G8 with 33 s: 70 + 7 × 2 = 84)', () => {
  const criteria = '话后时间每缩短1秒加2分,奖励上限到25秒止,每多1秒扣减5分,标准分值为70分';
  expect(bandsOf('33秒', criteria, '≤40秒')).toEqual({ next: [-1, '秒', 86], best: [-8, '秒', 100] });
});

test('steps of whole 5 s: from 42 s (70) it takes the way to the far end of the step before', () => {
  // 42 s is 17 s over: 3 whole steps. Below 40 s they are 2; 25 s and what is below 30 s earn all.
  const { next, best } = bandsOf('42秒', '≤25秒得100分,每增加5秒扣10分');
  expect(next?.[2]).toBe(80);
  expect(next?.[0]).toBeCloseTo(-2, 1);
  expect(best?.[2]).toBe(100);
});

test('at the very edge of a band the next one is a hair away (35 s is two whole steps over 25 s, what is below it one)', () => {
  const { next } = bandsOf('35秒', '≤25秒得100分,每增加5秒扣10分');
  expect(next?.[2]).toBe(90);
  // 34.99 s: a figure that a person can aim at.
  expect(next?.[0]).toBeCloseTo(-0.01, 6);
});

test('is in the unit that the cell is written in', () => {
  // 2.5 minutes are 150 s; the band above ends at 120 s.
  expect(bandsOf('2.5分钟', '≤120秒得100分,>120秒得60分').next).toEqual([-0.5, '分钟', 100]);
});

test('there is no next band on a slope, where every hair counts, but there is the end of it', () => {
  const { next, best } = bandsOf('80%', '≥90%得100分,低于90%按比例得分');
  expect(next).toBeNull();
  expect(best).toEqual([10, '%', 100]);
});

test('nothing is left to reach at the top, and nothing is said of what has no score', () => {
  expect(bandsOf('20秒', '≤25秒得100分,每增加5秒扣10分')).toEqual({ next: null, best: null });
  expect(bandsOf('', '≤25秒得100分,每增加5秒扣10分')).toEqual({ next: null, best: null });
  expect(bandsOf('33秒', '服务态度良好')).toEqual({ next: null, best: null });
});
