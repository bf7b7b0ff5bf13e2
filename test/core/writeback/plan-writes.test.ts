import { cellAddress } from '../../../src/core/forms/a1-address';
import type { CellValue, SheetGrid } from '../../../src/core/forms/grid';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/scoring/policy';
import { scoreTable } from '../../../src/core/scoring/score-table';
import { completeCall } from '../../../src/core/writeback/complete-call';
import { planWrites } from '../../../src/core/writeback/plan-writes';
import { buildForm, type FormSpec } from '../scoring/build-form';
import { TRUTH_FORMS } from '../scoring/truth-forms';

const TEXTS = {
  headers: { score: '得分', achievement: '达成率', gap: '差距', flag: '标记' },
  total: '合计',
  flagWords: { met: '达标', missed: '未达标' },
};
const REFERENCE = 'KPI设置!$A$5:$B$24';

const plan = (spec: FormSpec, policy: Partial<Policy> = {}, reference: string | null = null) => {
  const { table, grid } = buildForm(spec);
  return planWrites(table, scoreTable(table, { ...DEFAULT_POLICY, ...policy }), grid, TEXTS, reference);
};
const formulas = (...args: Parameters<typeof plan>): Record<string, string> =>
  Object.fromEntries(
    plan(...args).cells.map(({ row, column, formula }) => [cellAddress(row, column), formula]),
  );
const truth = (name: string): FormSpec => {
  const form = TRUTH_FORMS.find((each) => each.name.startsWith(name));
  if (form === undefined) throw new Error(name);
  return form.spec;
};

it('the sum of the weights and the grade never meet in one cell, where the weights stand right of the scores', () => {
  const written = formulas({
    columns: [
      ['indicator', '指标名称'],
      ['score', '得分'],
      ['weight', '权重'],
      ['remark', '备注'],
    ],
    rows: [
      ['服务态度', 80, 0.5, ''],
      ['客户满意度', 90, 0.5, ''],
    ],
  });
  expect(written).toMatchObject({ C4: '=SUM(C2:C3)' });
  expect(written.B4).toContain('KPI.TOTAL(');
  expect(written.D4).toContain('KPI.GRADE(B4)');
});

describe('cells of text format', () => {
  const { table, grid } = buildForm(truth('E2'));
  const asText: SheetGrid = { ...grid, numberFormats: grid.values.map((row) => row.map(() => '@')) };
  const { cells } = planWrites(table, scoreTable(table, DEFAULT_POLICY), asText, TEXTS, null);

  it('get another format with every formula, which would stay text there; each is given back with its own', () => {
    const formulasWritten = cells.filter(({ formula }) => String(formula).startsWith('='));
    expect(formulasWritten.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['score', 'subtotal', 'total', 'grade']),
    );
    expect(formulasWritten.filter(({ numberFormat }) => numberFormat === null)).toEqual([]);
    // The total and the grade stand outside of what was read.
    const inside = formulasWritten.filter(({ kind }) => kind === 'score' || kind === 'subtotal');
    expect(new Set(inside.map(({ formatBefore }) => formatBefore))).toEqual(new Set(['@']));
  });

  it('keep it under words', () => {
    const words = cells.filter(({ formula }) => !String(formula).startsWith('='));
    expect(words.map(({ numberFormat }) => numberFormat)).toEqual(words.map(() => null));
  });
});

