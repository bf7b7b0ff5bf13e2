import { DEFAULT_POLICY, type Policy } from '../../../src/core/scoring/policy';
import { readingQuestions } from '../../../src/core/scoring/reading-questions';
import { scoreTable } from '../../../src/core/scoring/score-table';
import { buildForm } from './build-form';

const STEPS = '≤25秒得100分,每增加5秒扣10分';

function questionsOf(actual: string, criteria: string, policy: Policy = DEFAULT_POLICY) {
  const { table } = buildForm({
    columns: [
      ['indicator', '指标名称'],
      ['full', '满分'],
      ['actual', '实际值'],
      ['criteria', '评分标准'],
    ],
    rows: [['平均响应时长', 100, actual, criteria]],
  });
  const card = scoreTable(table, policy);
  const [item] = card.items;
  if (item === undefined) throw new Error('no item');
  return readingQuestions(item, table, card);
}

const scores = (questions: ReturnType<typeof questionsOf>) =>
  questions.map(({ key, choices }) => [key, ...choices.map(({ choice, score }) => [choice, score])]);

test('a part of a step is asked about where it decides the score of this person', () => {
  // 37 s is 12 s over: 2 whole steps, 3 started ones, 2.4 in proportion.
  expect(scores(questionsOf('37秒', STEPS))).toEqual([
    ['steps', ['whole', 80], ['started', 70], ['proportional', 76]],
  ]);
  expect(questionsOf('37秒', STEPS)[0]?.choices.find(({ holds }) => holds)?.choice).toBe('whole');
});

test('nobody is asked where all readings agree: 35 s is two steps to the second', () => {
  expect(questionsOf('35秒', STEPS)).toEqual([]);
  expect(questionsOf('20秒', STEPS)).toEqual([]);
});

test('a boundary of two bands is asked about at the boundary alone', () => {
  const bands = '90%-100%得100分,80%-90%得80分,80%以下得0分';
  expect(scores(questionsOf('90%', bands))).toEqual([
    ['boundary', ['favour', 100], ['upper', 100], ['lower', 80]],
  ]);
  expect(questionsOf('85%', bands)).toEqual([]);
});

test('what was decided is not asked again: for the sentence, however it is spelt, or for the workbook', () => {
  const decided = {
    ...DEFAULT_POLICY,
    readings: [{ criteria: '≤25秒 得100分，每增加5秒扣10分', choices: { steps: 'whole' as const } }],
  };
  expect(questionsOf('37秒', STEPS, decided)).toEqual([]);
  expect(questionsOf('37秒', STEPS, { ...DEFAULT_POLICY, steps: 'started' })).toEqual([]);
  // It says nothing about other sentences.
  expect(questionsOf('37秒', '≤25秒得100分,每增加5秒扣5分', decided)).toHaveLength(1);
});
