import type { FunctionMetadata } from '../../../src/workbench/host/function-metadata';
import { openPage } from '../../../src/workbench/node/open-in-node';
import type { OpenedAddin } from '../../../src/workbench/node/open-in-node';
import { excelRun, inPage, openBook } from './open-book';

const METADATA: FunctionMetadata = {
  functions: [
    { id: 'ADD', parameters: [{ name: 'a' }, { name: 'b', optional: true }] },
    {
      id: 'KIND',
      parameters: [
        { name: 'a', optional: true },
        { name: 'b', optional: true },
      ],
    },
    { id: 'FAIL', parameters: [{ name: 'how' }] },
    { id: 'GRID', parameters: [{ name: 'rows' }, { name: 'columns' }] },
    { id: 'SHAPE', parameters: [{ name: 'range', dimensionality: 'matrix' }] },
    { id: 'SUMALL', parameters: [{ name: 'numbers', repeating: true }] },
    { id: 'WHERE', parameters: [], options: { requiresAddress: true } },
    { id: 'LATER', parameters: [{ name: 'value' }] },
    { id: 'NEVER', parameters: [] },
  ],
};

/** The add-in's functions, as a bundle would associate them. */
const SCRIPT = `
  window.calls = 0;
  CustomFunctions.associate({
    ADD: (a, b) => { window.calls++; return a + (b === null ? 1000 : b); },
    KIND: (a, b) => [a, b].map((x) => (x === null ? 'null' : typeof x)).join(','),
    FAIL: (how) => {
      const { Error: CfError, ErrorCode } = CustomFunctions;
      if (how === 'value') throw new CfError(ErrorCode.invalidValue, '实际值不能为负');
      if (how === 'na') throw new CfError(ErrorCode.notAvailable, '这句话读不懂');
      if (how === 'returned') return new CfError(ErrorCode.notAvailable, '返回的错误');
      if (how === 'rejected') return Promise.reject(new CfError(ErrorCode.invalidValue, '后来的错误'));
      if (how === 'nan') return NaN;
      throw new globalThis.Error('secret details');
    },
    GRID: (rows, columns) => Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => r * 10 + c)),
    SHAPE: (range) => range.length + 'x' + range[0].length,
    SUMALL: (numbers) => numbers.flat(3).reduce((sum, number) => sum + number, 0),
    WHERE: (invocation) => invocation.address,
    NEVER: () => new Promise(() => undefined),
    LATER: (value) => new Promise((resolve) => setTimeout(() => resolve(value * 2), 20)),
  });
`;