describe('formulas of the documents’ forms', () => {
  it('C2: the level against the block from the headers down, the full mark from the weight’s cell', () => {
    expect(formulas(truth('C2'))).toMatchObject({
      I2: '=IF(H2="","",KPI.LEVELSCORE(H2,C$1:G2,25))',
      I5: '=IF(H5="","",KPI.LEVELSCORE(H5,C$1:G5,25))',
      I6: '=IF(COUNT(I2:I5)=0,"",KPI.TOTAL(I2:I5,,B2:B5))',
    });
  });

  it('C3: raters in one range; their names and the settings where weights go by them', () => {
    expect(formulas(truth('C3'))).toMatchObject({
      F2: '=IF(COUNTA(C2:E2)=0,"",KPI.RATERS(C2:E2,B2))',
      F12: '=IF(COUNT(F2:F11)=0,"",KPI.TOTAL(F2:F11,,B2:B11))',
    });
    expect(formulas(truth('C3'), {}, REFERENCE)).toMatchObject({
      F2: `=IF(COUNTA(C2:E2)=0,"",KPI.RATERS(C2:E2,B2,C$1:E$1,${REFERENCE}))`,
      F12: `=IF(COUNT(F2:F11)=0,"",KPI.TOTAL(F2:F11,,B2:B11,${REFERENCE}))`,
      G12: `=IF(SUMPRODUCT((F2:F11="")*(B2:B11>0))>0,"",KPI.GRADE(F12,${REFERENCE}))`,
    });
  });

  it('C4: criteria, target and settings; weights in the total', () => {
    const written = formulas(truth('C4'), {}, REFERENCE);
    expect(written).toMatchObject({
      F2: `=IF(E2="","",KPI.SCORE(E2,C2,,B2,,${REFERENCE}))`,
      F8: `=IF(COUNT(F2:F7)=0,"",KPI.TOTAL(F2:F7,D2:D7,,${REFERENCE}))`,
      A8: '合计',
    });
    // The weights are texts there, 40%: SUM would say 0.
    expect(written).not.toHaveProperty('D8');
  });

  it('E2: subtotals over exactly their rows, and a total of the subtotals', () => {
    expect(formulas(truth('E2'))).toMatchObject({
      J7: '=IF(COUNT(J2:J6)=0,"",KPI.SUBTOTAL(J2:J6,,D2:D6))',
      J11: '=IF(COUNT(J8:J10)=0,"",KPI.SUBTOTAL(J8:J10,,D8:D10))',
      J13: '=IF(COUNT(J12)=0,"",KPI.SUBTOTAL(J12,,D12))',
      J14: '=IF(COUNT(J2:J6,J8:J10,J12)=0,"",KPI.TOTAL(SUM(J7,J11,J13)))',
    });
  });

  it('E2 in English: the target that the words and the full mark say together, as a text', () => {
    const criteria = 'Completion rate ≥100%: 12 points; below 100%: in proportion';
    const form: FormSpec = {
      columns: [
        ['indicator', 'Assessment item'],
        ['criteria', 'Scoring criteria'],
        ['full', 'Full mark'],
        ['actual', 'Actual'],
        ['score', 'Score'],
        ['achievement', 'Achievement'],
        ['gap', 'Gap'],
        ['flag', 'Flag'],
      ],
      rows: [['Completion of project plans', criteria, 12, '95%', '', '', '', '']],
    };
    expect(formulas(form)).toMatchObject({
      E2: '=IF(D2="","",KPI.SCORE(D2,B2,C2))',
      F2: '=IF(D2="","",KPI.ACHIEVEMENT(D2,"≥100%"))',
      G2: '=IF(D2="","",KPI.GAP(D2,"≥100%"))',
      H2: '=IF(D2="","",KPI.FLAG(D2,"≥100%"))',
    });
  });

  it('E3: the row’s ranges and marks, and the weight as the full mark', () => {
    expect(formulas(truth('E3'))).toMatchObject({
      O2: '=IF(D2="","",KPI.SCORE(D2,C2,B2))',
      O4: '=IF(D4="","",KPI.LOOKUPSCORE(D4,E4:N4,B4))',
    });
  });

  it('a missing actual is 0 where the settings say so', () => {
    expect(formulas(truth('A8'), { missingActual: 'zero' }).F4).toBe('=IF(E4="",0,KPI.SCORE(E4,D4))');
  });

  it('shows as many decimals as the settings say', () => {
    const cells = plan(truth('B1'), { scoreDecimals: 1, rateDecimals: 0 }).cells;
    const formatsOf = (kind: string) =>
      new Set(cells.flatMap((cell) => (cell.kind === kind ? [cell.numberFormat] : [])));
    expect(formatsOf('score')).toEqual(new Set(['0.0']));
    expect(formatsOf('achievement')).toEqual(new Set(['0%']));
    expect(formatsOf('total')).toEqual(new Set(['0.0']));
  });
});

describe('what a person typed', () => {
  it('stays, is no error, and is in the total', () => {
    const { cells, kept, diagnostics } = plan(truth('C5'));
    const rows = cells.filter(({ kind }) => kind === 'score').map(({ row }) => row);
    // Only 服务质量 and 出勤 are computed.
    expect(rows).toEqual([7, 8]);
    expect([kept, diagnostics]).toEqual([[], []]);
    const total = cells.find(({ kind }) => kind === 'total')?.formula;
    expect(total).toBe('=IF(COUNT(E2:E9)=0,"",KPI.TOTAL(E2:E9,,C2:C9))');
  });

  it('bounds the total by 100 where items are marked out of 100', () => {
    expect(formulas(truth('A1')).D6).toBe('=IF(COUNT(D2:D5)=0,"",KPI.TOTAL(D2:D5,B2:B5,100))');
  });

  it('is named where the criteria give another score', () => {
    const { kept, diagnostics } = plan({
      columns: [
        ['indicator', '指标'],
        ['criteria', '评分标准'],
        ['actual', '实际值'],
        ['score', '得分'],
      ],
      rows: [
        ['平均响应时长', '≤25秒得100分,每增加5秒扣10分', 30, 77],
        ['平均处理时长', '≤25秒得100分,每增加5秒扣10分', 35, ''],
      ],
    });
    expect(kept.map(({ row, column, value }) => [row, column, value])).toEqual([[1, 3, 77]]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['sheet.kept']);
  });
});

