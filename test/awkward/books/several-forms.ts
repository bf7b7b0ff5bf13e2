import type { AwkwardBook } from '../awkward-book';
import { makeWorkbook, percent } from '../make-workbook';
import { ATTENDANCE, COMPLAINTS, RESOLVED, RESPONSE, SATISFACTION } from '../phrases';

const SHEET = '考核表';

/** Several forms on one sheet, and one form in several pieces. */
export const SEVERAL_FORMS: readonly AwkwardBook[] = [
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
    wrong: 'the header of a second form with other columns follows the first form’s last item directly',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '目标值', '实际值', '评分标准', '得分'],
            ['平均响应时长', '≤25秒', '35秒', RESPONSE],
            ['一次解决率', '≥85%', '80%', RESOLVED],
            ['考核项目', '分值', '考核标准', '实际值', '得分'],
            ['服务质量', 10, COMPLAINTS, 1],
            ['出勤', 10, ATTENDANCE, '迟到1次'],
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
        columns: 'A indicator, B full, C criteria, D actual, E score',
        items: [
          [5, '服务质量', 5],
          [6, '出勤', 5],
        ],
        total: 10,
      },
    ],
  },
  {
    name: 'header-repeated-on-the-next-page',
    wrong: 'the same header stands again in the middle of the form, for printing',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '权重', '评分标准', '实际值', '得分'],
            ['平均响应时长', percent(0.3), RESPONSE, '35秒'],
            ['一次解决率', percent(0.2), RESOLVED, '80%'],
            ['指标名称', '权重', '评分标准', '实际值', '得分'],
            ['客户满意度', percent(0.4), SATISFACTION, 4.2],
            ['首次解决率', percent(0.1), RESOLVED, '72%'],
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
          [3, '一次解决率', 90],
          [5, '客户满意度', 85],
          [6, '首次解决率', 74],
        ],
        // 24 + 18 + 34 + 7.4: the weights make one form of it
        total: 83.4,
        weights: 1,
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
    name: 'one-form-a-person',
    wrong:
      'the same form stands three times below itself, with the person’s name in between and no blank row',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['姓名:张三', null, '工号:1001'],
            ['考核项目', '分值', '评分标准', '实际值', '得分'],
            ['服务质量', 10, COMPLAINTS, 1],
            ['出勤', 10, ATTENDANCE, '迟到1次'],
            ['姓名:李四', null, '工号:1002'],
            ['考核项目', '分值', '评分标准', '实际值', '得分'],
            ['服务质量', 10, COMPLAINTS, 0],
            ['出勤', 10, ATTENDANCE, '缺勤1次'],
            ['姓名:王五', null, '工号:1003'],
            ['考核项目', '分值', '评分标准', '实际值', '得分'],
            ['服务质量', 10, COMPLAINTS, 2],
            ['出勤', 10, ATTENDANCE],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 2,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        items: [
          [3, '服务质量', 5],
          [4, '出勤', 5],
        ],
        total: 10,
      },
      {
        sheet: SHEET,
        header: 6,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        items: [
          [7, '服务质量', 10],
          [8, '出勤', 0],
        ],
        total: 10,
      },
      {
        sheet: SHEET,
        header: 10,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        items: [
          [11, '服务质量', 0],
          [12, '出勤', 'blank'],
        ],
      },
    ],
  },
];
