import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import type { OpenedAddin } from '../../src/workbench/node/open-in-node';
import { waitFor } from '../workbench/host/open-book';
import { EXAMPLE_DESIGN } from './example-design';
import { openDesigns, writeDesign } from './open-designs';

let opened: OpenedAddin;
let model: WorkbookModel;

beforeEach(async () => {
  opened = await openDesigns();
  ({ model } = opened);
}, 30_000);

afterEach(() => opened.close());

const names = () => model.sheets().map(({ name }) => name);
const valueAt = (row: number, column: number) => model.valueAt('客服考核表', row, column);
const styleAt = (row: number, column: number) => model.sheet('客服考核表').styleAt(row, column);

describe('a sheet that is written from its description', () => {
  it('takes two round trips, and is shown', async () => {
    const before = opened.host.log.count;
    expect(await writeDesign(opened, EXAMPLE_DESIGN)).toEqual({ sheet: '客服考核表' });
    expect(opened.host.log.count - before).toBeLessThanOrEqual(2);
    expect(names()).toEqual(['考核表', '客服考核表']);
    expect(model.activeSheet.name).toBe('客服考核表');
  });

  it('holds texts as texts, numbers as numbers and formulas as formulas', async () => {
    await writeDesign(opened, EXAMPLE_DESIGN);
    expect([valueAt(4, 2), valueAt(6, 3)]).toEqual([30, 90]);
    expect([
      valueAt(5, 1),
      valueAt(5, 2),
      valueAt(6, 0),
      valueAt(6, 1),
      valueAt(6, 2),
      valueAt(8, 0),
    ]).toEqual(['=85%为合格', '72%', '-5', '+1分', '=1+1', '@说明']);
    expect(model.formulaAt('客服考核表', 7, 3)).toBe('=SUM(D5:D7)');
    expect(valueAt(7, 3)).toBe(90);
    expect(model.textAt('客服考核表', 7, 3)).toBe('90.0');
  });

  it('keeps number formats where numbers are typed, and the text format where a text could turn into a formula', async () => {
    await writeDesign(opened, EXAMPLE_DESIGN);
    expect(styleAt(1, 1).numberFormat).toBeUndefined();
    expect(styleAt(4, 2).numberFormat).toBe('0"秒"');
    expect(styleAt(5, 2).numberFormat).toBe('0.0%');
    expect(styleAt(4, 0).numberFormat).toBe('@');
    expect(styleAt(6, 2).numberFormat).toBe('@');
  });

  it('has widths in characters, heights in points, merged and frozen cells', async () => {
    await writeDesign(opened, EXAMPLE_DESIGN);
    const { props } = model.sheet('客服考核表');
    // 12 characters of 7 pixels and 5 pixels of margin are 89 pixels; the file counts in 7 pixels.
    expect([...props.columns.values()].map(({ width = 0 }) => Math.round(width * 7))).toEqual([
      89, 215, 75, 75,
    ]);
    expect([...props.rows]).toEqual([
      [0, { height: 36 }],
      [4, { height: 40 }],
    ]);
    expect(props.merges).toEqual([
      { row: 0, column: 0, rows: 1, columns: 4 },
      { row: 3, column: 0, rows: 1, columns: 4 },
      { row: 7, column: 0, rows: 1, columns: 3 },
    ]);
    expect(props.frozen).toEqual({ rows: 3, columns: 0 });
  });

  it('gives cells their looks: boxed, wrapped, told apart without colour', async () => {
    await writeDesign(opened, EXAMPLE_DESIGN);
    expect(styleAt(0, 0)).toMatchObject({
      font: { bold: true, size: 16 },
      alignment: { horizontal: 'center' },
    });
    expect(styleAt(2, 1)).toMatchObject({
      font: { bold: true },
      alignment: { wrap: true, vertical: 'center' },
    });
    expect(styleAt(6, 1).font).toMatchObject({ italic: true });
    const line = { style: 'thin', color: '#7F7F7F' };
    const box = { left: line, right: line, top: line, bottom: line };
    expect([styleAt(4, 0).border, styleAt(3, 3).border, styleAt(7, 1).border]).toEqual([box, box, box]);
    expect(styleAt(0, 0).border).toBeUndefined();
    expect(styleAt(8, 0).border).toBeUndefined();
  });

  it('checks what is typed and shows the hints', async () => {
    await writeDesign(opened, EXAMPLE_DESIGN);
    expect(model.sheet('客服考核表').props.validations).toEqual([
      {
        ranges: [{ row: 4, column: 2, rows: 1, columns: 1 }],
        type: 'decimal',
        operator: 'between',
        formula1: '0',
        formula2: '600',
        allowBlank: true,
        errorStyle: 'warning',
        error: { title: '', message: '', show: true },
        prompt: { title: '平均响应时长', message: '≤25秒得100分,每增加5秒扣10分', show: true },
      },
      {
        ranges: [{ row: 1, column: 1, rows: 1, columns: 1 }],
        type: 'list',
        formula1: '"张三,李四"',
        showDropDown: true,
        allowBlank: true,
        errorStyle: 'stop',
        error: { title: '', message: '', show: true },
      },
      {
        ranges: [{ row: 6, column: 2, rows: 1, columns: 1 }],
        type: 'none',
        allowBlank: true,
        error: { show: true },
        prompt: { title: '题', message: '提示', show: true },
      },
    ]);
  });

  it('prints a long form one page wide and as many pages tall as it takes', async () => {
    const page = { ...EXAMPLE_DESIGN.page, printArea: { top: 0, left: 0, bottom: 200, right: 3 } };
    await writeDesign(opened, { ...EXAMPLE_DESIGN, page });
    expect(model.sheet('客服考核表').props.page.fit).toEqual({ wide: 1, tall: 0 });
  });

  it('prints on one A4 page, centred, with its header row on every page', async () => {
    await writeDesign(opened, EXAMPLE_DESIGN);
    expect(model.sheet('客服考核表').props.page).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fit: { wide: 1, tall: 1 },
      centerHorizontally: true,
      printArea: [{ row: 0, column: 0, rows: 9, columns: 4 }],
      titleRows: { row: 2, column: 0, rows: 1, columns: 16_384 },
    });
    expect(model.sheet('客服考核表').props.page.margins?.left).toBeCloseTo(1.3 / 2.54, 10);
  });

  it('cuts a hint and a list that are longer than Excel takes', async () => {
    const [first] = EXAMPLE_DESIGN.validations;
    if (first === undefined) throw new Error('no validation');
    const long = '长'.repeat(300);
    await writeDesign(opened, {
      ...EXAMPLE_DESIGN,
      validations: [
        { ...first, accepts: { kind: 'list', items: [long] }, hint: { title: long, text: long } },
        {
          ...first,
          area: { top: 5, left: 2, bottom: 5, right: 2 },
          accepts: { kind: 'list', items: ['甲,乙'] },
          hint: null,
        },
      ],
    });
    const { validations } = model.sheet('客服考核表').props;
    expect(
      validations.map(({ type, prompt }) => [type, prompt?.title?.length, prompt?.message?.length]),
    ).toEqual([['none', 32, 255]]);
  });
});

