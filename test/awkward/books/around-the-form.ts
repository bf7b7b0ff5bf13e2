import type { AwkwardBook } from '../awkward-book';
import { day, formula, makeWorkbook, percent, seconds } from '../make-workbook';
import { ATTENDANCE, COMPLAINTS, RESOLVED, RESPONSE, SATISFACTION } from '../phrases';

const SHEET = '考核表';

/** What stands above, beside and below the form. */
export const AROUND_THE_FORM: readonly AwkwardBook[] = [
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
    name: 'totals-in-many-words',
    wrong: 'rows named 总 分, 加权合计, 综合得分, 平均分, 直接上级意见 and 说明 follow the items',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核项目', '分值', '评分标准', '实际值', '得分'],
            ['服务质量', 10, COMPLAINTS, 1],
            ['出勤', 10, ATTENDANCE, '迟到1次'],
            ['总  分', 20],
            ['加权合计'],
            ['综合得分'],
            ['平均分'],
            ['考核等级:'],
            ['直接上级意见:'],
            ['员工确认(签字):', null, null, '年  月  日'],
            ['说明:1. 得分扣完为止。2. 每月5日前完成。'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        items: [
          [2, '服务质量', 5],
          [3, '出勤', 5],
        ],
        total: 10,
      },
    ],
  },
];
