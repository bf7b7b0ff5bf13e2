import type { Diagnostic } from '../diagnostic';
import { cellAddress, qualifiedAddress } from '../forms/a1-address';
import type { FormTable } from '../forms/form';
import type { SheetGrid } from '../forms/grid';
import { SheetCells } from '../forms/sheet-cells';
import { isSameSheet } from '../settings/same-sheet';
import { POLICY_FIELDS } from '../settings/policy-fields';
import { type SettingsLocale, wordsIn } from '../settings/setting-words';
import { isSameScore, recordForm, type RecordableForm } from './record-form';
import { isSignedOff } from './is-signed-off';
import type { RecordedItem, RunEntry } from './run-entry';
import type { RunSheet } from './locate-runs';

/** A form of the workbook as it is now. */
export interface FormNow extends RecordableForm {
  readonly grid: SheetGrid;
}

/** What became of a form since it was recorded last. */
export interface FormVerified {
  readonly sheet: string;
  /** The record that it was compared with; null when there is none. */
  readonly recorded: RunEntry | null;
  readonly signedOff: boolean;
  readonly findings: readonly Diagnostic[];
}

/** Above this many cells of a kind, the rest is counted. */
const NAMED = 30;

/**
 * Compares what the workbook holds and computes now with the last line of each form in the run record, and says what has drifted and
 * why: data, criteria, settings, version; and where a result cell shows something else than what is computed.
 */
export function compareRuns(
  forms: readonly FormNow[],
  runs: RunSheet | null,
  version: string,
  locale: SettingsLocale,
): FormVerified[] {
  const entries = runs?.runs.map(({ entry }) => entry) ?? [];
  const verified = forms.map((form) => {
    const own = entriesOf(form.table, forms, entries);
    const recorded = own.at(-1) ?? null;
    const drift = recorded === null ? [] : driftOf(form, recorded, version, locale);
    const findings = [...drift, ...resultsApart(form)];
    return { sheet: form.table.sheet, recorded, signedOff: isSignedOff(own), findings };
  });
  const known = new Set(forms.map(({ table }) => table.sheet.toLowerCase()));
  const gone = [...new Set(entries.map(({ sheet }) => sheet))].filter(
    (sheet) => !known.has(sheet.toLowerCase()),
  );
  return [
    ...verified,
    ...gone.map((sheet): FormVerified => {
      const recorded = entries.filter((entry) => entry.sheet === sheet).at(-1) ?? null;
      const finding: Diagnostic = { code: 'runs.form-gone', severity: 'error', params: { sheet } };
      return { sheet, recorded, signedOff: false, findings: [finding] };
    }),
  ];
}

/** Lines of the record that somebody changed afterwards. */
export function changedLines(runs: RunSheet): Diagnostic[] {
  return runs.runs
    .filter(({ isIntact }) => !isIntact)
    .map(({ row }): Diagnostic => {
      const cell = qualifiedAddress(runs.grid.sheet, cellAddress(row, runs.left));
      return { code: 'runs.line-changed', severity: 'error', cell, params: { row: row + 1 } };
    });
}

/** A sheet with one form is known by its name; with several, each by the top left cell of its range. */
export function entriesOf(
  table: FormTable,
  forms: readonly { readonly table: FormTable }[],
  entries: readonly RunEntry[],
): RunEntry[] {
  const onSheet = entries.filter(({ sheet }) => isSameSheet(sheet, table.sheet));
  const alone = forms.filter((form) => isSameSheet(form.table.sheet, table.sheet)).length === 1;
  const corner = cellAddress(table.range.top, table.range.left);
  return alone ? onSheet : onSheet.filter(({ range }) => range.split(':')[0] === corner);
}

function driftOf(form: FormNow, recorded: RunEntry, version: string, locale: SettingsLocale): Diagnostic[] {
  const now = recordForm(form, { event: 'score', when: 0, version });
  const settings = settingsChanged(recorded, now, locale);
  const versions: Diagnostic[] =
    recorded.version === version
      ? []
      : [
          {
            code: 'runs.version-changed',
            severity: 'info',
            params: { before: recorded.version, now: version },
          },
        ];
  const items = itemsChanged(form, recorded, now, settings.length > 0, versions.length > 0);
  const total: Diagnostic[] = isSameScore(recorded.total, now.total)
    ? []
    : [
        {
          code: 'runs.total-drifted',
          severity: 'warning',
          params: { before: shown(recorded.total), now: shown(now.total) },
        },
      ];
  const found = [...total, ...settings, ...versions, ...items];
  return found.length > 0 ? found : [{ code: 'runs.as-recorded', severity: 'info' }];
}

