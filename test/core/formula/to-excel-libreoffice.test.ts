import ExcelJS from 'exceljs';
import { toExcel } from '../../../src/core/formula/to-excel';
import { readRule } from '../../../src/core/rules/read-rule';
import { itInLibreOffice, openInLibreOffice } from '../../libreoffice';
import { differenceAt, formulaCases } from './formula-cases';

type Actual = number | string | null;

/** Actual in A, formula in B. No formula has a value in the file: whatever LibreOffice shows, it calculated itself. */
const bookOf = async (rows: readonly (readonly [actual: Actual, formula: string])[]): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('考核');
  rows.forEach(([actual, formula], i) => {
    sheet.getCell(i + 1, 1).value = actual;
    sheet.getCell(i + 1, 2).value = { formula: formula.slice(1) };
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
};

const cases = formulaCases().flatMap((each) => {
  const formula = (actual: string) => toExcel(each.reading, { actual, unit: each.context.unit ?? null });
  return formula('A1') === null ? [] : [{ ...each, formula }];
});

describe('toExcel in LibreOffice', () => {
  itInLibreOffice(
    "gives the evaluator's number just below, at and just above each figure, and a blank for a blank",
    async (office) => {
      const asked = cases.flatMap((each) =>
        [...each.actuals, null].map((actual): { each: typeof each; actual: Actual } => ({ each, actual })),
      );
      const book = await bookOf(
        asked.map(({ each, actual }, i) => [actual, each.formula(`A${i + 1}`) ?? '']),
      );
      const shown = (await openInLibreOffice(office, book)).map(([, score = '']) => score);
      const differing = asked.flatMap(({ each, actual }, i): readonly object[] => {
        const text = shown[i] ?? 'no such row';
        if (actual === null) return text === '' ? [] : [{ criteria: each.criteria, actual, text }];
        if (text === '#N/A') return differenceAt(each, actual, null);
        const value = Number(text);
        return text === '' || Number.isNaN(value)
          ? [{ criteria: each.criteria, actual, text }]
          : differenceAt(each, actual, value);
      });
      expect(differing).toEqual([]);
      expect(shown).toHaveLength(asked.length);
      expect(cases.length).toBeGreaterThan(350);
      expect(asked.length).toBeGreaterThan(4000);
    },
  );

  itInLibreOffice('takes a level by its name, with blanks around it', async (office) => {
    const reading = readRule('优秀得10分,良好得8分', { full: 10 });
    const levels = [' 优秀 ', '良好', '一般'];
    const rows = levels.map((level, i) => [level, toExcel(reading, { actual: `A${i + 1}` }) ?? ''] as const);
    const shown = await openInLibreOffice(office, await bookOf(rows));
    expect(shown.map(([, score]) => score)).toEqual(['10', '8', '#N/A']);
  });
});
