import type { CellValue, SheetGrid } from '../../../src/core/forms/grid';
import type { NativeWords } from '../../../src/core/share/native';
import { planShare, planShareInSteps } from '../../../src/core/share/plan-share';
import type { ShareBook } from '../../../src/core/share/share-book';
import { shareReport, shareReportInSteps } from '../../../src/core/share/share-report';

const WORDS: NativeWords = { met: '达标', missed: '未达标', anomaly: '异常', notApplicable: '不适用' };
const rows: CellValue[][] = [['得分'], [92]];
const SHEET: SheetGrid = {
  sheet: '一月',
  top: 0,
  left: 0,
  values: rows,
  formulas: rows,
  numberFormats: [],
  merges: [],
  visible: true,
  protected: false,
};

function findings(book: Partial<ShareBook>) {
  const whole: ShareBook = { sheets: [SHEET], names: [], rules: [], spills: [], ...book };
  return shareReport(whole, planShare(whole, 'native', { own: WORDS, others: [] })).findings;
}

describe('KPI functions outside of cells', () => {
  it('in a name become a plain formula, where it means the same cells from everywhere', () => {
    const book = { names: [{ name: '等级', formula: "=KPI.GRADE('一月'!$A$2)" }] };
    // 优秀 from 90, 良好 from 80, 合格 from 60, else 不合格.
    const cell = "'一月'!$A$2";
    const formula = `=IF(${cell}="","",IF(ROUND(${cell},9)>=90,"优秀",IF(ROUND(${cell},9)>=80,"良好",IF(ROUND(${cell},9)>=60,"合格","不合格"))))`;
    const params = { place: '等级', formula };
    expect(findings(book)).toEqual([{ code: 'share.in-name.native', severity: 'info', params }]);
  });

  it('in a name of one sheet are said with the sheet', () => {
    const found = findings({ names: [{ name: '等级', sheet: '一月', formula: '=KPI.GRADE(一月!$A$2)' }] });
    expect(found.map(({ params }) => params?.['place'])).toEqual(['一月!等级']);
  });

  it.each([
    '=KPI.GRADE(A2)',
    '=KPI.GRADE(一月!A2)',
    '=KPI.GRADE(一月!$A2)',
    '=KPI.GRADE(SUM(一月!A:A))',
    '=KPI.GRADE(这里)',
  ])('in a name that means other cells from other places are only named: %s', (formula) => {
    const names = [
      { name: '等级', formula },
      { name: '这里', formula: '=一月!A2' },
    ];
    const params = { place: '等级', formula };
    expect(findings({ names })).toEqual([{ code: 'share.in-name.relative', severity: 'error', params }]);
  });

  it('in a name are left where it cannot be known what they are given', () => {
    const found = findings({
      names: [{ name: '分', formula: '=KPI.SCORE(INDIRECT("一月!A2"),"≤25秒得100分")' }],
    });
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([['share.in-name', 'error']]);
  });

  it('in a conditional format are said with its cells; a format without one is no matter', () => {
    const rules = [
      { sheet: '一月', area: 'A2:A9', formula: '=KPI.FLAG(A2,"≥90")="达标"' },
      { sheet: '一月', area: 'A2:A9', formula: '=A2>90' },
    ];
    const formula = '=IF(A2="","",IF(ROUND(A2,9)>=90,"达标",IF(ROUND(90-A2,9)>=45,"异常","未达标")))="达标"';
    const params = { place: '一月!A2:A9', formula };
    expect(findings({ rules })).toEqual([
      { code: 'share.in-format.native', severity: 'info', cell: "'一月'!A2", params },
    ]);
  });

  it('in a conditional format on a protected sheet are left', () => {
    const rules = [{ sheet: '一月', area: 'A2', formula: '=KPI.FLAG(A2,"≥90")="达标"' }];
    const found = findings({ rules, sheets: [{ ...SHEET, protected: true }] });
    expect(found.map(({ code }) => code)).toEqual(['share.in-format.protected']);
  });
});

it('planning and reporting go cell by cell, so that thousands of formulas leave a page alive', () => {
  const count = 30;
  const formulas = Array.from({ length: count }, () => ['=KPI.GRADE(95)']);
  const sheet = { ...SHEET, values: formulas.map(() => ['优秀']), formulas };
  const whole: ShareBook = { sheets: [sheet], names: [], rules: [], spills: [] };
  const words = { own: WORDS, others: [] };
  const plan = planShare(whole, 'native', words);
  expect(plan.cells).toHaveLength(count);
  // Each row, each cell that calls, each replacement.
  expect([...planShareInSteps(whole, 'native', words)]).toHaveLength(3 * count);
  // Each row for names, contacts and calls, and each call counted.
  expect([...shareReportInSteps(whole, plan)]).toHaveLength(4 * count);
});
