import type { AwkwardBook, ExpectedTable } from '../awkward-book';
import type { Cell } from '../make-workbook';
import { formula, makeWorkbook, percent } from '../make-workbook';
import { ATTENDANCE, COMPLAINTS, RESOLVED, RESPONSE, SATISFACTION } from '../phrases';

const SHEET = '考核表';

const threeWeights = (first: Cell, second: Cell, third: Cell) => [
  ['指标名称', '权重', '评分标准', '实际值', '得分'],
  ['平均响应时长', first, RESPONSE, '35秒'],
  ['客户满意度', second, SATISFACTION, 4.2],
  ['一次解决率', third, RESOLVED, '80%'],
];

const weighed = (sheet: string): ExpectedTable => ({
  sheet,
  header: 1,
  columns: 'A indicator, B weight, C criteria, D actual, E score',
  items: [
    [2, '平均响应时长', 80],
    [3, '客户满意度', 85],
    [4, '一次解决率', 90],
  ],
  // 80 × 15 % + 85 × 40 % + 90 × 45 % = 12 + 34 + 40.5
  total: 86.5,
  weights: 1,
});

/** Weights, full marks, and scores that are there already. */
export const WEIGHTS_AND_MARKS: readonly AwkwardBook[] = [
  {
    name: 'weights-do-not-sum-to-100',
    wrong: 'the weights are 15 %, 40 % and 20 %, as the guide itself prints them',
    build: () =>
      makeWorkbook([{ name: SHEET, rows: threeWeights(percent(0.15), percent(0.4), percent(0.2)) }]),
    tables: [
      {
        ...weighed(SHEET),
        // 12 + 34 + 18, on the weights as written
        total: 64,
        weights: 0.75,
        remarks: ['scoring.weight-sum'],
      },
    ],
  },
  {
    name: 'weights-in-four-ways',
    wrong: 'weights are 15, 0.15, "15%" and 15 under 权重(%), one way a sheet',
    build: () =>
      makeWorkbook([
        { name: '整数', rows: threeWeights(15, 40, 45) },
        { name: '小数', rows: threeWeights(0.15, 0.4, 0.45) },
        { name: '文字', rows: threeWeights('15%', '40%', '45%') },
        {
          name: '标题',
          rows: threeWeights(15, 40, 45).map((row, at) =>
            at === 0 ? ['指标名称', '权重(%)', ...row.slice(2)] : row,
          ),
        },
      ]),
    tables: ['整数', '小数', '文字', '标题'].map(weighed),
  },
  {
    name: 'full-marks-instead-of-weights',
    wrong: 'there is 满分 instead of a weight, and deductions only',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核项目', '满分', '评分标准', '实际值', '得分'],
            ['客户投诉', 40, COMPLAINTS, '2次'],
            ['出勤', 30, ATTENDANCE, '迟到2次,缺勤1次'],
            ['工单差错', 30, '每出现一次差错扣3分', 4],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        // 40 − 2 × 5; 30 − 2 × 5 − 10; 30 − 4 × 3
        items: [
          [2, '客户投诉', 30],
          [3, '出勤', 10],
          [4, '工单差错', 18],
        ],
        total: 58,
      },
    ],
  },
  {
    name: 'weights-are-the-full-marks',
    wrong: 'the criteria award up to the weight (30分 at 30 %), not up to 100, as table 9-23 does',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核指标', '权重', '指标要求', '评分规则', '实际值', '得分'],
            [
              '客户满意度',
              percent(0.6),
              '客户满意度在90分以上',
              '1、客户满意度在90分以上为60分 2、85分以上为40分 3、80分以上为20分 4、低于80分为0分',
              87,
            ],
            [
              '客服培训',
              percent(0.4),
              '培训课时达10课时以上',
              '1、培训课时在10课时以上为40分 2、6课时以上为20分 3、低于6课时为0分',
              '10课时',
            ],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B weight, C target, D criteria, E actual, F score',
        items: [
          [2, '客户满意度', 40],
          [3, '客服培训', 40],
        ],
        // the marks are weighted already
        total: 80,
        weights: 1,
      },
    ],
  },
  {
    name: 'scores-typed-by-hand',
    wrong: 'somebody has typed scores already, one of them 0, one a word',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核项目', '分值', '评分标准', '实际值', '得分'],
            ['客户投诉', 40, COMPLAINTS, '2次', 37],
            ['出勤', 30, ATTENDANCE, '迟到1次', 0],
            ['工单差错', 20, '每出现一次差错扣3分', 4, '待定'],
            ['回访', 10, '每漏一次回访扣1分', 3],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        items: [
          // what a person typed is the score
          [2, '客户投诉', 37],
          [3, '出勤', 0],
          // undecided (待定) is no 8, in the report as little as in the cell
          [4, '工单差错', 'cannot be read'],
          // 10 − 3
          [5, '回访', 7],
        ],
        // 37 + 0 + 7
        total: 44,
        remarks: ['sheet.kept'],
      },
    ],
    cells: { '考核表!E2': 37, '考核表!E3': 0, '考核表!E4': '待定', '考核表!E5': 7 },
  },
  {
    name: 'score-column-with-own-formulas',
    wrong: 'the score column holds formulas of the form’s own, and a total below them',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '权重', '评分标准', '实际值', '得分'],
            [
              '平均响应时长',
              percent(0.5),
              RESPONSE,
              35,
              formula('IF(D2<=25,100,IF(D2>=40,0,100-INT((D2-25)/5)*10))', 80),
            ],
            ['客户满意度', percent(0.5), SATISFACTION, 4.2, formula('MIN(100,D3/5*100)', 84)],
            ['总分', formula('SUM(B2:B3)', 1, '0%'), null, null, formula('SUMPRODUCT(B2:B3,E2:E3)', 82)],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B weight, C criteria, D actual, E score',
        items: [
          [2, '平均响应时长', 'score left open'],
          [3, '客户满意度', 'score left open'],
        ],
        remarks: ['sheet.kept'],
      },
    ],
    cells: { '考核表!E2': 80, '考核表!E3': 84, '考核表!E4': 82 },
  },
  {
    name: 'targets-and-weights-without-scoring-words',
    wrong: 'there are no scoring words at all, only weights and targets',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['维度', '指标', '权重', '目标值', '实际值', '达成率', '得分'],
            ['效率', '平均响应时长', percent(0.3), '≤30秒', '45秒'],
            ['效率', '一次解决率', percent(0.5), '≥85%', '90%'],
            ['质量', '投诉率', percent(0.2), '≤2%', '2.5%'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A dimension, B indicator, C weight, D target, E actual, F achievement, G score',
        // out of 100 or out of the weight: the form does not say which, the total is the same
        items: [
          [2, '平均响应时长', 'score left open', 'anomaly'],
          [3, '一次解决率', 'score left open', 'met'],
          [4, '投诉率', 'score left open', 'missed'],
        ],
        // 30/45 × 30 + 50 + 2/2.5 × 20 = 20 + 50 + 16
        total: 86,
        weights: 1,
      },
    ],
    cells: { '考核表!F2': 0.666667, '考核表!F3': 1.058824, '考核表!F4': 0.8 },
  },
];
