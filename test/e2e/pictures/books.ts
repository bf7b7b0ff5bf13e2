import { HISTORY_COLUMNS } from '../../../src/core/people/sheets/history-sheet';
import { createWorkbook } from '../../../src/workbench/files/create-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import type { Scalar } from '../../../src/workbench/model/cell-value';

type Rows = readonly (readonly Scalar[])[];

/** Weights and targets of B1, B4 and B5 for one agent, a sheet a month; the actuals are made up. */
const HEADER = ['维度', '指标名称', '权重', '目标值', '实际值', '评分标准'] as const;
const ANSWER = '≤25秒得100分,每增加5秒扣10分,≥40秒0分';

const month = (answer: number, solved: number, mean: number, attended: number): Rows => [
  HEADER,
  ['效率', '平均响应时长', 0.2, '≤30秒', `${answer}秒`, ANSWER],
  ['效率', '平均处理时长', 0.2, '≤5分钟', '320秒', ''],
  ['质量', '一次解决率', 0.25, '≥85%', `${solved}%`, ''],
  ['满意度', '客户满意度', 0.25, '≥4.5分', mean, '平均分≥4.5分(满分5分)得100分,每低0.1分扣5分'],
  ['成长', '培训考核通过率', 0.1, '≥95%', `${attended}%`, ''],
];

/** A form a month: a trend, a ranking of dimensions, and a radar. */
const MONTHS: Readonly<Record<string, Rows>> = {
  '2026年1月': month(38, 74, 4.1, 90),
  '2026年2月': month(34, 78, 4.2, 92),
  '2026年3月': month(36, 77, 4.3, 92),
  '2026年4月': month(31, 82, 4.4, 96),
  '2026年5月': month(29, 84, 4.4, 96),
  '2026年6月': month(26, 87, 4.6, 98),
};

/** What a check meets: weights of 90 %, a sentence without a rule, one with several readings, and one that contradicts itself. */
const PROBLEMS: Readonly<Record<string, Rows>> = {
  考核表: [
    HEADER,
    ['效率', '平均响应时长', 0.3, '≤30秒', '28秒', '≤30秒得100分,每增加5秒扣10分,>=45秒0分'],
    ['质量', '一次解决率', 0.2, '≥85%', '72%', '每低一点扣几分'],
    ['满意度', '客户满意度', 0.2, '', 4.2, '平均分≥4.5分得100分,每低0.1分扣5分,<4.4分得90分'],
    ['行为', '服务态度', 0.2, '', '良好', '服务态度良好'],
  ],
};

/** People × indicators with the form that they are scored by, and months of history. */
const PEOPLE: Readonly<Record<string, Rows>> = {
  考核表: [
    ['维度', '指标名称', '权重', '目标值', '实际值'],
    ['效率', '平均响应时长', 0.4, '≤30秒', ''],
    ['质量', '一次解决率', 0.3, '≥85%', ''],
    ['效率', '平均处理时长', 0.3, '≤5分钟', ''],
  ],
  '2026年3月': [
    ['姓名', '班组', '平均响应时长', '一次解决率', '平均处理时长'],
    ['李娜', '一组', '28秒', '91%', '280秒'],
    ['王强', '一组', '33秒', '84%', '310秒'],
    ['陈思雨', '二组', '41秒', '79%', '265秒'],
    ['欧阳慧敏', '二组', '30秒', '88%', '300秒'],
  ],
};

/** The history of four people over four months: one line a person and month. */
const HISTORY: Rows = [
  ['绩效历史'],
  HISTORY_COLUMNS.map(({ header }) => header.zh),
  ...Object.entries({
    李娜: [92, 95, 97, 100],
    王强: [78, 84, 90, 95.04],
    陈思雨: [88, 86, 81, 87.15],
    欧阳慧敏: [95, 97, 99, 100],
  }).flatMap(([person, totals]) =>
    totals.map((total, at) =>
      HISTORY_COLUMNS.map(({ field }): Scalar => {
        if (field === 'period') return `2026-0${at + 1}`;
        if (field === 'person') return person;
        if (field === 'form') return '考核表';
        if (field === 'indicator') return '平均响应时长';
        if (field === 'value') return '30秒';
        if (field === 'total' || field === 'score') return total;
        return field === 'takenAt' ? 46_100 + at : '';
      }),
    ),
  ),
];

const BOOKS = { months: MONTHS, problems: PROBLEMS, people: { ...PEOPLE, 绩效历史: HISTORY } } as const;

export type BookName = keyof typeof BOOKS;

/** A workbook for the pictures as the bytes of its file. */
export function bookFile(name: BookName): Uint8Array {
  const model = createWorkbook();
  Object.entries(BOOKS[name]).forEach(([sheet, rows], index) => {
    if (index === 0) model.renameSheet(model.sheets()[0]?.id ?? '', sheet);
    else model.addSheet(sheet);
    const columns = Math.max(...rows.map(({ length }) => length));
    const area = { row: 0, column: 0, rows: rows.length, columns };
    const filled = rows.map((row) => [...row, ...Array<Scalar>(columns - row.length).fill('')]);
    const formats = filled.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? '@' : Number(cell) < 1 ? '0%' : 'General')),
    );
    model.setNumberFormats(sheet, area, formats);
    model.setInputs(sheet, area, filled);
    model.updateSheet(sheet, {
      columns: new Map(rows[0]?.map((head, index) => [index, { width: head === '评分标准' ? 44 : 14 }])),
    });
  });
  return saveWorkbook(model);
}
