import { ruleXml } from '../../../src/workbench/files/sheet-rules-xml';
import { parseRect, type Rect } from '../../../src/workbench/model/address';
import type { CellValue, Scalar } from '../../../src/workbench/model/cell-value';
import type { FunctionAnswer, FunctionCall } from '../../../src/workbench/model/custom-function';
import { WorkbookModel } from '../../../src/workbench/model/workbook-model';

function area(text: string): Rect {
  const rect = parseRect(text);
  if (!rect) throw new Error(text);
  return rect;
}

function book(): WorkbookModel {
  const model = new WorkbookModel();
  model.addSheet('考核表');
  return model;
}

function put(model: WorkbookModel, address: string, rows: Scalar[][], sheet = '考核表'): void {
  model.setInputs(sheet, area(address), rows);
}

function value(model: WorkbookModel, address: string, sheet = '考核表'): CellValue {
  const { row, column } = area(address);
  return model.valueAt(sheet, row, column);
}

/** Answers each batch later, as an add-in does. */
function answering(
  model: WorkbookModel,
  names: string[],
  answer: (call: FunctionCall) => FunctionAnswer,
): FunctionCall[] {
  const seen: FunctionCall[] = [];
  model.defineFunctions(names, (calls) => {
    seen.push(...calls);
    setTimeout(() => model.completeCalls(calls.map(answer)), 1);
  });
  return seen;
}

const double = (call: FunctionCall): FunctionAnswer => ({ id: call.id, value: Number(call.args[0]) * 2 });

describe('formulas', () => {
  it('follow their precedents, across sheets with Chinese names and through Chinese defined names', () => {
    const model = book();
    model.addSheet('1月 表');
    put(model, 'A1:A2', [[80], [90]]);
    model.setName({ name: '及格线', formula: '=考核表!$A$1' });
    put(model, 'A1:C1', [['=考核表!A2+及格线', '=SUM(考核表!A1:A2)', '=TRUE']], '1月 表');
    put(model, 'B1', [["='1月 表'!A1*2"]]);
    expect([
      value(model, 'A1', '1月 表'),
      value(model, 'B1', '1月 表'),
      value(model, 'C1', '1月 表'),
      value(model, 'B1'),
    ]).toEqual([170, 170, true, 340]);
    put(model, 'A1', [[70]]);
    expect(value(model, 'B1')).toBe(320);
    model.setName({ name: '及格线', formula: '=100' });
    expect(value(model, 'B1')).toBe(380);
  });

  it('keep pointing at a renamed sheet', () => {
    const model = book();
    model.addSheet('汇总');
    put(model, 'A1', [['=考核表!A1+1']], '汇总');
    model.renameSheet('考核表', '2月 考核');
    expect(model.formulaAt('汇总', 0, 0)).toBe("='2月 考核'!A1+1");
    put(model, 'A1', [[4]], '2月 考核');
    expect(value(model, 'A1', '汇总')).toBe(5);
  });

  it('of validations and conditional formats follow a sheet that is renamed or gets a row', () => {
    const model = book();
    const { id } = model.addSheet('汇总');
    model.updateSheet(id, {
      validations: [{ ranges: [area('A1')], type: 'whole', formula1: '1', formula2: '考核表!A9' }],
      conditionalFormats: [
        {
          id: '1',
          ranges: [area('A1')],
          type: 'expression',
          priority: 1,
          formulas: ['A1<考核表!$B$9'],
          source: '<cfRule type="expression"><formula>A1&lt;考核表!$B$9</formula></cfRule>',
        },
      ],
    });
    model.renameSheet('考核表', '2月 考核');
    model.shift('2月 考核', { kind: 'insert rows', at: 0, count: 1 });
    const { validations, conditionalFormats } = model.sheet('汇总').props;
    expect(validations[0]?.formula2).toBe("'2月 考核'!A10");
    const [format] = conditionalFormats;
    if (format === undefined) throw new Error('There is no format.');
    expect(format.formulas).toEqual(["A1<'2月 考核'!$B$10"]);
    // The file's own text of the rule, with the formula of now.
    const written = ruleXml(format, { styles: {} as never, prefix: '', namespace: undefined });
    expect(written.replaceAll('&apos;', "'")).toBe(
      `<cfRule type="expression"><formula>A1&lt;'2月 考核'!$B$10</formula></cfRule>`,
    );
  });

  it('read structured references of tables with Chinese columns', () => {
    const model = book();
    put(model, 'A1:B3', [
      ['姓名', '得分'],
      ['甲', 80],
      ['乙', 90],
    ]);
    const columns = [
      { id: 1, name: '姓名' },
      { id: 2, name: '得分' },
    ];
    const sheetId = model.sheet('考核表').id;
    model.setTable({
      id: 1,
      name: '表1',
      sheetId,
      range: area('A1:B3'),
      headerRow: true,
      totalsRow: false,
      columns,
    });
    put(model, 'D1:D2', [['=SUM(表1[得分])'], ['=表1[@得分]*2']]);
    expect([value(model, 'D1'), value(model, 'D2')]).toEqual([170, 160]);
  });

  it('count a circular reference as 0', () => {
    const model = book();
    put(model, 'A1:B1', [['=B1+1', '=A1+1']]);
    expect([value(model, 'A1'), value(model, 'B1')]).toEqual([0, 0]);
  });

  it('say #NAME? when typed in words that the engine does not have', () => {
    const model = book();
    put(model, 'A1:A2', [['=LAMBDA(x,x+1)(2)'], ['=A1+1']]);
    expect(value(model, 'A1')).toMatchObject({ error: '#NAME?' });
    expect(value(model, 'A2')).toMatchObject({ error: '#NAME?' });
    expect(model.sheet('考核表').unreadable.get(0)).toContain('LAMBDA');
  });

  it('do not calculate the branch that IF does not take', () => {
    const model = book();
    const seen = answering(model, ['KPI.X'], double);
    put(model, 'B1', [['=IF(A1="","",KPI.X(A1))']]);
    expect(value(model, 'B1')).toBe('');
    expect(seen).toEqual([]);
  });
});

