import type { AwkwardBook } from '../awkward-book';
import { entered, simpleTable } from '../simple-form';
import { day, errorCell, formula, makeWorkbook, percent } from '../make-workbook';
import { COMPLAINTS, RESOLVED, RESPONSE, SATISFACTION } from '../phrases';

const SHEET = '考核表';

/** Actuals that are missing, wrong, or no figures. */
export const UNUSABLE_ACTUALS: readonly AwkwardBook[] = [
  {
    name: 'dates-among-actuals',
    wrong: 'Excel made a date of 4.2 (4月2日), and somebody entered the day of the survey',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: entered(SATISFACTION, [
            ['一组满意度', day(2024, 4, 2, 'm"月"d"日"')],
            ['二组满意度', day(2024, 3, 5)],
            ['三组满意度', '2024-03-05'],
            ['四组满意度', 4.2],
          ]),
        },
      ]),
    tables: [
      simpleTable([
        [2, '一组满意度', 'cannot be read'],
        [3, '二组满意度', 'cannot be read'],
        [4, '三组满意度', 'cannot be read'],
        [5, '四组满意度', 85],
      ]),
    ],
  },
  {
    name: 'error-values-among-actuals',
    wrong: 'lookups and divisions failed: #N/A, #DIV/0!, #REF!, #VALUE!',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '权重', '评分标准', '实际值', '得分'],
            ['一组满意度', percent(0.2), SATISFACTION, errorCell('#N/A')],
            ['二组满意度', percent(0.2), SATISFACTION, errorCell('#DIV/0!')],
            ['三组满意度', percent(0.2), SATISFACTION, errorCell('#REF!')],
            ['四组满意度', percent(0.2), SATISFACTION, errorCell('#VALUE!')],
            ['五组满意度', percent(0.2), SATISFACTION, 4.2],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B weight, C criteria, D actual, E score',
        items: [
          [2, '一组满意度', 'error in the actual'],
          [3, '二组满意度', 'error in the actual'],
          [4, '三组满意度', 'error in the actual'],
          [5, '四组满意度', 'error in the actual'],
          [6, '五组满意度', 85],
        ],
      },
    ],
  },
  {
    name: 'formulas-as-actuals',
    wrong:
      'actuals are quotients, sums from another sheet, joined texts, fallbacks, and formulas that show nothing',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '评分标准', '解决数', '总数', '实际值', '得分'],
            ['一次解决率', RESOLVED, 160, 200, formula('C2/D2', 0.8, '0%')],
            ['解决率(无格式)', RESOLVED, 160, 200, formula('C3/D3', 0.8)],
            ['平均响应时长', RESPONSE, null, null, formula('AVERAGE(数据!B2:B4)', 35)],
            ['响应时长(文字)', RESPONSE, 35, null, formula('C5&"秒"', '35秒')],
            ['投诉', COMPLAINTS, null, null, formula('IFERROR(1/0,"-")', '-')],
            ['客户满意度', SATISFACTION, null, null, formula('IF(数据!B9="","",数据!B9)', '')],
          ],
        },
        {
          name: '数据',
          rows: [
            ['班次', '响应秒数'],
            ['早', 30],
            ['中', 35],
            ['晚', 40],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B criteria, E actual, F score',
        items: [
          [2, '一次解决率', 90],
          [3, '解决率(无格式)', 90],
          // (30 + 35 + 40) / 3
          [4, '平均响应时长', 80],
          [5, '响应时长(文字)', 80],
          [6, '投诉', 'not applicable'],
          [7, '客户满意度', 'blank'],
        ],
      },
    ],
  },
  {
    name: 'not-applicable-in-many-words',
    wrong: 'items that do not apply say 不适用, N/A, -, —, / or NA',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '权重', '评分标准', '实际值', '得分'],
            ['平均响应时长', percent(0.4), RESPONSE, '35秒'],
            ['客户满意度', percent(0.2), SATISFACTION, 4.2],
            ['有效工作率', percent(0.1), RESOLVED, '不适用'],
            ['回访率', percent(0.1), RESOLVED, 'N/A'],
            ['质检', percent(0.05), RESOLVED, '-'],
            ['培训', percent(0.05), RESOLVED, '—'],
            ['出勤', percent(0.05), RESOLVED, '/'],
            ['贡献', percent(0.05), RESOLVED, 'n.a.'],
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
          [4, '有效工作率', 'not applicable'],
          [5, '回访率', 'not applicable'],
          [6, '质检', 'not applicable'],
          [7, '培训', 'not applicable'],
          [8, '出勤', 'not applicable'],
          [9, '贡献', 'not applicable'],
        ],
        // Their 40 % are shared among the rest: (80 × 40 + 85 × 20) / 60
        total: 81.666667,
        weights: 1,
      },
    ],
  },
  {
    name: 'blank-actuals',
    wrong: 'some actuals are blank, one holds a space; blank is not zero',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核项目', '分值', '评分标准', '实际值', '得分'],
            ['客户投诉', 10, COMPLAINTS],
            ['服务质量', 10, COMPLAINTS, ' '],
            ['工单差错', 10, '每出现一次差错扣2分', 0],
            ['响应', 10, '每出现一次超时扣2分', '1次'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        items: [
          [2, '客户投诉', 'blank'],
          [3, '服务质量', 'blank'],
          // zero is a figure: nothing deducted
          [4, '工单差错', 10],
          [5, '响应', 8],
        ],
        total: 18,
      },
    ],
  },
  {
    name: 'actuals-that-look-like-numbers',
    wrong: 'actuals are ranges, comparisons, estimates and guesses in words',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '评分标准', '实际值', '得分'],
            ['一组响应时长', RESPONSE, '30-35秒'],
            ['二组响应时长', RESPONSE, '>35秒'],
            ['三组响应时长', RESPONSE, '待统计'],
            ['四组响应时长', RESPONSE, '35秒 '],
            ['五组响应时长', RESPONSE, '35 秒'],
            ['六组响应时长', RESPONSE, '35秒(系统)'],
            ['七组响应时长', RESPONSE, '上月30秒,本月35秒'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B criteria, C actual, D score',
        items: [
          [2, '一组响应时长', 'cannot be read'],
          [3, '二组响应时长', 'cannot be read'],
          [4, '三组响应时长', 'cannot be read'],
          [5, '四组响应时长', 80],
          [6, '五组响应时长', 80],
          // 80, or unscored with a reason
          [7, '六组响应时长', 'score left open'],
          [8, '七组响应时长', 'cannot be read'],
        ],
      },
    ],
  },
];
