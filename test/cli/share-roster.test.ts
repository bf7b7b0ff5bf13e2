import { planRestore } from '../../src/core/share/read-ledger';
import { itInLibreOffice, openAllInLibreOffice } from '../libreoffice';
import { buildModel } from './build-book';
import { AGENTS, CALLS, INDICATORS, ROSTER } from './roster';
import { callingCells, type Copies, differences, makeCopies, traces, withoutValues } from './shared-copies';

let copies: Copies;

beforeAll(async () => {
  copies = await makeCopies(buildModel([ROSTER, CALLS, INDICATORS]));
}, 240_000);

const shown = (sheet: string, row: number, column: number) =>
  copies.live.get(`${sheet}!${row},${column}`)?.value;

describe('a roster of fifty', () => {
  it('shows live what its rules give by hand', () => {
    expect(AGENTS).toHaveLength(50);
    // First agent: 20 s → 100; 4 minutes of 5 → 100; 70 of 85 % → 82.35; 3.9 is 6 steps of 0.1 below 4.5 → 70; no lateness → 100.
    expect([6, 7, 8, 9, 10].map((column) => shown('一组', 4, column))).toEqual([
      100,
      100,
      expect.closeTo((70 / 85) * 100, 9),
      70,
      100,
    ]);
    // 30 + 20 + 0.2 × 82.35 + 14 + 10
    expect(shown('一组', 4, 11)).toBeCloseTo(74 + 0.2 * ((70 / 85) * 100), 9);
    // 90.47 of 金牌≥95, 银牌≥85.
    expect(shown('一组', 4, 12)).toBe('银牌');
    // 13th agent: 不适用 shares its tenth among the other nine.
    expect(shown('一组', 16, 10)).toBe('不适用');
  });

  it('becomes plain formulas, but for explanations and a score shown in words', () => {
    expect(copies.differing).toEqual([]);
    expect(copies.reasons).toEqual(['share.value.text']);
    // 8 formulas of 50 agents, 7 of 6 agents, 7 of all, five cells of one that fills them, three others.
    expect(copies.nativeCells + copies.valueCells).toBe(8 * 50 + 7 * 6 + 7 + 5 + 3);
    expect(callingCells(copies.live)).toHaveLength(8 * 50 + 7 * 6 + 7 + 1 + 3);
    expect(traces(copies.native)).toEqual([]);
    expect(traces(copies.values)).toEqual([]);
  });

  it('holds the original cells again after undo and after the way back', () => {
    expect(copies.afterUndo).toEqual(copies.live);
    expect(copies.afterRestore).toEqual(copies.live);
    expect(planRestore([]).ledgers).toEqual([]);
  });
});

itInLibreOffice(
  'native and value copies, calculated anew by LibreOffice, equal the live scores to 1e-9',
  async (office) => {
    const books = { native: withoutValues(copies.native), values: withoutValues(copies.values) };
    const sheets = await openAllInLibreOffice(office, books);
    const spilled = [4, 5, 6, 7].map((at) => `指标!${8 + at - 3},1`);
    for (const name of Object.keys(books)) {
      expect([name, differences(copies.live, (sheet) => sheets.get(`${name}-${sheet}`))]).toEqual([name, []]);
      for (const key of spilled) {
        const [row = 0, column = 0] = key
          .slice(key.indexOf('!') + 1)
          .split(',')
          .map(Number);
        expect(Number(sheets.get(`${name}-指标`)?.[row]?.[column])).toBe(copies.live.get(key)?.value);
      }
    }
  },
  240_000,
);
