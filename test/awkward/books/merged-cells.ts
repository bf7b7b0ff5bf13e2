import type { AwkwardBook } from '../awkward-book';
import { makeWorkbook, percent } from '../make-workbook';
import { ATTENDANCE, COMPLAINTS, RESOLVED, RESPONSE, SATISFACTION } from '../phrases';

const SHEET = '考核表';

/** Cells merged in the header, over rows and sideways. */
export const MERGED_CELLS: readonly AwkwardBook[] = [
  {
    name: 'two-row-header',
    wrong: 'the header has two rows: 本月 over 目标值 and 实际值, 考核结果 over 达成率 and 得分',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['客服月度考核'],
            ['指标名称', '权重', '2024年3月', null, '评分标准', '考核结果'],
            [null, null, '目标值', '实际值', null, '达成率', '得分'],
            ['平均响应时长', percent(0.5), '≤25秒', '35秒', RESPONSE],
            ['一次解决率', percent(0.5), '≥85%', '80%', RESOLVED],
          ],
          merges: ['A1:G1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:G2'],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 2,
        columns: 'A indicator, B weight, C target, D actual, E criteria, F achievement, G score',
        items: [
          [4, '平均响应时长', 80],
          [5, '一次解决率', 90],
        ],
        total: 85,
      },
    ],
    // 25/35; 80/85
    cells: { '考核表!F4': 0.714286, '考核表!F5': 0.941176 },
  },
  {
    name: 'merged-dimensions',
    wrong: 'each dimension is one merged cell beside several indicators',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['维度', '指标', '权重', '评分标准', '实际值', '得分'],
            ['效率', '平均响应时长', percent(0.3), RESPONSE, '30秒'],
            [null, '一次解决率', percent(0.2), RESOLVED, '85%'],
            ['质量', '客户满意度', percent(0.4), SATISFACTION, 4.4],
            [null, '首次联系解决率', percent(0.1), RESOLVED, '72%'],
          ],
          merges: ['A2:A3', 'A4:A5'],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A dimension, B indicator, C weight, D criteria, E actual, F score',
        items: [
          [2, '平均响应时长', 90],
          [3, '一次解决率', 100],
          [4, '客户满意度', 95],
          [5, '首次联系解决率', 74],
        ],
        // 27 + 20 + 38 + 7.4
        total: 92.4,
        weights: 1,
      },
    ],
  },
  {
    name: 'criteria-merged-over-two-items',
    wrong: 'one merged cell of criteria serves two indicators',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核项目', '分值', '评分标准', '实际值', '得分'],
            ['工单差错', 10, '每出现一次扣2分,扣完为止', '2次'],
            ['客户投诉', 10, null, '1次'],
            ['出勤', 10, ATTENDANCE, '迟到1次'],
          ],
          merges: ['C2:C3'],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        // 10 − 2 × 2; 10 − 2; 10 − 5
        items: [
          [2, '工单差错', 6],
          [3, '客户投诉', 8],
          [4, '出勤', 5],
        ],
        total: 19,
      },
    ],
  },
  {
    name: 'tiers-in-rows-of-their-own',
    wrong: 'one indicator is merged over four rows, each row holding one tier of its criteria',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核指标', '分值', '评分规则', '实际值', '得分'],
            ['客户满意度', 20, '90分以上为20分', 87],
            [null, null, '85分以上为10分'],
            [null, null, '80分以上为5分'],
            [null, null, '低于80分为0分'],
            ['服务质量', 10, COMPLAINTS, 1],
            ['出勤', 10, ATTENDANCE, '迟到1次'],
          ],
          merges: ['A2:A5', 'B2:B5', 'D2:D5', 'E2:E5'],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        // Half a criteria text must not be scored: 87 is 10 by the whole, but 20 or nothing by the first row alone.
        items: [
          [2, '客户满意度', 'cannot be read'],
          [6, '服务质量', 5],
          [7, '出勤', 5],
        ],
      },
    ],
  },
  {
    name: 'cells-merged-sideways',
    wrong: 'every indicator spans two columns and every criteria text three, as pasted from Word',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['客服专员考核表'],
            ['序号', '考核指标', null, '权重', '评分标准', null, null, '实际值', '得分', null],
            [1, '平均响应时长', null, percent(0.5), RESPONSE, null, null, '35秒'],
            [2, '客户满意度', null, percent(0.5), SATISFACTION, null, null, 4.2],
          ],
          merges: ['A1:J1', 'B2:C2', 'E2:G2', 'I2:J2', 'B3:C3', 'E3:G3', 'I3:J3', 'B4:C4', 'E4:G4', 'I4:J4'],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 2,
        columns: 'B indicator, D weight, E criteria, H actual, I score',
        items: [
          [3, '平均响应时长', 80],
          [4, '客户满意度', 85],
        ],
        total: 82.5,
        weights: 1,
      },
    ],
    cells: { '考核表!I3': 80, '考核表!I4': 85 },
  },
  {
    name: 'one-score-cell-for-two-items',
    wrong: 'the score cell is merged over two items of a dimension: there is one mark for both',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '目标值', '评分标准', '实际值', '得分'],
            ['平均响应时长', '≤25秒', RESPONSE, '35秒'],
            ['客户满意度', '≥4.5分', SATISFACTION, 4.2],
            ['一次解决率', '≥85%', RESOLVED, '80%'],
          ],
          merges: ['E2:E3'],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B target, C criteria, D actual, E score',
        // What goes into the shared cell is open; nothing may be put under the merge.
        items: [
          [2, '平均响应时长', 'score left open'],
          [3, '客户满意度', 'score left open'],
          [4, '一次解决率', 90],
        ],
      },
    ],
    cells: { '考核表!E3': null, '考核表!E4': 90 },
  },
  {
    name: 'one-weight-cell-for-two-items',
    wrong: 'the weight is merged over the items of a dimension: 40 % and 60 %, shared somehow',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['维度', '权重', '指标', '评分标准', '实际值', '得分'],
            ['效率', percent(0.4), '平均响应时长', RESPONSE, '35秒'],
            [null, null, '一次解决率', RESOLVED, '80%'],
            ['质量', percent(0.6), '客户满意度', SATISFACTION, 4.2],
            [null, null, '首次解决率', RESOLVED, '72%'],
          ],
          merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A dimension, B weight, C indicator, D criteria, E actual, F score',
        items: [
          [2, '平均响应时长', 80],
          [3, '一次解决率', 90],
          [4, '客户满意度', 85],
          [5, '首次解决率', 74],
        ],
        // 40 % of what? No total rather than one that leaves out two items or counts 200 %.
        total: null,
      },
    ],
  },
  {
    name: 'tiers-in-rows-without-merging',
    wrong: 'the tiers of a criteria text stand in rows below each other, and the indicator only in the first',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核指标', '分值', '评分规则', '实际值', '得分'],
            ['客户满意度', 20, '85分以上为10分', 92],
            [null, null, '90分以上为20分'],
            [null, null, '低于85分为0分'],
            ['服务质量', 10, COMPLAINTS, 1],
            ['出勤', 10, ATTENDANCE, '迟到1次'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        // 20 by the whole text, 10 by its first row alone: better none than that.
        items: [
          [2, '客户满意度', 'cannot be read'],
          [5, '服务质量', 5],
          [6, '出勤', 5],
        ],
      },
    ],
  },
];
