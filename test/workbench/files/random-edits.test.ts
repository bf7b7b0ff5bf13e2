import fc from 'fast-check';
import { createWorkbook } from '../../../src/workbench/files/create-workbook';
import { loadWorkbook } from '../../../src/workbench/files/load-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { snapshot } from '../../../src/workbench/model/snapshot';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';
import { changedParts, richWorkbook } from './rich-workbook';

const rect = fc.record({
  row: fc.nat(8),
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 2 }),
  columns: fc.integer({ min: 1, max: 2 }),
});
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('甲<&>"', '_x000D_', 'a\r\nb', ' x ', '1,200', '12%', "'=1"),
);
const input = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  text.filter((each) => !each.startsWith('=')),
  fc.constantFrom('=A1+B2', '=SUM(A1:C3)', '=IF(A1="","",A1&"分")', '=1/0', "='汇 总'!A1", '=A1:B2', ''),
);
const color = fc.constantFrom('#FF0000', '#00FF7F', '#123456');
const patch = fc.record(
  {
    fill: fc.option(fc.record({ color })),
    font: fc.option(
      fc.record(
        {
          bold: fc.option(fc.constant(true)),
          color: fc.option(color),
          size: fc.constantFrom(9, 14),
          name: fc.constantFrom('宋体', 'Arial'),
        },
        { requiredKeys: [] },
      ),
    ),
    numberFormat: fc.constantFrom('0.00', '0%', 'yyyy/m/d', '@', 'General', '0.0"分"'),
    alignment: fc.option(
      fc.record(
        { wrap: fc.constant(true), horizontal: fc.constantFrom('left' as const, 'center' as const) },
        { requiredKeys: [] },
      ),
    ),
    border: fc.option(fc.record({ top: fc.constant({ style: 'thin', color: '#000000' }) })),
    locked: fc.constantFrom(false, null),
  },
  { requiredKeys: [] },
);
const edit = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), rect, input }),
  fc.record({ kind: fc.constant('style' as const), rect, patch }),
  fc.record({
    kind: fc.constant('clear' as const),
    rect,
    what: fc.constantFrom('contents' as const, 'formats' as const, 'all' as const),
  }),
  fc.record({
    kind: fc.constant('sheet' as const),
    height: fc.integer({ min: 10, max: 40 }),
    row: fc.nat(8),
    hidden: fc.boolean(),
  }),
  fc.constant({ kind: 'undo' as const }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply(model: WorkbookModel, sheet: string, each: Edit): void {
  if (each.kind === 'undo') model.undo();
  else if (each.kind === 'style') model.setStyle(sheet, each.rect, each.patch);
  else if (each.kind === 'clear') model.clear(sheet, each.rect, each.what);
  else if (each.kind === 'sheet') {
    const rows = new Map(model.sheet(sheet).props.rows).set(each.row, {
      height: each.height,
      ...(each.hidden && { hidden: true }),
    });
    model.updateSheet(sheet, { rows });
  } else {
    const rows = Array.from({ length: each.rect.rows }, () =>
      Array.from({ length: each.rect.columns }, () => each.input),
    );
    model.setInputs(sheet, each.rect, rows);
  }
}

/** What a reader of the workbook can tell; blank cells with a plain look do not count. Files know no #SPILL!. */
function seen(model: WorkbookModel): unknown {
  const plain = JSON.stringify(snapshot(model)).replaceAll('#SPILL!', '#VALUE!');
  const { sheets } = JSON.parse(plain) as ReturnType<typeof snapshot>;
  return sheets.map((sheet) => ({
    ...sheet,
    used: undefined,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).filter(
        ([, cell]) => cell.value !== null || cell.formula !== undefined || cell.style,
      ),
    ),
  }));
}

describe('random edits', () => {
  it('come back from a new file as they were', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const model = createWorkbook('考核表');
        model.addSheet('汇 总');
        for (const each of edits) apply(model, '考核表', each);
        expect(seen(loadWorkbook(saveWorkbook(model)))).toEqual(seen(model));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('come back from a file of another program, and leave its other parts alone', async () => {
    const file = await richWorkbook();
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const model = loadWorkbook(file);
        for (const each of edits) apply(model, '考核表', each);
        const saved = saveWorkbook(model);
        expect(seen(loadWorkbook(saved))).toEqual(seen(model));
        const allowed =
          /^xl\/(worksheets\/sheet[12]\.xml|styles\.xml|metadata\.xml|workbook\.xml|_rels\/workbook\.xml\.rels)$|^\[Content_Types\]\.xml$/;
        expect(changedParts(file, saved).filter((path) => !allowed.test(path))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
