import type { AwkwardBook } from '../awkward-book';
import { entered, simpleTable } from '../simple-form';
import { makeWorkbook, percent, seconds, shown } from '../make-workbook';
import { RESOLVED, RESPONSE, SATISFACTION } from '../phrases';

const SHEET = '考核表';

/** What people put into the cells of actuals, targets and weights. */
export const NUMBERS_AND_UNITS: readonly AwkwardBook[] = [
  {
    name: 'units-in-headers',
    wrong: 'the unit stands in the header, the cells are bare numbers, 达成率 is wanted in per cent',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '目标值(秒)', '实际时长(秒)', '评分标准', '达成率(%)', '得分'],
            ['平均响应时长', '≤25', 35, RESPONSE],
            ['在线响应时长', '≤25', 30, RESPONSE],
          ],
        },
        {
          name: '比率',
          rows: [
            ['指标名称', '目标值(%)', '实际值(%)', '差距(百分点)', '得分'],
            ['投诉率', '≤2', 0.5],
            ['差错率', '≤2', 2.5],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B target, C actual, D criteria, E achievement, F score',
        items: [
          [2, '平均响应时长', 80],
          [3, '在线响应时长', 90],
        ],
      },
      {
        sheet: '比率',
        header: 1,
        columns: 'A indicator, B target, C actual, D gap, E score',
        // 0.5 is half a per cent here: met; 2/2.5
        items: [
          [2, '投诉率', 100, 'met'],
          [3, '差错率', 80, 'missed'],
        ],
      },
    ],
    // 25/35 and 25/30 in per cent, as B4 prints them; gaps in percentage points
    cells: { '考核表!E2': 71.428571, '考核表!E3': 83.333333, '比率!D2': -1.5, '比率!D3': 0.5 },
  },
  {
    name: 'numbers-as-text',
    wrong: 'numbers are texts, some with blanks around them, one with a thousands comma',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '权重', '评分标准', '实际值', '得分'],
            ['平均响应时长', '40', RESPONSE, '35'],
            ['客户满意度', '50', SATISFACTION, ' 4.2 '],
            ['处理量', '10', '达到1000件得100分,每少100件扣10分', '1,200'],
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
          [4, '处理量', 100],
        ],
        // 32 + 42.5 + 10
        total: 84.5,
        weights: 1,
      },
    ],
  },
  {
    name: 'percent-in-eight-ways',
    wrong: '80 % is entered as 0.8 with and without format, 80, "80%", "80", "８０％" and 80 under 0"%"',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: entered(RESOLVED, [
            ['一组解决率', percent(0.8)],
            ['二组解决率', 0.8],
            ['三组解决率', 80],
            ['四组解决率', '80%'],
            ['五组解决率', '80'],
            ['六组解决率', '８０％'],
            ['七组解决率', shown(80, '0"%"')],
            ['八组解决率', shown(1.05, '0.0%')],
          ]),
        },
      ]),
    tables: [
      simpleTable([
        [2, '一组解决率', 90],
        [3, '二组解决率', 90],
        [4, '三组解决率', 90],
        [5, '四组解决率', 90],
        [6, '五组解决率', 90],
        [7, '六组解决率', 90],
        [8, '七组解决率', 90],
        // 105 % is not 1.05 %
        [9, '八组解决率', 100],
      ]),
    ],
  },
  {
    name: 'excel-times-and-durations',
    wrong:
      '35 seconds are a time of day, a duration, a text with colons, words, and a number with its own unit format',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: entered(RESPONSE, [
            ['一组响应时长', seconds(35, 'h:mm:ss')],
            ['二组响应时长', seconds(35, '[s]')],
            ['三组响应时长', seconds(35, 'mm:ss')],
            ['四组响应时长', '00:00:35'],
            ['五组响应时长', '0分35秒'],
            ['六组响应时长', shown(35, '0"秒"')],
            ['七组响应时长', '35s'],
            ['八组响应时长', seconds(35, '[h]:mm:ss')],
          ]),
        },
      ]),
    tables: [
      simpleTable([
        [2, '一组响应时长', 80],
        [3, '二组响应时长', 80],
        [4, '三组响应时长', 80],
        [5, '四组响应时长', 80],
        [6, '五组响应时长', 80],
        [7, '六组响应时长', 80],
        [8, '七组响应时长', 80],
        [9, '八组响应时长', 80],
      ]),
    ],
  },
  {
    name: 'times-in-a-1904-workbook',
    wrong: 'the workbook counts days from 1904, as old Macs did',
    build: () =>
      makeWorkbook(
        [
          {
            name: SHEET,
            rows: entered(RESPONSE, [
              ['一组响应时长', seconds(35, 'h:mm:ss')],
              ['二组响应时长', '30秒'],
            ]),
          },
        ],
        (book) => {
          book.properties.date1904 = true;
        },
      ),
    tables: [
      simpleTable([
        [2, '一组响应时长', 80],
        [3, '二组响应时长', 90],
      ]),
    ],
  },
  {
    name: 'units-differ-between-target-and-actual',
    wrong: 'the target is in minutes, the actual in seconds, in minutes and seconds, or bare',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '目标值', '实际值', '达成率', '差距', '得分'],
            ['一组处理时长', '≤5分钟', '372秒'],
            ['二组处理时长', '≤5分钟', '6分12秒'],
            ['三组处理时长', '≤5分钟', '0.1小时'],
            ['四组处理时长', '≤5分钟', seconds(372, 'h:mm:ss')],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B target, C actual, D achievement, E gap, F score',
        // 300/372; 0.1 h = 6 min: 5/6
        items: [
          [2, '一组处理时长', 80.645161, 'missed'],
          [3, '二组处理时长', 80.645161, 'missed'],
          [4, '三组处理时长', 83.333333, 'missed'],
          [5, '四组处理时长', 80.645161, 'missed'],
        ],
      },
    ],
    // 372 s − 300 s = 72 s, in the unit of the actual
    cells: { '考核表!D2': 0.806452, '考核表!E2': 72, '考核表!D4': 0.833333 },
  },
  {
    name: 'full-width-everything',
    wrong: 'digits, signs, percent marks and brackets are full width, in headers and in cells',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '权重（％）', '评分标准', '实际值', '得分'],
            ['平均响应时长', '４０％', '≤２５秒得１００分，每增加５秒扣１０分，≥４０秒０分', '３５秒'],
            ['客户满意度', '６０％', '平均分≥４．５分（满分５分）得１００分，每低０．１分扣５分', '４．２'],
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
  },
];
