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
  return shareReport(whole, planShare(whole, 'native', { own: WORDS, others: [] }), WORDS).findings;
}

describe('KPI functions outside of cells', () => {
  it('in a name are said with the formula to put there, where it means the same cells from everywhere', () => {
    const found = findings({ names: [{ name: '等级', formula: "=KPI.GRADE('一月'!$A$2)" }] });
    // 优秀 from 90, 良好 from 80, 合格 from 60, else 不合格.
    const cell = "'一月'!$A$2";
    const formula = `=IF(${cell}="","",IF(ROUND(${cell},9)>=90,"优秀",IF(ROUND(${cell},9)>=80,"良好",IF(ROUND(${cell},9)>=60,"合格","不合格"))))`;
    expect(found).toEqual([
      { code: 'share.in-name.native', severity: 'error', params: { name: '等级', formula } },
    ]);
  });

  it('in a name that means other cells from other places are only named', () => {
    const found = findings({ names: [{ name: '等级', formula: '=KPI.GRADE(A2)' }] });
    expect(found.map(({ code }) => code)).toEqual(['share.in-name']);
  });

  it('in a conditional format are said with its cells; a format without one is no matter', () => {
    const rules = [
      { sheet: '一月', area: 'A2:A9', formula: '=KPI.FLAG(A2,"≥90")="达标"' },
      { sheet: '一月', area: 'A2:A9', formula: '=A2>90' },
    ];
    expect(findings({ rules })).toEqual([
      {
        code: 'share.in-format',
        severity: 'error',
        cell: "'一月'!A2",
        params: { sheet: '一月', area: 'A2:A9' },
      },
    ]);
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
  expect([...shareReportInSteps(whole, plan, WORDS)]).toHaveLength(4 * count);
});