describe('writing a sheet where something is in the way', () => {
  it('gives a second sheet of the same name another name', async () => {
    await writeDesign(opened, EXAMPLE_DESIGN);
    expect(await writeDesign(opened, EXAMPLE_DESIGN)).toEqual({ sheet: '客服考核表 (2)' });
    expect(await writeDesign(opened, EXAMPLE_DESIGN)).toEqual({ sheet: '客服考核表 (3)' });
    expect(names()).toEqual(['考核表', '客服考核表', '客服考核表 (2)', '客服考核表 (3)']);
  });

  it('puts the sheet where it is told', async () => {
    await writeDesign(opened, EXAMPLE_DESIGN, { position: 0 });
    expect(names()).toEqual(['客服考核表', '考核表']);
  });

  it('says that the structure of the workbook is protected, before anything is written', async () => {
    model.structureLock = { hasPassword: false };
    expect(await writeDesign(opened, EXAMPLE_DESIGN)).toEqual({ code: 'StructureProtected' });
    expect(names()).toEqual(['考核表']);
  });

  it.each([
    ['before anything was done', 'before'],
    ['after a few steps', { afterActions: 12 }],
    ['in the middle', { afterActions: 200 }],
    ['after all was done', 'after'],
  ] as const)('leaves no sheet behind when Excel fails %s', async (_, moment) => {
    opened.host.faults.inject({ code: 'GeneralException', atSync: 2, moment });
    expect(await writeDesign(opened, EXAMPLE_DESIGN)).toEqual({ code: 'GeneralException' });
    expect(names()).toEqual(['考核表']);
    expect(model.activeSheet.name).toBe('考核表');
  });

  it('leaves the sheet of another person alone who took the name meanwhile, and takes the next name', async () => {
    opened.host.faults.slow = 40;
    const before = opened.host.log.count;
    const writing = writeDesign(opened, EXAMPLE_DESIGN);
    // The names are read; the sheet is added 40 ms later.
    await waitFor(() => opened.host.log.count === before + 1);
    model.addSheet('客服考核表');
    expect(await writing).toEqual({ sheet: '客服考核表 (2)' });
    expect(names()).toEqual(['考核表', '客服考核表', '客服考核表 (2)']);
    expect(model.sheet('客服考核表').usedRange()).toBeUndefined();
  });

  it('tells the first failure when taking the sheet away fails too', async () => {
    opened.host.faults.inject({ code: 'AccessDenied', atSync: 2, moment: 'after' });
    opened.host.faults.inject({ code: 'GeneralException', atSync: 3, times: 5 });
    expect(await writeDesign(opened, EXAMPLE_DESIGN)).toEqual({ code: 'AccessDenied' });
  });

  it('writes nothing while a cell is being edited', async () => {
    opened.host.faults.editMode = true;
    expect(await writeDesign(opened, EXAMPLE_DESIGN)).toEqual({ code: 'InvalidOperationInCellEditMode' });
    opened.host.faults.editMode = false;
    expect(names()).toEqual(['考核表']);
  });
});