describe('arrays', () => {
  it('spill over blank neighbours, feed others, and shrink', () => {
    const model = book();
    put(model, 'A1:A3', [[1], [2], [3]]);
    put(model, 'C1', [['=A1:A3*2']]);
    put(model, 'D1', [['=SUM(C1:C9)']]);
    expect([value(model, 'C1'), value(model, 'C3'), value(model, 'D1')]).toEqual([2, 6, 12]);
    put(model, 'C1', [['=A1:A2*2']]);
    expect([value(model, 'C3'), value(model, 'D1')]).toEqual([null, 6]);
    put(model, 'C1', [['']]);
    expect([value(model, 'C2'), value(model, 'D1')]).toEqual([null, 0]);
  });

  it('show #SPILL! while something stands in the way', () => {
    const model = book();
    put(model, 'A1:A3', [[1], [2], [3]]);
    put(model, 'C2', [['x']]);
    put(model, 'C1', [['=A1:A3*2']]);
    put(model, 'D1', [['=C1']]);
    expect([value(model, 'C1'), value(model, 'C2'), value(model, 'C3'), value(model, 'D1')]).toEqual([
      { error: '#SPILL!' },
      'x',
      null,
      { error: '#SPILL!' },
    ]);
    put(model, 'C2', [['']]);
    expect([value(model, 'C1'), value(model, 'C2'), value(model, 'C3'), value(model, 'D1')]).toEqual([
      2, 4, 6, 2,
    ]);
    put(model, 'C3', [['y']]);
    expect([value(model, 'C1'), value(model, 'C2'), value(model, 'C3')]).toEqual([
      { error: '#SPILL!' },
      null,
      'y',
    ]);
    model.undo();
    expect([value(model, 'C1'), value(model, 'C2'), value(model, 'C3')]).toEqual([2, 4, 6]);
  });
});

