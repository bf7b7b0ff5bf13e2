import type { AwkwardBook } from '../awkward-book';
import { day, formula, makeWorkbook, percent, seconds } from '../make-workbook';
import { ATTENDANCE, COMPLAINTS, RESOLVED, RESPONSE, SATISFACTION } from '../phrases';

const SHEET = '考核表';

/** Where the form stands, and what stands around it. */
export const LAYOUT: readonly AwkwardBook[] = [
  {
    name: 'title-block-and-blank-margin',
    wrong: 'a title, personal data, a blank row and a blank first column come before the header',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          more: {
            B2: [['XX公司客服中心月度绩效考核表']],
            B3: [['姓名:', '张三', '部门:', '客服部', '考核周期:', '2024年3月']],
            B4: [['岗位:', '坐席专员', '考核人:', '李四', '目标:', '提升满意度']],
            B6: [
              ['指标名称', '权重', '目标值', '实际值', '评分标准', '得分'],
              ['平均响应时长', percent(0.5), '≤25秒', '35秒', RESPONSE],
              ['一次解决率', percent(0.5), '≥85%', '80%', RESOLVED],
            ],
          },
          merges: ['B2:G2'],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 6,
        columns: 'B indicator, C weight, D target, E actual, F criteria, G score',
        items: [
          [7, '平均响应时长', 80],
          [8, '一次解决率', 90],
        ],
        total: 85,
        weights: 1,
      },
    ],
  },
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
    name: 'subtotals-total-and-signatures',
    wrong: 'subtotals, a total with a formula, notes and signature lines follow the items',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核项目', '分值', '评分标准', '实际值', '得分'],
            ['服务质量', 10, COMPLAINTS, 1],
            ['出勤', 10, ATTENDANCE, '迟到1次'],
            ['小计', formula('SUM(B2:B3)', 20), null, null, formula('SUM(E2:E3)', 0)],
            ['客户通知', 10, '未按时通知每次扣2分', '2次'],
            ['信息更新', 10, '更新延误一次扣5分', '0次'],
            ['小计', formula('SUM(B5:B6)', 20), null, null, formula('SUM(E5:E6)', 0)],
            ['合计', formula('B4+B7', 40), null, null, formula('E4+E7', 0)],
            ['备注:得分低于0分按0分计。'],
            ['被考核人签字:', null, '考核人签字:', null, '日期:'],
          ],
          merges: ['A9:E9'],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        // 10 − 5; 10 − 5; 10 − 2 × 2; 10
        items: [
          [2, '服务质量', 5],
          [3, '出勤', 5],
          [5, '客户通知', 6],
          [6, '信息更新', 10],
        ],
        total: 26,
      },
    ],
    recalculated: ['考核表!E4', '考核表!E7', '考核表!E8'],
    cells: { '考核表!E4': 10, '考核表!E7': 16, '考核表!E8': 26 },
  },
  {
    name: 'two-forms-below-each-other',
    wrong: 'a second form with other columns follows after one blank row and a title',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['一、效率指标'],
            ['指标名称', '目标值', '实际值', '评分标准', '得分'],
            ['平均响应时长', '≤25秒', '35秒', RESPONSE],
            ['一次解决率', '≥85%', '80%', RESOLVED],
            [],
            ['二、纪律'],
            ['考核项目', '分值', '考核标准', '实际情况', '得分'],
            ['服务质量', 10, COMPLAINTS, 1],
            ['出勤', 10, ATTENDANCE, '迟到1次'],
          ],
          merges: ['A1:E1', 'A6:E6'],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 2,
        columns: 'A indicator, B target, C actual, D criteria, E score',
        items: [
          [3, '平均响应时长', 80],
          [4, '一次解决率', 90],
        ],
      },
      {
        sheet: SHEET,
        header: 7,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        items: [
          [8, '服务质量', 5],
          [9, '出勤', 5],
        ],
        total: 10,
      },
    ],
  },
  {
    name: 'second-form-without-blank-row',
    wrong: 'the second form’s header follows the first form’s last item directly',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '目标值', '实际值', '评分标准', '得分'],
            ['平均响应时长', '≤25秒', '35秒', RESPONSE],
            ['一次解决率', '≥85%', '80%', RESOLVED],
            ['指标名称', '目标值', '实际值', '评分标准', '得分'],
            ['平均响应时长', '≤25秒', '30秒', RESPONSE],
            ['一次解决率', '≥85%', '72%', RESOLVED],
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
          [3, '一次解决率', 90],
        ],
      },
      {
        sheet: SHEET,
        header: 4,
        columns: 'A indicator, B target, C actual, D criteria, E score',
        items: [
          [5, '平均响应时长', 90],
          [6, '一次解决率', 74],
        ],
      },
    ],
  },
  {
    name: 'two-forms-side-by-side',
    wrong: 'two forms stand beside each other with one blank column between them',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          more: {
            A1: [
              ['早班'],
              ['指标名称', '目标值', '实际值', '评分标准', '得分'],
              ['平均响应时长', '≤25秒', '35秒', RESPONSE],
              ['一次解决率', '≥85%', '80%', RESOLVED],
            ],
            G1: [
              ['晚班'],
              ['指标名称', '目标值', '实际值', '评分标准', '得分'],
              ['平均响应时长', '≤25秒', '30秒', RESPONSE],
              ['一次解决率', '≥85%', '72%', RESOLVED],
            ],
          },
          merges: ['A1:E1', 'G1:K1'],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 2,
        columns: 'A indicator, B target, C actual, D criteria, E score',
        items: [
          [3, '平均响应时长', 80],
          [4, '一次解决率', 90],
        ],
      },
      {
        sheet: SHEET,
        header: 2,
        columns: 'G indicator, H target, I actual, J criteria, K score',
        items: [
          [3, '平均响应时长', 90],
          [4, '一次解决率', 74],
        ],
      },
    ],
    cells: { '考核表!E3': 80, '考核表!E4': 90, '考核表!K3': 90, '考核表!K4': 74 },
  },
  {
    name: 'two-forms-touching',
    wrong: 'two forms stand beside each other without a column between them',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '目标值', '实际值', '得分', '指标名称', '目标值', '实际值', '得分'],
            ['平均响应时长', '≤30秒', '45秒', null, '一次解决率', '≥85%', '72%'],
            ['平均处理时长', '≤5分钟', '4分钟', null, '投诉率', '≤2%', '2.5%'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B target, C actual, D score',
        // 30/45; met
        items: [
          [2, '平均响应时长', 66.666667, 'anomaly'],
          [3, '平均处理时长', 100, 'met'],
        ],
      },
      {
        sheet: SHEET,
        header: 1,
        columns: 'E indicator, F target, G actual, H score',
        // 72/85; 2/2.5
        items: [
          [2, '一次解决率', 84.705882, 'missed'],
          [3, '投诉率', 80, 'missed'],
        ],
      },
    ],
  },
  {
    name: 'several-sheets-with-a-log',
    wrong: 'one sheet is the form, the others a call log and instructions in prose',
    build: () =>
      makeWorkbook([
        {
          name: '填表说明',
          rows: [
            ['填表说明'],
            ['1. 每月5日前由主管填写实际值,得分按评分标准计算。'],
            ['2. 指标、目标值、权重由人力资源部确定,不得修改。'],
            ['3. 得分=Σ各项得分×权重。'],
          ],
        },
        {
          name: '考核',
          rows: [
            ['指标名称', '权重', '评分标准', '实际值', '得分'],
            ['平均响应时长', percent(0.5), RESPONSE, '35秒'],
            ['客户满意度', percent(0.5), SATISFACTION, 4.2],
          ],
        },
        {
          name: '通话记录',
          rows: [
            ['呼叫时间', '坐席', '接通时长', '通话时长', '转接次数', '未接数量', '满意度评分'],
            ...Array.from({ length: 40 }, (_, index) => [
              day(2024, 3, 1 + (index % 28)),
              `坐席${(index % 5) + 1}`,
              seconds(10 + index, 'h:mm:ss'),
              seconds(150 + 3 * index, 'h:mm:ss'),
              index % 3,
              index % 2,
              (index % 5) + 1,
            ]),
          ],
        },
      ]),
    tables: [
      {
        sheet: '考核',
        header: 1,
        columns: 'A indicator, B weight, C criteria, D actual, E score',
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
    name: 'header-in-row-30',
    wrong: 'a page of instructions stands above the form',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['客服人员绩效考核办法'],
            [],
            ...Array.from({ length: 26 }, (_, index) => [
              `第${index + 1}条 考核指标的目标值与评分标准由部门商定,实际值以系统数据为准。`,
            ]),
            [],
            ['指标名称', '目标值', '实际值', '评分标准', '得分'],
            ['平均响应时长', '≤25秒', '35秒', RESPONSE],
            ['一次解决率', '≥85%', '80%', RESOLVED],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 30,
        columns: 'A indicator, B target, C actual, D criteria, E score',
        items: [
          [31, '平均响应时长', 80],
          [32, '一次解决率', 90],
        ],
      },
    ],
  },
  {
    name: 'form-starts-at-column-f',
    wrong: 'the form starts at F8; a list of people stands to its left',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          more: {
            A1: [
              ['姓名', '工号', '部门'],
              ['张三', 1001, '客服一组'],
              ['李四', 1002, '客服二组'],
              ['王五', 1003, '客服二组'],
            ],
            F8: [
              ['指标名称', '目标值', '实际值', '评分标准', '得分'],
              ['平均响应时长', '≤25秒', '35秒', RESPONSE],
              ['一次解决率', '≥85%', '80%', RESOLVED],
            ],
          },
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 8,
        columns: 'F indicator, G target, H actual, I criteria, J score',
        items: [
          [9, '平均响应时长', 80],
          [10, '一次解决率', 90],
        ],
      },
    ],
  },
  {
    name: 'very-wide-sheet',
    wrong:
      'ninety columns of daily figures stand to the right, and the form has no result columns of its own',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          more: {
            A1: [
              ['指标名称', '目标值', '实际值', '评分标准'],
              ['平均响应时长', '≤25秒', '35秒', RESPONSE],
              ['一次解决率', '≥85%', '80%', RESOLVED],
            ],
            F1: [
              Array.from({ length: 90 }, (_, index) => day(2024, 1, 1 + index, 'm/d')),
              Array.from({ length: 90 }, (_, index) => 20 + (index % 30)),
              Array.from({ length: 90 }, (_, index) => 0.7 + (index % 30) / 100),
            ],
          },
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B target, C actual, D criteria',
        items: [
          [2, '平均响应时长', 80],
          [3, '一次解决率', 90],
        ],
      },
    ],
  },
  {
    name: 'section-rows-between-items',
    wrong: 'merged section rows (一、…) and blank rows stand between the items',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核指标', '权重', '评分标准', '实际值', '得分'],
            ['一、效率指标(30%)'],
            ['平均响应时长', percent(0.3), RESPONSE, '35秒'],
            [],
            ['二、质量指标(70%)'],
            ['客户满意度', percent(0.4), SATISFACTION, 4.2],
            ['一次解决率', percent(0.3), RESOLVED, '80%'],
          ],
          merges: ['A2:E2', 'A5:E5'],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B weight, C criteria, D actual, E score',
        items: [
          [3, '平均响应时长', 80],
          [6, '客户满意度', 85],
          [7, '一次解决率', 90],
        ],
        // 24 + 34 + 27
        total: 85,
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
    name: 'line-breaks-and-numbering',
    wrong: 'criteria are numbered lines in one cell, indicators carry numbers and notes in a second line',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核指标', '权重', '评分规则', '实际值', '得分'],
            [
              '1、客户满意度\n(满分100分)',
              percent(0.2),
              '1、客户满意度在90分以上为20分\n2、85分以上为10分\n3、80分以上为5分\n4、低于80分为0分',
              87,
            ],
            [
              '2、客户回访',
              percent(0.05),
              '①完成所有回访安排5分\n②完成90%以上的回访为3分\n③完成回访低于90%为0分',
              '95%',
            ],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B weight, C criteria, D actual, E score',
        // C1: full marks are the weights, so the total is the plain sum
        items: [
          [2, '1、客户满意度(满分100分)', 10],
          [3, '2、客户回访', 3],
        ],
        total: 13,
        weights: 0.25,
        remarks: ['scoring.weight-sum'],
      },
    ],
  },
];
