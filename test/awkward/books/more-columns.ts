import type { AwkwardBook } from '../awkward-book';
import { formula, makeWorkbook, percent } from '../make-workbook';
import { ATTENDANCE, COMPLAINTS, RESOLVED, RESPONSE, SATISFACTION } from '../phrases';

const SHEET = '考核表';

/** More columns of one kind than a form needs. */
export const MORE_COLUMNS: readonly AwkwardBook[] = [
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
    name: 'threshold-target-and-challenge',
    wrong: 'there are three targets: 门槛值, 目标值 and 挑战值',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '门槛值', '目标值', '挑战值', '实际值', '达成率', '得分'],
            ['一次解决率', '≥75%', '≥85%', '≥95%', '80%'],
            ['平均响应时长', '≤40秒', '≤30秒', '≤20秒', '40秒'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, C target, E actual, F achievement, G score',
        // 80/85; 30/40
        items: [
          [2, '一次解决率', 94.117647],
          [3, '平均响应时长', 75],
        ],
      },
    ],
  },
  {
    name: 'score-and-weighted-score',
    wrong: 'there is 得分 and 加权得分; the second has formulas over the first',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '权重', '评分标准', '实际值', '得分', '加权得分'],
            ['平均响应时长', percent(0.4), RESPONSE, '35秒', null, formula('B2*E2', 0)],
            ['客户满意度', percent(0.6), SATISFACTION, 4.2, null, formula('B3*E3', 0)],
            ['合计', formula('SUM(B2:B3)', 1, '0%'), null, null, null, formula('SUM(F2:F3)', 0)],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B weight, C criteria, D actual, E score',
        items: [
          [2, '平均响应时长', 80],
          [3, '客户满意度', 85],
        ],
        total: 83,
        weights: 1,
      },
    ],
    recalculated: ['考核表!F2', '考核表!F3', '考核表!F4'],
    cells: { '考核表!E2': 80, '考核表!F2': 32, '考核表!F3': 51, '考核表!F4': 83 },
  },
  {
    name: 'blank-weighted-score-column',
    wrong: 'there is 得分 and an empty 加权得分 beside it',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '权重', '评分标准', '实际值', '加权得分', '得分'],
            ['平均响应时长', percent(0.4), RESPONSE, '35秒'],
            ['客户满意度', percent(0.6), SATISFACTION, 4.2],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B weight, C criteria, D actual, F score',
        items: [
          [2, '平均响应时长', 80],
          [3, '客户满意度', 85],
        ],
        total: 83,
        weights: 1,
      },
    ],
    // An unweighted 80 in 加权得分 would be wrong.
    cells: { '考核表!F2': 80, '考核表!F3': 85 },
  },
  {
    name: 'unit-in-a-column-of-its-own',
    wrong: 'a column 单位 says %, 秒, 次; targets and actuals are bare numbers',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '单位', '目标值', '实际值', '达成率', '得分'],
            ['投诉率', '%', '≤2', 0.5],
            ['差错率', '%', '≤2', 2.5],
            ['平均处理时长', '分钟', '≤5', 6.25],
            ['一次解决率', '%', '≥85', 68],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, C target, D actual, E achievement, F score',
        // 0.5 here is 0.5 %: met; 2/2.5; 5/6.25; 68/85
        items: [
          [2, '投诉率', 100, 'met'],
          [3, '差错率', 80, 'missed'],
          [4, '平均处理时长', 80, 'missed'],
          [5, '一次解决率', 80, 'missed'],
        ],
      },
    ],
  },
  {
    name: 'actuals-of-three-months',
    wrong: 'there are three columns of actuals, one a month, and one score: nobody says which month counts',
    nothingWritten: true,
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '目标值', '评分标准', '1月实际', '2月实际', '3月实际', '得分'],
            ['平均响应时长', '≤25秒', RESPONSE, '25秒', '30秒', '35秒'],
            ['一次解决率', '≥85%', RESOLVED, '85%', '80%', '72%'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B target, C criteria, G score',
        items: [
          [2, '平均响应时长', 'cannot be read'],
          [3, '一次解决率', 'cannot be read'],
        ],
      },
    ],
  },
  {
    name: 'criteria-self-and-superior',
    wrong: 'besides actual and criteria there are blank columns 自评 and 上级评分, and 最终得分',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核项目', '分值', '评分标准', '实际值', '自评', '上级评分', '最终得分'],
            ['服务质量', 10, COMPLAINTS, 1],
            ['出勤', 10, ATTENDANCE, '迟到1次'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B full, C criteria, D actual, E rater, F rater, G score',
        // nobody has given a mark, the criteria decide; and the raters' cells are theirs
        items: [
          [2, '服务质量', 5],
          [3, '出勤', 5],
        ],
        total: 10,
      },
    ],
    cells: { '考核表!E2': null, '考核表!F2': null, '考核表!G2': 5 },
  },
  {
    name: 'standard-and-scoring-rule',
    wrong: 'there are 考核标准 (what is demanded) and 计分规则 (how it is marked) beside each other',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核项目', '考核标准', '计分规则', '实际值', '得分'],
            ['平均响应时长', '平均响应时长不超过25秒', RESPONSE, '35秒'],
            ['一次解决率', '一次解决率达到85%', RESOLVED, '80%'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B target, C criteria, D actual, E score',
        items: [
          [2, '平均响应时长', 80],
          [3, '一次解决率', 90],
        ],
      },
    ],
  },
  {
    name: 'deductions-typed-by-hand',
    wrong: 'there is no actual, only a column 扣分 in which somebody deducts, and a blank 得分',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核项目', '分值', '评分标准', '扣分', '得分'],
            ['服务质量', 10, COMPLAINTS, 5],
            ['出勤', 10, ATTENDANCE, 0],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B full, C criteria, E score',
        // 5 points deducted are not 5 complaints
        items: [
          [2, '服务质量', 'blank'],
          [3, '出勤', 'blank'],
        ],
        remarks: ['score.no-actual-column'],
      },
    ],
    nothingWritten: true,
  },
];
