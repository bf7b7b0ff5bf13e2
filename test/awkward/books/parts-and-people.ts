import type { AwkwardBook, ExpectedTable } from '../awkward-book';
import type { Rows, SheetPlan } from '../make-workbook';
import { makeWorkbook, percent } from '../make-workbook';
import { RESOLVED, RESPONSE, SATISFACTION } from '../phrases';

const SHEET = '考核表';

/** A workbook of one form on one sheet, with its header in row 1 unless said. */
const oneForm = (
  name: string,
  wrong: string,
  plan: Partial<SheetPlan> & { readonly rows: Rows },
  expected: Omit<ExpectedTable, 'sheet' | 'header'> & { readonly header?: number },
  rest: Pick<AwkwardBook, 'cells' | 'nothingWritten'> = {},
): AwkwardBook => ({
  name,
  wrong,
  build: () => makeWorkbook([{ name: SHEET, ...plan }]),
  tables: [{ sheet: SHEET, header: 1, ...expected }],
  ...rest,
});

// 35秒: 100 − 2 × 10; 80%: 100 − 5 × 2; 4.2: 100 − 3 × 5
const THREE = [80, 90, 85] as const;

/** Forms whose parts have weights of their own, that hold several people, or whose rows are not all items. */
export const PARTS_AND_PEOPLE: readonly AwkwardBook[] = [
  oneForm(
    'dimension-weight-times-item-weight',
    '维度权重 60% and 40%, merged, stand beside 指标权重 that make 100% inside each dimension',
    {
      rows: [
        ['维度', '维度权重', '指标', '指标权重', '评分标准', '实际', '得分'],
        ['效率', percent(0.6), '平均响应时长', percent(0.5), RESPONSE, '35秒'],
        [null, null, '一次解决率', percent(0.5), RESOLVED, percent(0.8)],
        ['质量', percent(0.4), '客户满意度', percent(1), SATISFACTION, 4.2],
        ['合计', percent(1)],
      ],
      merges: ['A2:A3', 'B2:B3'],
    },
    {
      columns: 'A dimension, C indicator, D weight, E criteria, F actual, G score',
      items: [
        [2, '平均响应时长', THREE[0]],
        [3, '一次解决率', THREE[1]],
        [4, '客户满意度', THREE[2]],
      ],
      // (80 × 50 % + 90 × 50 %) × 60 % + 85 × 40 % = 85 × 0.6 + 85 × 0.4
      total: 85,
      weights: 1,
      remarks: ['forms.weights-nested'],
    },
    { cells: { '考核表!G5': 85 } },
  ),
  oneForm(
    'section-weight-times-item-weight',
    'the headings of the sections state 70% and 30%, and the weights inside each make 100',
    {
      rows: [
        ['考核指标', '权重', '评分标准', '实际', '得分'],
        ['一、效率指标(70%)'],
        ['平均响应时长', 40, RESPONSE, '35秒'],
        ['一次解决率', 60, RESOLVED, percent(0.8)],
        ['二、质量指标(30%)'],
        ['客户满意度', 100, SATISFACTION, 4.2],
      ],
      merges: ['A2:E2', 'A5:E5'],
    },
    {
      columns: 'A indicator, B weight, C criteria, D actual, E score',
      items: [
        [3, '平均响应时长', THREE[0]],
        [4, '一次解决率', THREE[1]],
        [6, '客户满意度', THREE[2]],
      ],
      // (80 × 40 % + 90 × 60 %) × 70 % + 85 × 30 % = 86 × 0.7 + 25.5
      total: 85.7,
      weights: 1,
    },
    { cells: { '考核表!E7': 85.7 } },
  ),
  oneForm(
    'weights-of-heading-rows',
    'rows 1 and 2 head the items 1.1, 1.2 and 2.1 and state the sums of their weights once more',
    {
      rows: [
        ['编号', '考核项目', '权重', '评分标准', '实际', '得分'],
        ['1', '效率指标', percent(0.6)],
        ['1.1', '平均响应时长', percent(0.3), RESPONSE, '35秒'],
        ['1.2', '一次解决率', percent(0.3), RESOLVED, percent(0.8)],
        ['2', '质量指标', percent(0.4)],
        ['2.1', '客户满意度', percent(0.4), SATISFACTION, 4.2],
        ['合计', null, percent(1)],
      ],
    },
    {
      columns: 'B indicator, C weight, D criteria, E actual, F score',
      items: [
        [3, '平均响应时长', THREE[0]],
        [4, '一次解决率', THREE[1]],
        [6, '客户满意度', THREE[2]],
      ],
      // 80 × 30 % + 90 × 30 % + 85 × 40 %
      total: 85,
      weights: 1,
    },
    { cells: { '考核表!F2': null, '考核表!F5': null, '考核表!F7': 85 } },
  ),
  oneForm(
    'people-below-each-other',
    'the indicators of two people stand below each other, 姓名 merged at their left: nothing adds up over both',
    {
      rows: [
        ['姓名', '指标', '权重', '评分标准', '实际', '得分'],
        ['张三', '平均响应时长', percent(0.5), RESPONSE, '35秒'],
        [null, '一次解决率', percent(0.5), RESOLVED, percent(0.8)],
        ['李四', '平均响应时长', percent(0.5), RESPONSE, '25秒'],
        [null, '一次解决率', percent(0.5), RESOLVED, percent(0.85)],
      ],
      merges: ['A2:A3', 'A4:A5'],
    },
    {
      columns: 'B indicator, C weight, D criteria, E actual, F score',
      items: [
        [2, '平均响应时长', 80],
        [3, '一次解决率', 90],
        [4, '平均响应时长', 100],
        [5, '一次解决率', 100],
      ],
      total: null,
      remarks: ['forms.several-people'],
    },
    { cells: { '考核表!F6': null, '考核表!B6': null } },
  ),
  oneForm(
    'deductions-without-full-mark',
    '加分项 and 扣分项 without a full mark stand below the items that make 100',
    {
      rows: [
        ['类别', '指标', '满分', '评分标准', '实际', '得分'],
        ['常规', '平均响应时长', 60, '≤25秒得60分,每增加5秒扣5分', '30秒'],
        ['常规', '一次解决率', 40, '≥85%得40分,每低1%扣1分', '80%'],
        ['加分项', '客户表扬', null, '每收到表扬一次加2分,最多加10分', '3次'],
        ['扣分项', '客户投诉', null, '每收到投诉一次扣5分', '1次'],
        ['合计', null, 100],
      ],
    },
    {
      columns: 'A dimension, B indicator, C full, D criteria, E actual, F score',
      // 60 − 5; 40 − 5; 3 × 2; 0 − 5
      items: [
        [2, '平均响应时长', 55],
        [3, '一次解决率', 35],
        [4, '客户表扬', 6],
        [5, '客户投诉', -5],
      ],
      total: 91,
    },
    { cells: { '考核表!F6': 91 } },
  ),
  oneForm(
    'part-of-a-hundred',
    'the full marks of the form make 25: 20 of them are good, and no grade out of 100 says so',
    {
      rows: [
        ['考核项目', '分值', '评分标准', '实际', '得分'],
        ['平均响应时长', 15, '≤25秒得15分,每增加5秒扣5分', '30秒'],
        ['一次解决率', 10, '≥85%得10分,每低1%扣1分', '85%'],
        ['合计', 25],
      ],
    },
    {
      columns: 'A indicator, B full, C criteria, D actual, E score',
      items: [
        [2, '平均响应时长', 10],
        [3, '一次解决率', 10],
      ],
      total: 20,
      remarks: ['score.no-grade-scale', 'score.full-sum'],
    },
    { cells: { '考核表!E4': 20, '考核表!F4': null, '考核表!H4': null } },
  ),
  oneForm(
    'marks-and-weights-in-words',
    'the full marks are the texts 40分, 40分, 20分: the cells must count them as the pane does',
    {
      rows: [
        ['考核指标', '分值', '评分规则', '实际完成', '得分'],
        [
          '客户回访',
          '40分',
          '1、完成所有回访安排40分 2、完成90%以上的回访为20分 3、完成回访低于90%为0分',
          percent(0.95),
        ],
        ['客户满意度', '40分', '1、客户满意度在90分以上为40分 2、85分以上为20分 3、低于85分为0分', 86],
        ['培训', '20分', '1、培训课时在10课时以上为20分 2、6课时以上为10分 3、低于6课时为0分', '10课时'],
        ['合计', '100分'],
      ],
    },
    {
      columns: 'A indicator, B full, C criteria, D actual, E score',
      items: [
        [2, '客户回访', 20],
        [3, '客户满意度', 20],
        // 20 of 20分: the flag compares with the mark, not with its text
        [4, '培训', 20, 'met'],
      ],
      total: 60,
    },
    { cells: { '考核表!E4': 20, '考核表!E5': 60, '考核表!H4': '达标' } },
  ),
  oneForm(
    'weights-typed-as-percent-texts',
    'the weights are the texts 60% and 40%: SUM over them would say 0',
    {
      rows: [
        ['指标', '权重', '评分标准', '实际', '得分'],
        ['平均响应时长', '60%', RESPONSE, '35秒'],
        ['一次解决率', '40%', RESOLVED, '80%'],
      ],
    },
    {
      columns: 'A indicator, B weight, C criteria, D actual, E score',
      items: [
        [2, '平均响应时长', 80],
        [3, '一次解决率', 90],
      ],
      // 48 + 36
      total: 84,
      weights: 1,
    },
    { cells: { '考核表!E4': 84, '考核表!B4': null } },
  ),
  oneForm(
    'one-item-of-a-hundred-percent',
    'the form has one item, which weighs 100%',
    {
      rows: [
        ['指标', '权重', '评分标准', '实际', '得分'],
        ['客户满意度', percent(1), SATISFACTION, '4.2/5'],
      ],
    },
    {
      columns: 'A indicator, B weight, C criteria, D actual, E score',
      items: [[2, '客户满意度', 85]],
      total: 85,
    },
    { cells: { '考核表!E3': 85 } },
  ),
  oneForm(
    'thresholds-under-marks',
    'each mark is a column and says in the row from where on it is given; 60秒 is not the column 60分',
    {
      rows: [
        ['指标', '权重', '100分', '80分', '60分', '0分', '实际', '得分'],
        ['一次解决率', percent(0.5), '≥85%', '80%-85%', '75%-80%', '<75%', percent(0.82)],
        ['平均响应时长', percent(0.3), '≤25秒', '≤30秒', '≤40秒', '>40秒', '28秒'],
        ['平均通话时长', percent(0.2), '≤25秒', '≤30秒', '≤40秒', '>40秒', 60],
      ],
    },
    {
      columns: 'A indicator, B weight, C level, D level, E level, F level, G actual, H score',
      // 82% lies in 80%–85%; 28秒 reaches ≤30秒 and not ≤25秒; 60秒 > 40秒
      items: [
        [2, '一次解决率', 80],
        [3, '平均响应时长', 80],
        [4, '平均通话时长', 0],
      ],
      // 40 + 24 + 0
      total: 64,
    },
    { cells: { '考核表!H2': 80, '考核表!H3': 80, '考核表!H5': 64 } },
  ),
  oneForm(
    'raters-beside-a-rule',
    'the actual meets a rule, and 自评 gives more than the rule does: the rule decides, and that is said',
    {
      rows: [
        ['指标', '分值', '评分标准', '完成情况', '自评', '主管评分', '最终得分'],
        ['平均响应时长', 50, '≤25秒得50分,每增加5秒扣5分', '35秒', 50],
        ['工作态度', 50, '积极主动', null, 45, 40],
      ],
    },
    {
      columns: 'A indicator, B full, C criteria, D actual, E rater, F rater, G score',
      // 50 − 2 × 5; (45 + 40) ÷ 2
      items: [
        [2, '平均响应时长', 40],
        [3, '工作态度', 42.5],
      ],
      total: 82.5,
    },
  ),
  oneForm(
    'same-as-above',
    'the criteria of the second item are 同上',
    {
      rows: [
        ['指标', '权重', '评分标准', '实际', '得分'],
        ['平均响应时长', percent(0.5), RESPONSE, '35秒'],
        ['首次响应时长', percent(0.25), '同上', '30秒'],
        ['人工响应时长', percent(0.25), '同上', '25秒'],
      ],
    },
    {
      columns: 'A indicator, B weight, C criteria, D actual, E score',
      items: [
        [2, '平均响应时长', 80],
        [3, '首次响应时长', 90],
        [4, '人工响应时长', 100],
      ],
      // 40 + 22.5 + 25
      total: 87.5,
    },
  ),
  oneForm(
    'negative-full-mark',
    'the 扣分项 states −10 as its mark: what it may take, and no full mark',
    {
      rows: [
        ['类别', '指标', '分值', '评分标准', '实际', '得分'],
        ['基本', '平均响应时长', 100, RESPONSE, '35秒'],
        ['扣分项', '客户投诉', -10, '每收到投诉一次扣5分', '1次'],
        ['合计', null, 100],
      ],
    },
    {
      columns: 'A dimension, B indicator, C full, D criteria, E actual, F score',
      items: [
        [2, '平均响应时长', 80],
        [3, '客户投诉', -5],
      ],
      total: 75,
    },
    { cells: { '考核表!F4': 75 } },
  ),
  {
    name: 'touching-forms-without-a-total',
    wrong: 'two forms touch each other, and neither has a total row: the grade of the left one has no cell',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标', '权重', '评分标准', '实际', '得分', '指标', '权重', '评分标准', '实际', '得分'],
            ['平均响应时长', 60, RESPONSE, '35秒', null, '一次解决率', 100, RESOLVED, percent(0.8)],
            ['客户满意度', 40, SATISFACTION, 4.2],
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
        // 48 + 34
        total: 82,
      },
      {
        sheet: SHEET,
        header: 1,
        columns: 'F indicator, G weight, H criteria, I actual, J score',
        items: [[2, '一次解决率', 90]],
        total: 90,
      },
    ],
    cells: { '考核表!H4': null },
  },
  oneForm(
    'header-again-after-a-page',
    'the header stands again where a page ended; the new columns are headed above alone',
    {
      rows: [
        ['指标', '权重', '评分标准', '实际', '得分'],
        ['平均响应时长', percent(0.5), RESPONSE, '35秒'],
        ['指标', '权重', '评分标准', '实际', '得分'],
        ['一次解决率', percent(0.5), RESOLVED, percent(0.8)],
        ['合计', percent(1)],
      ],
    },
    {
      columns: 'A indicator, B weight, C criteria, D actual, E score',
      items: [
        [2, '平均响应时长', 80],
        [4, '一次解决率', 90],
      ],
      total: 85,
    },
    { cells: { '考核表!E5': 85 } },
  ),
  oneForm(
    'english-header-of-two-rows',
    'KPI stands over Name and Weight, Performance over Target and Actual',
    {
      rows: [
        ['No.', 'KPI', null, 'Performance', null, 'Result'],
        [null, 'Name', 'Weight (%)', 'Target', 'Actual', 'Score', 'Comment'],
        [1, 'Average speed of answer', 50, '≤30 s', '40 s'],
        [2, 'First call resolution', 50, '≥85%', '68%'],
        ['Total', null, 100],
      ],
      merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1'],
    },
    {
      columns: 'B indicator, C weight, D target, E actual, F score',
      // 30 ÷ 40; 68 ÷ 85
      items: [
        [3, 'Average speed of answer', 75],
        [4, 'First call resolution', 80],
      ],
      total: 77.5,
    },
  ),
  oneForm(
    'achievement-is-the-actual',
    'Achievement holds 10 min and 68%: what was achieved, not a rate of the target',
    {
      rows: [
        ['Employee name', 'Wang Fang', null, 'Department', 'Support'],
        [],
        ['S/N', 'KRA', 'KPI', 'Weightage', 'Target', 'Achievement', 'Score', 'Remarks'],
        [1, 'Efficiency', 'Average handling time', '40%', '<= 8 min', '10 min'],
        [2, 'Quality', 'First contact resolution', '60%', '>= 85%', '68%'],
        [null, null, 'Total', '100%'],
      ],
    },
    {
      header: 3,
      columns: 'B dimension, C indicator, D weight, E target, F actual, G score',
      // 8 ÷ 10; 68 ÷ 85
      items: [
        [4, 'Average handling time', 80],
        [5, 'First contact resolution', 80],
      ],
      total: 80,
    },
  ),
  {
    name: 'budget-with-a-column-of-weights',
    wrong: 'an English budget has the headers Item, Target, Actual, Variance and Weight',
    build: () =>
      makeWorkbook([
        {
          name: 'FY26 Budget',
          rows: [
            ['Item', 'Target', 'Actual', 'Variance', 'Weight'],
            ['Travel', 1000, 1200],
            ['Software', 500, 400],
          ],
        },
        {
          name: 'Budget by item',
          rows: [
            ['Item', 'Target', 'Actual', 'Variance', 'Weight'],
            ['Travel', 1000, 1200, null, percent(0.6)],
            ['Software', 500, 400, null, percent(0.4)],
          ],
        },
      ]),
    tables: [],
  },
];
