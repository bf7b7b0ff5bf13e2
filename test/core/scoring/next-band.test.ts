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
  // 42 s is 17 s over: 3 whole steps. Below 40 s they are 2, and 39 s is the next whole second; what is below 30 s earns all.
  const steps = '≤25秒得100分,每增加5秒扣10分';
  expect(bandsOf('42秒', steps)).toEqual({ next: [-3, '秒', 80], best: [-13, '秒', 100] });
  // Written with decimals, to a hundredth: 39.99 s.
  const { next } = bandsOf('42.37秒', steps);
  expect([next?.[0], next?.[2]]).toEqual([expect.closeTo(-2.38, 6), 80]);
});

test('at the very edge of a band the next one is a second away (35 s is two whole steps over 25 s, what is below it one)', () => {
  expect(bandsOf('35秒', '≤25秒得100分,每增加5秒扣10分').next).toEqual([-1, '秒', 90]);
  // Shares in points: 84 % with whole points, 84.5 % with tenths, up to the 85 % that earns all.
  expect(bandsOf('84%', '≥85%得100分,<85%得60分').next).toEqual([1, '%', 100]);
  expect(bandsOf('84.5%', '≥85%得100分,<85%得60分').next?.[0]).toBeCloseTo(0.5, 6);
});

test('a step that would leave what is good is not taken whole: of a range half a second wide', () => {
  const { next } = bandsOf('50秒', '39.2秒≤x≤39.7秒得100分,其他得60分');
  expect(next?.[2]).toBe(100);
  expect(next?.[0]).toBeCloseTo(-10.3, 6);
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
