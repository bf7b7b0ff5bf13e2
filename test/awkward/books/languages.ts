import type { AwkwardBook } from '../awkward-book';
import { makeWorkbook, percent } from '../make-workbook';

/** Forms in English and in Traditional script. */
export const LANGUAGES: readonly AwkwardBook[] = [
  {
    name: 'english-form',
    wrong: 'everything is in English, targets carry English units',
    build: () =>
      makeWorkbook([
        {
          name: 'Scorecard',
          rows: [
            ['Customer Service Scorecard – March'],
            ['No.', 'KPI', 'Weight', 'Target', 'Actual', 'Score', 'Remarks'],
            [1, 'First contact resolution', percent(0.4), '≥85%', percent(0.72), null, 'new product'],
            [2, 'Average handling time', percent(0.6), '≤5 min', '6.2 min'],
          ],
          merges: ['A1:G1'],
        },
      ]),
    tables: [
      {
        sheet: 'Scorecard',
        header: 2,
        columns: 'B indicator, C weight, D target, E actual, F score',
        // 72/85 × 100; 5/6.2 × 100
        items: [
          [3, 'First contact resolution', 84.705882, 'missed'],
          [4, 'Average handling time', 80.645161, 'missed'],
        ],
        // 84.705882 × 40 % + 80.645161 × 60 % = 33.882353 + 48.387097
        total: 82.26945,
        weights: 1,
      },
    ],
  },
  {
    name: 'english-other-words',
    wrong: 'the headers say Performance Indicator, Max Score, Scoring Criteria, Result and Points Awarded',
    build: () =>
      makeWorkbook([
        {
          name: 'Appraisal',
          rows: [
            [
              'Performance Indicator',
              'Max Score',
              'Scoring Criteria',
              'Result',
              'Points Awarded',
              'Comments',
            ],
            [
              'First response time',
              100,
              '100 points at or below 30 s, deduct 5 points for each second over 30 s',
              '33 s',
            ],
            ['Complaints', 10, 'Deduct 5 points for each complaint', 1],
          ],
        },
      ]),
    tables: [
      {
        sheet: 'Appraisal',
        header: 1,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        // 100 − 3 × 5; 10 − 5
        items: [
          [2, 'First response time', 85],
          [3, 'Complaints', 5],
        ],
        total: 90,
      },
    ],
  },
  {
    name: 'traditional-script',
    wrong: 'headers and criteria are in Traditional script as used in Taiwan and Hong Kong',
    build: () =>
      makeWorkbook([
        {
          name: '績效考核',
          rows: [
            ['客服專員績效考核表'],
            ['考核項目', '權重', '評分標準', '實際達成', '得分', '備註'],
            ['平均回應時間', percent(0.5), '≤25秒得100分,每增加5秒扣10分,≥40秒0分', '35秒'],
            ['顧客滿意度', percent(0.5), '平均分≥4.5分(滿分5分)得100分,每低0.1分扣5分', 4.4],
          ],
          merges: ['A1:F1'],
        },
      ]),
    tables: [
      {
        sheet: '績效考核',
        header: 2,
        columns: 'A indicator, B weight, C criteria, D actual, E score',
        items: [
          [3, '平均回應時間', 80],
          [4, '顧客滿意度', 95],
        ],
        // (80 + 95) / 2
        total: 87.5,
        weights: 1,
      },
    ],
  },
];