describe('custom functions', () => {
  it('show #BUSY! until the add-in answers, in chains and inside other functions too', async () => {
    const model = book();
    answering(model, ['KPI.X'], double);
    put(model, 'A1:D1', [[3, '=IF(A1="","",KPI.X(A1))', '=KPI.X(B1)+1', '=IFERROR(KPI.X(C1),"?")']]);
    expect([value(model, 'B1'), value(model, 'D1')]).toEqual([{ error: '#BUSY!' }, { error: '#BUSY!' }]);
    await model.idle();
    expect([value(model, 'B1'), value(model, 'C1'), value(model, 'D1')]).toEqual([6, 13, 26]);
    put(model, 'A1', [[4]]);
    await model.idle();
    expect(value(model, 'D1')).toBe(34);
  });

  it('get ranges as rows, omitted ones as null, a blank cell as an area of one, and share equal calls', async () => {
    const model = book();
    const seen = answering(model, ['KPI.SUM'], (call) => ({ id: call.id, value: 1 }));
    put(model, 'A1:A3', [[1], [null], ['甲']]);
    put(model, 'B1:B2', [['=kpi.sum(A1:A3,,Z9)'], ['=KPI.SUM(A1:A3,,Z9)']]);
    await model.idle();
    expect(seen).toMatchObject([
      { name: 'KPI.SUM', args: [[[1], [null], ['甲']], null, [[null]]], address: '考核表!B1' },
    ]);
    expect(value(model, 'B2')).toBe(1);
  });

  it('get 0 for a blank cell when the desktop is played', async () => {
    const model = book();
    const seen = answering(model, ['KPI.SUM'], (call) => ({ id: call.id, value: 1 }));
    model.calculation.blankArgument = 0;
    put(model, 'B1', [['=KPI.SUM(A1)']]);
    await model.idle();
    expect(seen[0]?.args).toEqual([[[0]]]);
  });

  it('pass errors in their arguments on, uncalled, and give errors with their text', async () => {
    const model = book();
    const seen = answering(model, ['KPI.X'], (call) => ({
      id: call.id,
      error: '#N/A',
      message: 'no target',
    }));
    put(model, 'A1:C1', [['=1/0', '=KPI.X(A1)', '=KPI.X(5)']]);
    put(model, 'D1', [['=C1+1']]);
    await model.idle();
    expect(seen).toHaveLength(1);
    expect([value(model, 'B1'), value(model, 'C1'), value(model, 'D1')]).toEqual([
      { error: '#DIV/0!' },
      { error: '#N/A', message: 'no target' },
      { error: '#N/A', message: 'no target' },
    ]);
  });

  it('spill arrays that arrive later', async () => {
    const model = book();
    answering(model, ['KPI.TABLE'], (call) => ({
      id: call.id,
      value: [
        ['a', 1],
        ['b', { error: '#N/A' }],
      ],
    }));
    put(model, 'A1', [['=KPI.TABLE()']]);
    put(model, 'D1', [['=B1*10']]);
    await model.idle();
    expect([
      value(model, 'A1'),
      value(model, 'B1'),
      value(model, 'A2'),
      value(model, 'B2'),
      value(model, 'D1'),
    ]).toEqual(['a', 1, 'b', { error: '#N/A' }, 10]);
  });

  it('are called again after their answers are forgotten', async () => {
    const model = book();
    let factor = 2;
    answering(model, ['KPI.X'], (call) => ({ id: call.id, value: Number(call.args[0]) * factor }));
    put(model, 'A1', [['=KPI.X(3)']]);
    await model.idle();
    factor = 5;
    model.clearFunctionCache();
    await model.idle();
    expect(value(model, 'A1')).toBe(15);
  });

  it('calculate ten thousand cells', async () => {
    const model = book();
    const rows = Array.from({ length: 10_000 }, (_, i) => [
      i,
      `=IF(A${String(i + 1)}="","",KPI.X(A${String(i + 1)}))`,
    ]);
    answering(model, ['KPI.X'], double);
    put(model, 'A1:B10000', rows);
    put(model, 'D1', [['=SUM(B1:B10000)']]);
    await model.idle();
    expect(value(model, 'D1')).toBe(99_990_000);
  }, 60_000);
});
