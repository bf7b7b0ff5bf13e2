import type { Diagnostic } from '../diagnostic';
import { cellAddress, qualifiedAddress } from '../forms/a1-address';
import type { SheetGrid } from '../forms/grid';
import { DEFAULT_POLICY } from '../scoring/policy';
import { isSameSubject, readCorrection } from './correction-words';
import { locateSettings, type SettingsPlace } from './locate-settings';
import { fieldOf, policyOfCells } from './policy-of-cells';
import { isSameSheet } from './same-sheet';
import type { Correction, Settings } from './settings';
import { sheetReference } from './sheet-reference';

/** A workbook without a settings sheet. */
export const NO_SETTINGS: Settings = {
  policyReference: null,
  policy: DEFAULT_POLICY,
  corrections: [],
  diagnostics: [],
};

/**
 * What the workbook's settings sheet says: found by its name in either language, or, renamed, by its headers 设置 | 取值.
 * An entry that cannot be used is named with its cell, and the default holds.
 *
 * @example findSettings(grids).policyReference // 'KPI设置!$A$5:$B$27'
 */
export function findSettings(grids: readonly SheetGrid[]): Settings {
  const found = locateSettings(grids);
  if (found === null) return NO_SETTINGS;
  const { place, others } = found;
  const { sheet } = place.grid;
  const sheets = grids.map((grid) => grid.sheet);
  const { corrections, diagnostics } = readCorrections(place, sheets);
  return {
    policyReference: place.policy && sheetReference(sheet, place.policy),
    policy: place.policy === null ? DEFAULT_POLICY : policyOfCells(policyCells(place)).policy,
    corrections,
    diagnostics: [
      ...others.map((other): Diagnostic => {
        return { code: 'settings.several-sheets', severity: 'warning', params: { sheet, other } };
      }),
      ...(place.policy === null ? [noHeader(sheet)] : policyDiagnostics(place)),
      ...diagnostics,
    ],
  };
}

function noHeader(sheet: string): Diagnostic {
  return {
    code: 'settings.no-header',
    severity: 'warning',
    cell: qualifiedAddress(sheet, 'A1'),
    params: { sheet },
  };
}

/** The cells that formulas refer to, as Excel hands them over. */
function policyCells({ cells, policy }: SettingsPlace): unknown[][] {
  const rows: unknown[][] = [];
  if (policy === null) return rows;
  for (let row = policy.top; row <= policy.bottom; row++) {
    rows.push([cells.own(row, policy.left), cells.own(row, policy.right)]);
  }
  return rows;
}

function policyDiagnostics(place: SettingsPlace): Diagnostic[] {
  const { policy } = place;
  if (policy === null) return [];
  const cellOf = (row: number, column: number) =>
    qualifiedAddress(place.grid.sheet, cellAddress(policy.top + row, column));
  const rows = policyCells(place);
  const problems = policyOfCells(rows).problems.map(({ row, diagnostic }): Diagnostic => {
    return { ...diagnostic, cell: cellOf(row, policy.right) };
  });
  // A label that lost a character would silently leave its default.
  const unknown = rows.flatMap(([label, value], row): Diagnostic[] =>
    isFilled(label) && isFilled(value) && fieldOf(label) === null
      ? [
          {
            code: 'settings.unknown-label',
            severity: 'warning',
            cell: cellOf(row, policy.left),
            params: { label: String(label) },
          },
        ]
      : [],
  );
  return [...problems, ...unknown];
}

function isFilled(cell: unknown): boolean {
  return (typeof cell === 'string' && cell.trim() !== '') || typeof cell === 'number';
}

function readCorrections(
  { grid, cells, corrections: block }: SettingsPlace,
  sheets: readonly string[],
): { readonly corrections: readonly Correction[]; readonly diagnostics: readonly Diagnostic[] } {
  const corrections: Correction[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const row of block?.rows ?? []) {
    const left = block?.left ?? 0;
    const [sheet, header, taken] = [0, 1, 2].map((offset) => cells.text(row, left + offset));
    const cell = qualifiedAddress(grid.sheet, cellAddress(row, left));
    const correction =
      sheet === undefined || sheet === '' ? null : readCorrection(sheet, header ?? '', taken);
    const warn = (code: string, params: Diagnostic['params'] = {}) =>
      diagnostics.push({ code, severity: 'warning', cell, params });
    if (correction === null) {
      warn('settings.bad-correction', {
        row: [sheet, header, taken].filter((text) => text !== '').join(' | '),
      });
      continue;
    }
    if (!sheets.some((name) => isSameSheet(name, correction.sheet)))
      warn('settings.no-such-sheet', { sheet: correction.sheet });
    const before = corrections.findIndex((known) => isSameSubject(known, correction));
    if (before >= 0) corrections.splice(before, 1);
    corrections.push(correction);
  }
  return { corrections, diagnostics };
}