describe('layouts without a short formula', () => {
  it('raters with columns between them: their mean in Excel’s own words', () => {
    const spec: FormSpec = {
      columns: [
        ['indicator', '项目'],
        ['full', '分值'],
        ['rater', '自评'],
        ['remark', '说明'],
        ['rater', '上级评'],
        ['score', '得分'],
      ],
      rows: [
        ['工作技能', 10, 8, '', 9],
        ['协调性', 10, 7, '', 7],
      ],
    };
    expect(formulas(spec).F2).toBe('=IF(COUNT(C2,E2)=0,"",AVERAGE(C2,E2))');
    const raters = [
      { name: '自评', weight: 0.4 },
      { name: '上级评', weight: 0.6 },
    ];
    const weighted = plan(spec, { raters });
    expect(weighted.cells.filter(({ kind }) => kind === 'score')).toEqual([]);
    expect(weighted.diagnostics).toContainEqual({
      code: 'writeback.unwritable',
      severity: 'warning',
      params: { count: 2 },
    });
  });
});

describe('several forms on a sheet', () => {
  const spec: FormSpec = {
    columns: [
      ['indicator', '指标名称'],
      ['target', '目标值'],
      ['actual', '实际值'],
    ],
    rows: [
      ['平均响应时长', '≤30秒', '45秒'],
      ['一次解决率', '≥85%', '72%'],
    ],
  };
  /** The same form again, `right` columns and `down` rows away, on one sheet. */
  const twice = (down: number, right: number) => {
    const { table, grid } = buildForm(spec);
    const height = grid.values.length;
    const values: CellValue[][] = Array.from({ length: height + down }, () =>
      Array<CellValue>(right + 3).fill(''),
    );
    for (const [rowShift, columnShift] of [
      [0, 0],
      [down, right],
    ] as const) {
      grid.values.forEach((line, row) =>
        line.forEach((value, column) => {
          const target = values[row + rowShift];
          if (target !== undefined) target[column + columnShift] = value;
        }),
      );
    }
    const whole: SheetGrid = {
      ...grid,
      values,
      formulas: values.map((row) => [...row]),
      numberFormats: values.map((row) => row.map(() => 'General')),
    };
    const second = {
      ...table,
      range: { top: down, left: right, bottom: down + 2, right: right + 2 },
      headerRows: { first: down, last: down },
      columns: table.columns.map((column) => ({ ...column, column: column.column + right })),
      items: table.items.map((item) => ({ ...item, row: item.row + down })),
    };
    return [table, second].map((each) => planWrites(each, scoreTable(each), whole, TEXTS));
  };
  const places = (plans: ReturnType<typeof twice>) =>
    plans.map(({ cells }) => cells.map(({ row, column }) => cellAddress(row, column)));

  it.each([
    [0, 4],
    [0, 6],
    [0, 9],
    [5, 0],
    [1, 7],
  ])('%d rows and %d columns apart never meet', (down, right) => {
    const [first = [], second = []] = places(twice(down, right));
    expect(first.filter((cell) => second.includes(cell))).toEqual([]);
    expect(second.length).toBeGreaterThan(0);
  });

  it('side by side, the left one keeps a blank column between itself and the right one', () => {
    const [first, second] = twice(0, 6);
    // D, E, F are blank; F stays so. G…I are the second form.
    expect(new Set(first?.cells.filter(({ kind }) => kind === 'header').map(({ column }) => column))).toEqual(
      new Set([3, 4]),
    );
    expect(first?.diagnostics).toContainEqual({
      code: 'writeback.no-room',
      severity: 'warning',
      params: { count: 2 },
    });
    expect(second?.cells.filter(({ kind }) => kind === 'header').map(({ column }) => column)).toEqual([
      9, 10, 11, 12,
    ]);
  });
});

describe('a call typed with empty parentheses', () => {
  const complete = (name: string, form: string, row: number, reference: string | null = null) =>
    completeCall(name, row, [buildForm(truth(form)).table], reference);

  it.each([
    ['RATERS', 'C3', 1, '=KPI.RATERS(C2:E2,B2)'],
    ['LEVELSCORE', 'C2', 2, '=KPI.LEVELSCORE(H3,C$1:G3,25)'],
    ['LOOKUPSCORE', 'E3', 4, '=KPI.LOOKUPSCORE(D5,E5:N5,10)'],
    ['SCORE', 'C4', 1, '=KPI.SCORE(E2,C2,,B2)'],
    ['QASCORE', 'C4', 1, '=KPI.QASCORE(E2,B2,C2)'],
  ])('%s in a row of %s', (name, form, row, formula) => expect(complete(name, form, row)).toBe(formula));

  it('gets the settings’ cells where the workbook has them', () => {
    expect(complete('RATERS', 'C3', 1, REFERENCE)).toBe(`=KPI.RATERS(C2:E2,B2,C$1:E$1,${REFERENCE})`);
    expect(complete('FLAG', 'B1', 1, REFERENCE)).toBe(`=KPI.FLAG(E2,D2,,${REFERENCE})`);
  });

  it('is left alone in a row that lacks what it needs', () => {
    expect(complete('LEVELSCORE', 'C4', 1)).toBeNull();
    expect(complete('RATERS', 'C4', 1)).toBeNull();
    expect(complete('LOOKUPSCORE', 'C2', 1)).toBeNull();
  });
}); // prettier-ignore
