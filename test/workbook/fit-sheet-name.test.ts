import fc from 'fast-check';
import { fitSheetName } from '../../src/workbook/fit-sheet-name';

describe('the name of a new sheet', () => {
  test.each([
    ['客服考核表', [], '客服考核表'],
    ['客服考核表', ['客服考核表'], '客服考核表 (2)'],
    ['KPI', ['kpi', 'KPI (2)'], 'KPI (3)'],
    ['A/B: [C]*?\\', [], 'A B C'],
    ["'甲'", [], '甲'],
    ['', [], 'Sheet'],
    ['???', [], 'Sheet'],
    ['History', [], 'History (2)'],
    ['客'.repeat(40), [], '客'.repeat(31)],
    ['客'.repeat(40), ['客'.repeat(31)], `${'客'.repeat(27)} (2)`],
    [`${'a'.repeat(30)}😀`, [], 'a'.repeat(30)],
  ])('%j beside %j is %j', (wanted, taken, expected) => {
    expect(fitSheetName(wanted, taken)).toBe(expected);
  });

  it('is always one that Excel takes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom("'", "a'b", 'x'.repeat(35), ':', 'HISTORY'),
    );
    fc.assert(
      fc.property(text, fc.array(text), (wanted, others) => {
        const name = fitSheetName(wanted, others);
        expect(name).toMatch(/^[^'[\]:*?/\\]([^[\]:*?/\\]{0,29}[^'[\]:*?/\\])?$/u);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(others.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});
