import {
  formulaFromFile,
  formulaToFile,
  needsArrayMark,
} from '../../../src/workbench/files/formula-file-text';

describe('formulas in files', () => {
  it.each([
    ['=IF(E5="","",KPI.SCORE(E5,G5))', 'IF(E5="","",_xldudf_KPI_SCORE(E5,G5))'],
    ['=KPI.TOTAL(A1:A3,B1:B3)/100', '_xldudf_KPI_TOTAL(A1:A3,B1:B3)/100'],
    ['="KPI.SCORE(1)"', '"KPI.SCORE(1)"'],
    ['=IFS(A1>1,XLOOKUP(A1,B:B,C:C))', '_xlfn.IFS(A1>1,_xlfn.XLOOKUP(A1,B:B,C:C))'],
    ['=SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(formulaToFile(typed, 'KPI')).toBe(stored);
    expect(formulaFromFile(stored, 'KPI')).toBe(typed);
  });

  it('name the row of a table in full', () => {
    expect(formulaToFile('=表1[@得分]+[@[得 分]]', undefined)).toBe(
      '表1[[#This Row],[得分]]+[[#This Row],[得 分]]',
    );
  });

  it.each([
    ['=A1:A3*2', true],
    ['=SUM(IF(A1:A3>1,1))', true],
    ['=SORT(A1:A3)', true],
    ['=SUM(A1:A3)', false],
    ['=SUMPRODUCT((A1:A3>1)*1)', false],
    ['=IF(SUMPRODUCT((A1:A3="")*(B1:B3>0))>0,"",C1)', false],
    ['=SUMPRODUCT(IF(A1:A3>1,1,0))', true],
    ['=COUNTIFS(A:A,"x",B:B,">1")+A1', false],
    ['=IF(A1="","",B1)', false],
  ])('%s needs the mark of an array formula: %s', (formula, expected) => {
    expect(needsArrayMark(formula)).toBe(expected);
  });
});
