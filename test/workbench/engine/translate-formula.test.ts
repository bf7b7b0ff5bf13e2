import { translateFormula, type TranslationContext } from '../../../src/workbench/engine/translate-formula';
import { Sheet } from '../../../src/workbench/model/sheet';

const first = new Sheet('{00000001-0000-0000-0000-000000000000}', '考核表');
const second = new Sheet('{00000002-0000-0000-0000-000000000000}', '1月 表');
const columns = [
  { id: 1, name: '姓名' },
  { id: 2, name: '得分' },
];

const context: TranslationContext = {
  book: {
    sheets: [first, second],
    names: [
      { name: '及格线', formula: '=考核表!$B$1' },
      { name: '倍数', formula: '=及格线*2' },
      { name: '自己', formula: '=自己+1' },
    ],
    tables: [
      {
        id: 1,
        name: '表1',
        sheetId: first.id,
        range: { row: 0, column: 0, rows: 5, columns: 2 },
        headerRow: true,
        totalsRow: true,
        columns,
      },
    ],
  },
  sheet: first,
  row: 2,
  column: 3,
  dynamic: true,
  functions: new Set(['SUM', 'IF', 'XLOOKUP']),
  customName: (name) => (name === 'KPI.SCORE' ? 'KPI.Score' : undefined),
  sheetName: (id) => `Sh_${id.slice(8, 9)}`,
  tick: () => 'T!$A$1',
};

function translated(formula: string, changes: Partial<TranslationContext> = {}): string {
  const result = translateFormula(formula, { ...context, ...changes });
  return result.kind === 'formula' ? result.formula : `unreadable: ${result.reason}`;
}

describe('a formula for the engine', () => {
  it.each([
    ['=考核表!A1+1', '=Sh_1!A1+1'],
    ["='1月 表'!$A$1", '=Sh_2!$A$1'],
    ['=及格线+1', '=(Sh_1!$B$1)+1'],
    ['=倍数', '=((Sh_1!$B$1)*2)'],
    ['=TRUE', '=TRUE()'],
    ['=@A1', '=A1'],
    ['=没有!A1', '=#REF!'],
    ['=if(A1,"甲!A1",)', '=HOSTIF(A1,"甲!A1",)'],
    ['=_xlfn.XLOOKUP(A1,B1,C1)', '=XLOOKUP(A1,B1,C1)'],
    ['=SUM(A1:A3)', '=HOSTROOT(SUM(A1:A3))'],
    ['=SUM(表1[得分])', '=HOSTROOT(SUM(Sh_1!$B$2:$B$4))'],
    ['=SUM(表1[[#Totals],[得分]])', '=SUM(Sh_1!$B$5)'],
    ['=表1[@得分]', '=Sh_1!$B$3'],
    ['=表1[[#This Row],[得分]]', '=Sh_1!$B$3'],
    ['=表1[没有]', '=#REF!'],
    ['=kpi.score(A1,,2)', '=HOSTROOT(HOSTCALL(T!$A$1,"KPI.Score",A1,,2))'],
    ['=KPI.SCORE( )', '=HOSTROOT(HOSTCALL(T!$A$1,"KPI.Score" ))'],
    ['=SUM(KPI.SCORE(IF(A1,1,2)))', '=HOSTROOT(SUM(HOSTCALL(T!$A$1,"KPI.Score",HOSTIF(A1,1,2))))'],
  ])('%s is %s', (formula, expected) => {
    expect(translated(formula)).toBe(expected);
  });

  it('does not spill when it is an old one', () => {
    expect(translated('=A1:A3', { dynamic: false })).toBe('=HOSTONE(A1:A3)');
  });

  it.each([
    ['=LAMBDA(x,x)(1)', 'the function LAMBDA'],
    ['=KPI.OTHER(1)', 'the function KPI.OTHER'],
    ['=[1]Sheet1!A1', 'the other workbook in [1]Sheet1!A1'],
    ['=SUM(考核表:汇总!A1)', 'the sheets 考核表:汇总'],
    ['=没定义', 'the name 没定义'],
    ['=自己', 'a name that means itself'],
    ['=A1#', 'a reference to a spilled range'],
  ])('is refused: %s', (formula, reason) => {
    expect(translated(formula)).toBe(`unreadable: ${reason}`);
  });
});
