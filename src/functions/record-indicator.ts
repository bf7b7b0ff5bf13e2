import type { Diagnostic } from '../core/diagnostic';
import type { Indicators } from '../core/indicators/aggregator';
import { DEFAULT_CHOICES } from '../core/indicators/figures';
import type { IndicatorName } from '../core/indicators/indicator-definitions';
import { spellWord } from '../core/records/cell-reading';
import type { RecordRole } from '../core/records/record-table';
import { indicatorDefinition } from '../messages/indicator-text';
import { badArgument, noAnswer } from './cell-error';
import { functionLocale } from './function-locale';
import { isBlank } from './item-arguments';
import { indicatorsOf, type RangeRecords, recordsOfRange } from './record-range';
import { type CellAnswer, type CellArgument, spread } from './spread';

/**
 * What KPI.ASA and its like are made of. Of each list one column must be there; the first is the one to name, and the others only
 * serve where it is missing. Those used must be readable throughout: a figure with a slip in it would be a wrong one.
 */
const COLUMNS = {
  asa: [['waiting', 'queue', 'ring', 'response', 'answeredAt']],
  aht: [['handle', 'talk', 'end', 'hold', 'acw']],
  fcr: [['firstContact', 'resolved', 'contacts', 'reopens', 'transfers']],
  sla: [['sla']],
  csat: [['csat']],
  nps: [['nps']],
  complaintRate: [['complaint']],
  occupancy: [['talk'], ['acw'], ['login']],
  abandonRate: [['answered', 'talk', 'missed']],
  transferRate: [['transfers']],
} as const satisfies Partial<Record<IndicatorName, readonly (readonly RecordRole[])[]>>;

/** The indicators that have a function of their own. */
export type RecordIndicator = keyof typeof COLUMNS;

/**
 * KPI.ASA and its like: the indicator of all records, or of each agent named. #VALUE! names the column that is missing; #N/A says why
 * there is no figure: an agent that the records do not know, cells that cannot be read, nothing below the line.
 */
export function recordIndicator(
  name: RecordIndicator,
  records: readonly [unknown[][], ...unknown[][][]],
  agent?: unknown[][] | null,
): CellAnswer[][] {
  const [first, ...others] = records;
  const ranges: [RangeRecords, ...RangeRecords[]] = [recordsOfRange(first), ...others.map(recordsOfRange)];
  requireColumns(name, ranges);
  if (agent == null) {
    const answer = figure(name, indicatorsOf(ranges, {}).overall);
    if (answer instanceof CustomFunctions.Error) throw answer;
    return [[answer]];
  }
  const { groups } = indicatorsOf(ranges, { by: 'agent' });
  if (!ranges.some(({ block }) => block.names.agent ?? block.names.agentId)) throw missing(name, 'agent');
  const byAgent = new Map(groups.map(({ key, indicators }) => [spellWord(key[0] ?? ''), indicators]));
  return spread({ agent }, {}, (cell) => {
    if (isBlank(cell.agent)) return '';
    const indicators = byAgent.get(spellWord(String(cell.agent)));
    return indicators === undefined ? unknownAgent(cell.agent) : figure(name, indicators);
  });
}

function figure(name: RecordIndicator, indicators: Indicators): CellAnswer {
  const { value } = indicators[name];
  if (value !== null) return value;
  const definition = indicatorDefinition(functionLocale(), name, DEFAULT_CHOICES);
  return noAnswer([problem('argument.records.nothing', { name: `@records.indicator.${name}`, definition })]);
}

function unknownAgent(agent: CellArgument): CustomFunctions.Error {
  return noAnswer([problem('argument.records.no-agent', { agent: String(agent) })]);
}

function problem(code: string, params: NonNullable<Diagnostic['params']>): Diagnostic {
  return { code, severity: 'error', params };
}

function requireColumns(name: RecordIndicator, ranges: readonly RangeRecords[]): void {
  const has = (role: RecordRole) =>
    ranges.some(({ table }) => table.columns.some((column) => column.role === role));
  // Times are over answered contacts.
  const used: RecordRole[] = ['answered'];
  for (const roles of COLUMNS[name] as readonly (readonly [RecordRole, ...RecordRole[]])[]) {
    const [role] = roles;
    if (!roles.some(has)) throw missing(name, role);
    used.push(...(has(role) ? [role] : roles));
  }
  const unreadable = ranges.flatMap(({ table, diagnostics }) => {
    const headers = table.columns.filter(({ role }) => used.includes(role)).map(({ header }) => header);
    return diagnostics.filter(
      ({ code, params }) =>
        code === 'records.unreadable' && headers.some((header) => header === params?.['header']),
    );
  });
  if (unreadable.length === 0) return;
  const label = `@records.indicator.${name}`;
  throw noAnswer(
    unreadable.map(({ params }) => problem('argument.records.unreadable', { ...params, name: label })),
  );
}

function missing(name: RecordIndicator, role: RecordRole): CustomFunctions.Error {
  if (role === 'login') {
    return badArgument('argument.records.missing-login', { name: `@records.indicator.${name}` });
  }
  const params = { role: `@records.role.${role}`, name: `@records.indicator.${name}` };
  return badArgument('argument.records.missing-column', params);
}