describe('custom functions', () => {
  let book: OpenedAddin;
  beforeEach(async () => {
    book = await openBook(['考核表'], { script: SCRIPT, metadata: METADATA, namespace: 'TEST' });
  });
  afterEach(() => book.close());

  /** Types formulas into column A and answers what its cells show when everything is calculated. */
  const calculate = async (...formulas: string[]) => {
    const rect = { row: 0, column: 0, rows: formulas.length, columns: 1 };
    book.model.setInputs(
      '考核表',
      rect,
      formulas.map((formula) => [formula]),
    );
    await book.host.idle();
    return formulas.map((_, row) => book.model.valueAt('考核表', row, 0));
  };

  test('a formula is answered by the function of the page', async () => {
    expect(await calculate('=TEST.ADD(1,2)', '=test.add(A1,10)')).toEqual([3, 13]);
  });

  test('a cell is busy until its answer arrives', async () => {
    const busy = await excelRun(book, async (context) => {
      const cell = context.workbook.worksheets.getItem('考核表').getRange('A1');
      cell.formulas = [['=TEST.LATER(21)']];
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
    expect(busy).toBe('#BUSY!');
    await book.host.idle();
    expect(book.model.valueAt('考核表', 0, 0)).toBe(42);
  });

  test('an omitted optional argument arrives as null', async () => {
    expect(await calculate('=TEST.ADD(1)', '=TEST.KIND()', '=TEST.KIND(1,"x")')).toEqual([
      1001,
      'null,null',
      'number,string',
    ]);
  });

  test('a function nested in a native one is calculated', async () => {
    expect(await calculate('=IF(TEST.ADD(1,1)=2,TEST.ADD(40,2),"no")')).toEqual([42]);
  });

  test('errors keep their text where Excel keeps it, and hide it elsewhere', async () => {
    const kinds = ['value', 'na', 'returned', 'rejected', 'plain'];
    expect(await calculate(...kinds.map((kind) => `=TEST.FAIL("${kind}")`))).toEqual([
      { error: '#VALUE!', message: '实际值不能为负' },
      { error: '#N/A', message: '这句话读不懂' },
      { error: '#N/A', message: '返回的错误' },
      { error: '#VALUE!', message: '后来的错误' },
      { error: '#VALUE!' },
    ]);
  });

  test('an array spills, and its cells are not overwritten by it', async () => {
    await calculate('=TEST.GRID(2,3)');
    const row = (index: number) => [0, 1, 2].map((column) => book.model.valueAt('考核表', index, column));
    expect([row(0), row(1)]).toEqual([
      [0, 1, 2],
      [10, 11, 12],
    ]);
    book.model.setInputs('考核表', { row: 1, column: 1, rows: 1, columns: 1 }, [['在这里']]);
    await book.host.idle();
    expect(book.model.valueAt('考核表', 0, 0)).toEqual({ error: '#SPILL!' });
    expect(book.model.valueAt('考核表', 1, 1)).toBe('在这里');
  });

  test('a matrix parameter gets rows of cells, of one cell too', async () => {
    expect(await calculate('=TEST.SHAPE(B1:C3)', '=TEST.SHAPE(7)')).toEqual(['3x2', '1x1']);
  });

  test('a repeating parameter gets all that is left', async () => {
    expect(await calculate('=TEST.SUMALL(1,2,3,4)')).toEqual([10]);
  });

  test('a function that asks for its address gets it', async () => {
    expect(await calculate('=TEST.WHERE()', '=TEST.WHERE()')).toEqual(['考核表!A1', '考核表!A2']);
  });

  test('a change of a precedent calls the function again', async () => {
    book.model.setInputs('考核表', { row: 0, column: 3, rows: 1, columns: 1 }, [[1]]);
    expect(await calculate('=TEST.ADD(D1,1)')).toEqual([2]);
    book.model.setInputs('考核表', { row: 0, column: 3, rows: 1, columns: 1 }, [[9]]);
    await book.host.idle();
    expect(book.model.valueAt('考核表', 0, 0)).toBe(10);
  });

  test('calls made before the page is ready wait for it', async () => {
    book.model.setInputs('考核表', { row: 0, column: 5, rows: 1, columns: 1 }, [['=TEST.ADD(5,5)']]);
    await book.host.idle();
    expect(book.model.valueAt('考核表', 0, 5)).toBe(10);
    expect(await inPage(book, () => (window as unknown as { calls: number }).calls)).toBe(1);
  });

  test('a function that never answers is named instead of waited for', async () => {
    book.model.setInputs('考核表', { row: 0, column: 0, rows: 1, columns: 1 }, [['=TEST.NEVER()']]);
    await expect(book.host.idle(300)).rejects.toThrow('still pending after 300 ms: TEST.NEVER');
  });

  test('an unknown function of the namespace is #NAME?', async () => {
    expect(await calculate('=TEST.UNKNOWN(1)')).toMatchObject([{ error: '#NAME?' }]);
  });

  test('the functions of a page that closed are answered by the next page', async () => {
    const other = await openPage(book.host, { script: SCRIPT });
    book.host.disconnect(book.client);
    expect(await calculate('=TEST.ADD(20,22)')).toEqual([42]);
    other.close();
  });

  test('a thousand cells are calculated within three seconds', async () => {
    const started = performance.now();
    const values = await calculate(...Array.from({ length: 1000 }, (_, row) => `=TEST.ADD(${row},1)`));
    expect(values).toEqual(Array.from({ length: 1000 }, (_, row) => row + 1));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
