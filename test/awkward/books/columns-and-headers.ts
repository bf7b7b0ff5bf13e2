import type { AwkwardBook } from '../awkward-book';
import { makeWorkbook, percent } from '../make-workbook';
import { ATTENDANCE, COMPLAINTS, RESOLVED, RESPONSE, SATISFACTION } from '../phrases';

const SHEET = '考核表';

/** Columns in other places and under other names than in the documents. */
export const COLUMNS_AND_HEADERS: readonly AwkwardBook[] = [
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
  {
    name: 'extra-columns-and-last-period',
    wrong: 'codes, departments and owners stand between, and last month’s actual stands before this month’s',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            [
              '序号',
              '部门',
              '责任人',
              '指标编码',
              '指标名称',
              '目标值',
              '上期实际',
              '本期实际',
              '数据来源',
              '评分标准',
              '得分',
              '备注',
            ],
            [1, '客服部', '张三', 'KF-001', '平均响应时长', '≤25秒', '25秒', '35秒', '客服系统', RESPONSE],
            [2, '客服部', '李四', 'KF-002', '一次解决率', '≥85%', '90%', '80%', '工单系统', RESOLVED],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'E indicator, F target, H actual, J criteria, K score',
        // this month's 35 s and 80 %, not last month's 25 s and 90 %
        items: [
          [2, '平均响应时长', 80],
          [3, '一次解决率', 90],
        ],
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
];
