import { WorkbookModel } from '../../../src/workbench/model/workbook-model';

function book(): WorkbookModel {
  const model = new WorkbookModel();
  model.addSheet('表1');
  model.addSheet('汇总');
  model.setInputs('表1', { row: 0, column: 0, rows: 4, columns: 2 }, [
    [1, '=A1*2'],
    [2, '=A2*2'],
    [3, '=SUM(A1:A3)'],
    [4, '=$A$4'],
  ]);
  model.setInputs('汇总', { row: 0, column: 0, rows: 1, columns: 2 }, [['=表1!A3+A3', '=SUM(表1!1:3)']]);
  model.setName({ name: '末', formula: '=表1!$A$4' });
  model.updateSheet('表1', {
    merges: [{ row: 1, column: 3, rows: 2, columns: 2 }],
    rows: new Map([[2, { height: 30 }]]),
  });
  return model;
}

const column = (model: WorkbookModel, index: number) =>
  Array.from({ length: 6 }, (_, row) => model.formulaAt('表1', row, index));

describe('inserting and deleting lines', () => {
  it('moves cells below, references to them, merges and heights; undo takes all back', () => {
    const model = book();
    model.shift('表1', { kind: 'insert rows', at: 2, count: 1 });
    expect(column(model, 1)).toEqual(['=A1*2', '=A2*2', '', '=SUM(A1:A4)', '=$A$5', '']);
    expect([model.formulaAt('汇总', 0, 0), model.formulaAt('汇总', 0, 1)]).toEqual([
      '=表1!A4+A3',
      '=SUM(表1!1:4)',
    ]);
    expect(model.names()[0]?.formula).toBe('=表1!$A$5');
    expect(model.sheet('表1').props.merges).toEqual([{ row: 1, column: 3, rows: 3, columns: 2 }]);
    expect([...model.sheet('表1').props.rows]).toEqual([[3, { height: 30 }]]);
    expect(model.valueAt('表1', 3, 1)).toBe(6);
    model.undo();
    expect(column(model, 1)).toEqual(['=A1*2', '=A2*2', '=SUM(A1:A3)', '=$A$4', '', '']);
    expect(model.valueAt('表1', 2, 1)).toBe(6);
  });

  it('shrinks ranges and gives #REF! for cells that are gone', () => {
    const model = book();
    model.shift('表1', { kind: 'delete rows', at: 1, count: 2 });
    expect(column(model, 1)).toEqual(['=A1*2', '=$A$2', '', '', '', '']);
    expect(model.formulaAt('汇总', 0, 0)).toBe('=#REF!+A3');
    expect(model.valueAt('汇总', 0, 0)).toEqual({ error: '#REF!' });
    expect(model.valueAt('表1', 1, 1)).toBe(4);
  });

  it('does columns as well', () => {
    const model = book();
    model.shift('表1', { kind: 'insert columns', at: 0, count: 2 });
    expect(column(model, 3)).toEqual(['=C1*2', '=C2*2', '=SUM(C1:C3)', '=$C$4', '', '']);
    expect(model.valueAt('表1', 2, 3)).toBe(6);
  });
});
