import type { AwkwardBook } from '../awkward-book';
import { formula, makeWorkbook, percent } from '../make-workbook';
import { ATTENDANCE, COMPLAINTS, RESOLVED, RESPONSE, SATISFACTION } from '../phrases';

const SHEET = '考核表';

/** Columns in other places and under other names than in the documents. */
export const COLUMN_ORDER_AND_NAMES: readonly AwkwardBook[] = [
  {
    name: 'columns-in-other-order',
    wrong: 'the score comes first and the indicator last but one',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['得分', '实际值', '权重', '评分标准', '指标名称', '目标值'],
            ['', '35秒', percent(0.4), RESPONSE, '平均响应时长', '≤25秒'],
            ['', 4.2, percent(0.6), SATISFACTION, '客户满意度', '≥4.5分'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A score, B actual, C weight, D criteria, E indicator, F target',
        // 35 − 25 = 10 s = 2 × 5 s → 100 − 20; 4.5 − 4.2 = 3 × 0.1 → 100 − 15
        items: [
          [2, '平均响应时长', 80, 'missed'],
          [3, '客户满意度', 85, 'missed'],
        ],
        // 80 × 40 % + 85 × 60 % = 32 + 51
        total: 83,
        weights: 1,
      },
    ],
    cells: { '考核表!A2': 80, '考核表!A3': 85 },
  },
  {
    name: 'synonyms-of-personnel-offices',
    wrong: 'the headers say 考核内容, 分值, 考核细则, 完成情况 and 考核得分',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['序号', '考核内容', '分值', '考核细则', '完成情况', '考核得分'],
            [1, '服务质量', 10, COMPLAINTS, 1],
            [2, '出勤', 10, ATTENDANCE, '迟到1次'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'B indicator, C full, D criteria, E actual, F score',
        // 10 − 5; 10 − 5; full marks: 5 + 5
        items: [
          [2, '服务质量', 5],
          [3, '出勤', 5],
        ],
        total: 10,
      },
    ],
  },
  {
    name: 'more-synonyms',
    wrong: 'the headers say 关键绩效指标(KPI), 所占比重, 绩效目标值, 计分办法, 实际完成值 and 考评得分',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['序号', '关键绩效指标(KPI)', '所占比重', '绩效目标值', '计分办法', '实际完成值', '考评得分'],
            [1, '平均响应时长', percent(0.3), '≤25秒', RESPONSE, '30秒'],
            [2, '一次解决率', percent(0.7), '≥85%', RESOLVED, '80%'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'B indicator, C weight, D target, E criteria, F actual, G score',
        items: [
          [2, '平均响应时长', 90],
          [3, '一次解决率', 90],
        ],
        // 90 × 30 % + 90 × 70 %
        total: 90,
        weights: 1,
      },
    ],
  },
  {
    name: 'headers-in-the-words-of-hr-software',
    wrong: 'the headers say 绩效指标, 标准分, 评价标准, 本月实绩 and 评定分数',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['绩效指标', '标准分', '评价标准', '本月实绩', '评定分数', '评语'],
            ['服务质量', 10, COMPLAINTS, '0次', null, '很好'],
            ['出勤', 20, ATTENDANCE, '缺勤1次'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        // no complaint: 10; 20 − 10
        items: [
          [2, '服务质量', 10],
          [3, '出勤', 10],
        ],
        total: 20,
      },
    ],
  },
  {
    name: 'headers-with-line-breaks-and-notes',
    wrong: 'headers are broken over lines and carry notes in parentheses',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            [
              '考核\n指标',
              '权重\n(合计100%)',
              '目标值\n(年初确定)',
              '实际值\n(由数据组填写)',
              '评分标准\n(扣完为止)',
              '得分\n(自动计算)',
            ],
            ['平均响应时长', percent(0.5), '≤25秒', '35秒', RESPONSE],
            ['客户满意度', percent(0.5), '≥4.5分', 4.2, SATISFACTION],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B weight, C target, D actual, E criteria, F score',
        items: [
          [2, '平均响应时长', 80],
          [3, '客户满意度', 85],
        ],
        total: 82.5,
        weights: 1,
      },
    ],
  },
  {
    name: 'spaced-out-headers',
    wrong: 'characters of the headers are spread with spaces, half and full width',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指 标', '目 标 值', '实 际 值', '评 分 标 准', '得 分', '备 注'],
            ['平均响应时长', '≤25秒', '35秒', RESPONSE],
            ['客户满意度', '≥4.5分', 4.2, SATISFACTION],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B target, C actual, D criteria, E score',
        items: [
          [2, '平均响应时长', 80],
          [3, '客户满意度', 85],
        ],
      },
    ],
  },
  {
    name: 'headers-made-by-formulas-and-rich-text',
    wrong: 'headers are formulas and rich text, an actual is rich text in two colours',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            [
              {
                value: {
                  richText: [
                    { text: '指标' },
                    { font: { bold: true, color: { argb: 'FFFF0000' } }, text: '名称' },
                  ],
                },
              },
              '评分标准',
              formula('"3月"&"实际值"', '3月实际值'),
              '得分',
            ],
            [
              '平均响应时长',
              RESPONSE,
              { value: { richText: [{ font: { bold: true }, text: '35' }, { text: '秒' }] } },
            ],
            ['客户满意度', SATISFACTION, 4.2],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B criteria, C actual, D score',
        items: [
          [2, '平均响应时长', 80],
          [3, '客户满意度', 85],
        ],
      },
    ],
  },
];
