import type { CellValue } from '../../../src/core/forms/grid';
import { nativeFormula } from '../../../src/core/share/native-formula';
import { BookCells } from '../../../src/core/share/share-book';

const WORDS = { met: '达标', missed: '未达标', anomaly: '异常', notApplicable: '不适用' };

/** Row 1 of a sheet holds `row` from A on. */
function native(formula: string, row: readonly CellValue[] = [], shown: CellValue = ''): unknown {
  const grid = { sheet: '表', top: 0, left: 0, values: [row], formulas: [row], numberFormats: [], merges: [], visible: true, protected: false }; // prettier-ignore
  const cells = new BookCells({ sheets: [grid], names: [] });
  const made = nativeFormula({ sheet: '表', formula, shown }, cells, WORDS);
  return typeof made === 'string' ? made : made.reason;
}

const A8 = '≤25秒得100分,每增加5秒扣10分,≥40秒0分';

describe('a native formula', () => {
  it('keeps the guard that stands, and adds one where none does', () => {
    const score = 'IF(ROUND(A1,9)<=30,100,30/A1*100)';
    expect(native('=IF(A1="","",KPI.SCORE(A1,"",,B1))', [45, '≤30秒'])).toBe(`=IF(A1="","",${score})`);
    expect(native('=KPI.SCORE(A1,"",,B1)', [45, '≤30秒'])).toBe(`=IF(A1="","",${score})`);
    expect(native('=KPI.SCORE(45,"",,"≤30秒")')).toBe('=IF(ROUND(45,9)<=30,100,30/45*100)');
  });

  it('follows a target that a cell holds as a number, and the full mark', () => {
    expect(native('=KPI.SCORE(A1,"",C1,"≥"&B1*100&"%","100%")', [0.8, 0.85, 20])).toBe(
      '=IF(A1="","",IF(ROUND(A1*100,9)>=ROUND(B1*100,9),C1,MAX(0,A1*100/ROUND(B1*100,9))*C1))',
    );
  });

  it('reads texts with their unit as the add-in does', () => {
    // 6.2 minutes against 5.
    expect(native('=KPI.ACHIEVEMENT(A1,"≤5分钟")', ['6.2分钟'])).toBe(
      '=IF(A1="","",IF(VALUE(SUBSTITUTE(A1,"分钟",""))<=0,1,5/VALUE(SUBSTITUTE(A1,"分钟",""))))',
    );
    // A bare number is in the target's seconds, the text in minutes.
    expect(native('=KPI.GAP(A1,"≤300秒")', ['6分钟'])).toContain('IF(ISNUMBER(A1),A1,');
    expect(native('=KPI.FLAG(A1,"≥85%","100%")', ['72%'])).toBe(
      '=IF(A1="","",IF(ROUND(VALUE(A1)*100,9)>=85,"达标",IF(ROUND(85-(VALUE(A1)*100),9)>=42.5,"异常","未达标")))',
    );
  });

  it('says why there is none, and never guesses', () => {
    expect(native('=KPI.SCORE(A1,"迟到一次扣5分,缺勤一次扣10分",10)', ['迟到1次'])).toBe('share.value.words');
    expect(native('=KPI.SCORE(A1,"服务态度良好")', [5])).toBe('share.value.no-score');
    expect(native(`=KPI.EXPLAIN(A1,"${A8}")`, [35])).toBe('share.value.text');
    expect(native('=KPI.NEWFUNCTION(A1)', [35])).toBe('share.value.unknown-function');
    expect(native('=KPI.INDICATORS(A1:A1)', [35])).toBe('share.value.records-table');
    expect(native(`=KPI.SCORE(A1,B1&TEXT(C1,"0"))`, [35, A8])).toBe('share.value.arguments');
  });

  it('stands in brackets where the rest of a formula touches it', () => {
    expect(native('=KPI.GAP(3,"≥5")*2')).toBe('=ROUND(3-5,9)*2');
    expect(native('=100-KPI.SCORE(4,"实际得分=10-实际",10)')).not.toContain('KPI');
    expect(native('=2*KPI.ACHIEVEMENT(4,"≥5")')).toBe('=2*(4/5)');
  });

  it('takes the inner call first', () => {
    expect(native('=KPI.GRADE(KPI.TOTAL(A1:B1,{0.4,0.6}),"高≥80,低")', [90, 70])).toBe(
      '=IF(IF(COUNT(A1:B1)=0,"",SUMPRODUCT(A1:B1,{0.4,0.6}))="","",IF(ROUND(IF(COUNT(A1:B1)=0,"",SUMPRODUCT(A1:B1,{0.4,0.6})),9)>=80,"高","低"))',
    );
  });

  it('shares what does not apply as the settings say, and holds scores to their full marks', () => {
    expect(native('=KPI.TOTAL(A1:B1,C1:D1)', [90, '不适用', 0.4, 0.6])).toBe(
      '=IF(COUNT(A1:B1)=0,"",SUMPRODUCT(A1:B1,C1:D1)*SUM(C1:D1)/(SUM(C1:D1)-SUMPRODUCT(SUMIF(A1:B1,{"不适用","N/A"},C1:D1))))',
    );
    expect(native('=KPI.SUBTOTAL(A1:B1,C1:D1,100)', [90, 80, 40, 60])).toContain(
      'IF(OR(MIN(A1:B1)<0,MAX(A1:B1)>100),NA(),SUMPRODUCT(A1:B1,C1:D1)/100',
    );
  });

  it('keeps a level, a rater and a conduct mark alive', () => {
    expect(native('=KPI.LEVELSCORE(A1,B1:D1,30)', [2, '1级', '2级', '3级'])).toBe(
      '=IF(A1="","",MATCH(A1,{1,2,3},0)/3*30)',
    );
    expect(native('=KPI.RATERS(A1:B1,10)', [8, 9])).toBe(
      '=IF(COUNT(A1:B1)=0,"",IF(OR(MIN(A1:B1)<0,MAX(A1:B1)>10),NA(),AVERAGE(A1:B1)))',
    );
  });
});
