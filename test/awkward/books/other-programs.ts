import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AwkwardBook } from '../awkward-book';
import { prefixedInlineWorkbook } from '../raw-parts';
import { RESPONSE, SATISFACTION } from '../phrases';

const saved = (file: string) => (): Promise<Uint8Array> =>
  Promise.resolve(readFileSync(resolve(__dirname, '../saved', file)));

/** Files as other programs write them; those of `saved/` were made by save-with-libreoffice.ts. */
export const OTHER_PROGRAMS: readonly AwkwardBook[] = [
  {
    name: 'prefixed-and-inline',
    wrong: 'every element has a prefix, texts are inline, there are no styles and no shared strings',
    build: () =>
      Promise.resolve(
        prefixedInlineWorkbook('导出 & 考核', [
          ['指标名称', '权重', '评分标准', '实际值', '得分'],
          ['平均响应时长', 50, RESPONSE, '35秒', null],
          ['客户满意度', 50, SATISFACTION, 4.2, null],
        ]),
      ),
    tables: [
      {
        sheet: '导出 & 考核',
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
    name: 'csv-opened-and-saved-by-libreoffice',
    wrong:
      'a comma-separated export, opened and saved as .xlsx by LibreOffice: no formats, sheet named after the file',
    build: saved('from-csv.xlsx'),
    tables: [
      {
        sheet: 'from-csv',
        header: 2,
        columns: 'A indicator, B weight, C criteria, D actual, E score',
        // 40 % of 80 + 60 % of 85
        items: [
          [3, '平均响应时长', 80],
          [4, '客户满意度', 85],
        ],
        total: 83,
        weights: 1,
      },
    ],
  },
  {
    name: 'ods-saved-as-xlsx-by-libreoffice',
    wrong: 'an OpenDocument sheet with merges, times and percentages, saved as .xlsx by LibreOffice',
    build: saved('from-ods.xlsx'),
    tables: [
      {
        sheet: '考核表',
        header: 3,
        columns: 'A dimension, B indicator, C weight, D criteria, E actual, F score',
        items: [
          [4, '平均响应时长', 80],
          [5, '一次解决率', 90],
          [6, '客户满意度', 85],
        ],
        // 24 + 18 + 42.5
        total: 84.5,
        weights: 1,
      },
    ],
  },
  {
    name: 'xls-saved-as-xlsx-by-libreoffice',
    wrong: 'an Excel 97 workbook with a total formula and a comment, saved as .xlsx by LibreOffice',
    build: saved('from-xls.xlsx'),
    tables: [
      {
        sheet: '售后 考核',
        header: 2,
        columns: 'B indicator, C full, D criteria, E actual, F score',
        items: [
          [3, '服务质量', 5],
          [4, '出勤', 10],
        ],
        total: 15,
      },
    ],
    recalculated: ['售后 考核!F5'],
    cells: { '售后 考核!F5': 15 },
  },
];