function settingsChanged(recorded: RunEntry, now: RunEntry, locale: SettingsLocale): Diagnostic[] {
  if (recorded.policy === now.policy) return [];
  const differing = POLICY_FIELDS.filter(({ key }) => recorded.choices[key] !== now.choices[key]);
  const setting = differing.map(({ label }) => wordsIn(label, locale)).join(locale === 'zh-CN' ? '、' : ', ');
  return [{ code: 'runs.settings-changed', severity: 'warning', params: { setting } }];
}

function itemsChanged(
  form: FormNow,
  recorded: RunEntry,
  now: RunEntry,
  settingsDiffer: boolean,
  versionDiffers: boolean,
): Diagnostic[] {
  if (recorded.items === null) return hashesChanged(recorded, now);
  const left = [...recorded.items];
  const found: Diagnostic[] = [];
  for (const item of now.items ?? []) {
    const at = left.findIndex(({ indicator }) => indicator === item.indicator);
    const [before] = at < 0 ? [] : left.splice(at, 1);
    if (before === undefined) {
      found.push(finding('runs.item-new', form, item.row, 'indicator', { indicator: item.indicator }));
      continue;
    }
    found.push(...itemChanged(form, before, item, settingsDiffer, versionDiffers));
  }
  for (const { indicator } of left)
    found.push({ code: 'runs.item-gone', severity: 'warning', params: { indicator } });
  if (found.length <= NAMED) return found;
  const more: Diagnostic = { code: 'runs.more', severity: 'info', params: { count: found.length - NAMED } };
  return [...found.slice(0, NAMED), more];
}

function itemChanged(
  form: FormNow,
  before: RecordedItem,
  item: RecordedItem,
  settingsDiffer: boolean,
  versionDiffers: boolean,
): Diagnostic[] {
  const { indicator, row } = item;
  const found: Diagnostic[] = [];
  if (before.input !== item.input) {
    const params = { indicator, before: before.input || '—', now: item.input || '—' };
    found.push(finding('runs.input-changed', form, row, 'actual', params));
  }
  if (before.criteria !== item.criteria)
    found.push(finding('runs.criteria-changed', form, row, 'criteria', { indicator }));
  if (!isSameScore(before.score, item.score)) {
    const reason =
      before.input !== item.input
        ? 'input'
        : before.criteria !== item.criteria
          ? 'criteria'
          : settingsDiffer
            ? 'settings'
            : versionDiffers
              ? 'version'
              : 'unknown';
    const params = {
      indicator,
      before: shown(before.score),
      now: shown(item.score),
      reason: `@runs.reason.${reason}`,
    };
    found.push(finding('runs.score-drifted', form, row, 'score', params));
  }
  return found;
}

/** Without the items, only that something has changed can be said. */
function hashesChanged(recorded: RunEntry, now: RunEntry): Diagnostic[] {
  const changed = (code: string): Diagnostic => ({ code, severity: 'warning' });
  return [
    ...(recorded.inputs === now.inputs ? [] : [changed('runs.inputs-changed')]),
    ...(recorded.criteria === now.criteria ? [] : [changed('runs.all-criteria-changed')]),
  ];
}

/** Cells of scores that show another number than what is computed: typed over, or not recalculated. */
function resultsApart(form: FormNow): Diagnostic[] {
  const { table, card, grid } = form;
  const column = table.columns.find(({ role }) => role === 'score')?.column;
  if (column === undefined) return [];
  const cells = new SheetCells(grid);
  return card.items.flatMap(({ item, score, source }) => {
    const value = cells.own(item.row, column);
    if (source === 'typed' || score === null || value === '' || typeof value === 'boolean') return [];
    if (typeof value === 'number' && Math.abs(value - score) < 0.005) return [];
    const params = { indicator: item.indicator, shown: String(value), computed: shown(score) };
    return [finding('runs.result-apart', form, item.row, 'score', params)];
  });
}

function finding(
  code: string,
  { table }: FormNow,
  row: number,
  role: 'indicator' | 'actual' | 'criteria' | 'score',
  params: Diagnostic['params'],
): Diagnostic {
  const own = table.columns.find((column) => column.role === role);
  const other = table.columns.find(
    (column) => column.role === (role === 'criteria' ? 'target' : 'indicator'),
  );
  const column = (own ?? other)?.column ?? table.range.left;
  const cell = qualifiedAddress(table.sheet, cellAddress(row, column));
  return { code, severity: 'warning', cell, ...(params !== undefined && { params }) };
}

function shown(score: number | null): string {
  return score === null ? '—' : String(Number(score.toFixed(4)));
}
