import { findCalls } from '../../../src/core/share/find-calls';
import { formulaTokens } from '../../../src/core/share/formula-tokens';

const found = (formula: string) =>
  findCalls(formula).map(({ name, start, end, arguments: list }) => [
    name,
    formula.slice(start, end),
    list.map((tokens) => tokens.map(({ text }) => text).join('')),
  ]);

describe('the KPI calls of a formula', () => {
  it('are found in capitals or not, as a person, a file or an Excel without the add-in spells them', () => {
    expect(found('=kpi.score(E5,G5)')).toEqual([['SCORE', 'kpi.score(E5,G5)', ['E5', 'G5']]]);
    expect(found('=_xldudf_KPI_GRADE(A1)')).toEqual([['GRADE', '_xldudf_KPI_GRADE(A1)', ['A1']]]);
    expect(found('=_xll.KPI.ASASCORE()')).toEqual([['ASASCORE', '_xll.KPI.ASASCORE()', []]]);
  });

  it('stand outer first, with arguments that may hold commas, brackets and quotes', () => {
    expect(found('=IF(A1="),KPI.SCORE(","",KPI.GRADE(KPI.TOTAL((A1:A3),{1,2;3,4}),"金牌≥95,银牌"))')).toEqual([
      ['GRADE', 'KPI.GRADE(KPI.TOTAL((A1:A3),{1,2;3,4}),"金牌≥95,银牌")', ['KPI.TOTAL((A1:A3),{1,2;3,4})', '"金牌≥95,银牌"']],
      ['TOTAL', 'KPI.TOTAL((A1:A3),{1,2;3,4})', ['(A1:A3)', '{1,2;3,4}']],
    ]); // prettier-ignore
    expect(found(`=KPI.SCORE('甲,(乙)''s'!A1,表1[@[实际,值]],,"a""b")`)).toEqual([
      ['SCORE', `KPI.SCORE('甲,(乙)''s'!A1,表1[@[实际,值]],,"a""b")`, [`'甲,(乙)''s'!A1`, '表1[@[实际,值]]', '', '"a""b"']],
    ]); // prettier-ignore
  });

  it('are none in texts, names of sheets, and other functions', () => {
    for (const formula of [
      '="KPI.SCORE(1)"',
      "='KPI.SCORE(1)'!A1",
      '=MYKPI.SCORE(1)',
      '=KPI设置!A1',
      '=KPI.SCORE',
    ])
      expect(found(formula)).toEqual([]);
  });

  it('lose no character, whatever the text', () => {
    for (const formula of ['=A1+"x', '=[Book.xlsx]表!A1', "='it''s'!A1:B2*1E+3%", '=#REF!+{"a";1}', '=(((']) {
      const tokens = formulaTokens(formula);
      expect(tokens.map(({ text }) => text).join('')).toBe(formula);
    }
  });
});
