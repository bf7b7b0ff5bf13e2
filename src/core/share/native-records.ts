import { literal } from '../formula/literal';
import type { CellValue } from '../forms/grid';
import { type CallArgument, singleValue } from './call-argument';
import type { CallSite, Native } from './native';
import { argumentAt, notNative } from './native';
import { type Criterion, RecordColumns } from './record-columns';

/** A figure of the records under some conditions (an agent); null where only the add-in can tell. */
type Figure = (records: RecordColumns, given: readonly Criterion[], logins: RecordColumns) => string | null;

const FIGURES: Readonly<Record<string, Figure>> = {
  ASA: waiting,
  AHT: handling,
  FCR: firstContact,
  SLA: (records, given) => rate(records, records.flag('sla', 'yes'), given),
  COMPLAINTRATE: (records, given) => rate(records, records.flag('complaint', 'yes'), given),
  CSAT: satisfied,
  NPS: promoters,
  TRANSFERRATE: transferred,
  ABANDONRATE: abandoned,
  OCCUPANCY: occupied,
};

/**
 * An indicator of raw records as a native expression: COUNTIFS, SUMIFS and AVERAGEIFS over the columns that hold plain numbers and
 * words. Null for any other function. KPI.INDICATORS has no such form: its table becomes values.
 */
export function nativeRecords(name: string, list: readonly CallArgument[], _site: CallSite): Native | null {
  if (name === 'INDICATORS') return notNative('records-table');
  const figure = FIGURES[name];
  if (figure === undefined) return null;
  const [range, agent, third] = [0, 1, 2].map((at) => argumentAt(list, at));
  const records = range == null ? null : RecordColumns.of(range);
  const logins = third == null ? records : RecordColumns.of(third);
  if (records === null || logins === null) return notNative('records');
  if (agent == null) return figure(records, [], logins) ?? notNative('records');
  const value = singleValue(agent);
  if (value === undefined || value === null) return notNative('layout');
  return ofAgent(figure, records, logins, agent.text, value);
}

function ofAgent(
  figure: Figure,
  records: RecordColumns,
  logins: RecordColumns,
  text: string,
  name: CellValue,
): Native {
  if (name === '') return notNative('records');
  const criterion = records.agent(text, name);
  const answer = criterion === null ? null : figure(records, [criterion], logins);
  return answer === null
    ? notNative('records')
    : text.startsWith('"')
      ? answer
      : `IF(${text}="","",${answer})`;
}

/** Contacts that somebody answered: by their column, else by their talk time; null where the add-in must tell. */
function answered(records: RecordColumns): readonly Criterion[] | null {
  if (records.has('answered')) {
    const yes = records.flag('answered', 'yes');
    return yes === null ? null : [yes];
  }
  if (records.kind !== 'calls') return [];
  const talk = records.numbers('talk');
  return talk === null ? null : [{ cells: talk.cells, is: ['">0"'] }];
}

function waiting(records: RecordColumns, given: readonly Criterion[]): string | null {
  const [whom, inbound] = [answered(records), inboundOnly(records)];
  if (whom === null || inbound === null) return null;
  const parts = records.has('waiting')
    ? (['waiting'] as const)
    : (['queue', 'ring'] as const).filter((role) => records.has(role));
  return meanOfParts(records, parts, [...whom, ...inbound, ...given]);
}

/** Nobody waits on a call that the agent makes. */
function inboundOnly(records: RecordColumns): readonly Criterion[] | null {
  if (!records.has('inbound')) return [];
  const out = records.flag('inbound', 'no');
  if (out === null || out.is.length > 1) return null;
  return out.is.map((word) => ({ cells: out.cells, is: [`"<>"&${word}`] }));
}

function handling(records: RecordColumns, given: readonly Criterion[]): string | null {
  const whom = answered(records);
  if (whom === null) return null;
  const parts = records.has('handle')
    ? (['handle'] as const)
    : (['talk', 'hold', 'acw'] as const).filter((role) => records.has(role));
  return meanOfParts(records, parts, [...whom, ...given]);
}

/** The mean of what the parts come to, over the records that have the first of them. */
function meanOfParts(
  records: RecordColumns,
  roles: readonly ('waiting' | 'queue' | 'ring' | 'handle' | 'talk' | 'hold' | 'acw')[],
  given: readonly Criterion[],
): string | null {
  const columns = roles.map((role) => records.numbers(role));
  const [first] = columns;
  const [base, ...others] = roles;
  if (base === undefined || first == null || columns.includes(null)) return null;
  if ((base === 'queue' || base === 'ring') && others.some((role) => records.hasNumberOnlyIn(role, base)))
    return null;
  if (columns.length === 1) {
    const mean = aggregate('AVERAGE', first.cells, given);
    return mean === null ? null : scaled(mean, first.factor);
  }
  const counted = [...given, { cells: first.cells, is: ['">=0"'] }];
  const sums = columns.map((column) => {
    const sum = column === null ? null : aggregate('SUM', column.cells, counted);
    return sum === null || column === null ? null : scaled(sum, column.factor);
  });
  const count = countIfs(counted);
  return sums.includes(null) || count === null ? null : `(${sums.join('+')})/${count}`;
}

function firstContact(records: RecordColumns, given: readonly Criterion[]): string | null {
  if (records.has('firstContact')) return rate(records, records.flag('firstContact', 'yes'), given);
  const resolved = records.flag('resolved', 'yes');
  const counted = (['transfers', 'contacts', 'reopens'] as const).filter((role) => records.has(role));
  const [again] = counted;
  if (resolved === null || counted.length > 1) return null;
  if (again === undefined) return rate(records, resolved, given);
  // Contacts and reopenings are read for the first contact alone.
  const column = again === 'transfers' ? records.numbers(again) : null;
  const all = countIfs([resolved, ...given]);
  const moved =
    column === null ? null : countIfs([resolved, { cells: column.cells, is: ['">0"'] }, ...given]);
  const whole = wholeOf(records, given);
  return all === null || moved === null || whole === null ? null : `(${all}-${moved})/${whole}`;
}

/** Yes, of all records. */
function rate(records: RecordColumns, yes: Criterion | null, given: readonly Criterion[]): string | null {
  const part = yes === null ? null : countIfs([yes, ...given]);
  const whole = wholeOf(records, given);
  return part === null || whole === null ? null : `${part}/${whole}`;
}

function satisfied(records: RecordColumns, given: readonly Criterion[]): string | null {
  const reading = records.column('csat')?.reading;
  if (reading?.kind !== 'mark' || reading.scale === 'binary') return null;
  // Very satisfied and satisfied: 4 or 5 of 5, four fifths of other scales.
  const marks = records.marks('csat', reading.max * 0.8);
  return marks === null ? null : quotient(countIfs([marks.high, ...given]), countIfs([marks.all, ...given]));
}

function promoters(records: RecordColumns, given: readonly Criterion[]): string | null {
  const column = records.column('nps');
  const marks = records.numbers('nps');
  if (column === null || marks === null) return null;
  const of = (is: string) => countIfs([{ cells: marks.cells, is: [is] }, ...given]);
  const [high, low, all] = [of('">=9"'), of('"<=6"'), of('">=0"')];
  return high === null || low === null || all === null ? null : `(${high}-${low})/${all}`;
}

function transferred(records: RecordColumns, given: readonly Criterion[]): string | null {
  const moved = records.numbers('transfers');
  return moved === null ? null : rate(records, { cells: moved.cells, is: ['">0"'] }, given);
}

function abandoned(records: RecordColumns, given: readonly Criterion[]): string | null {
  const [whom, inbound] = [answered(records), inboundOnly(records)];
  if (whom === null || whom.length === 0 || inbound === null) return null;
  const kept = countIfs([...whom, ...inbound, ...given]);
  const whole = inbound.length > 0 ? countIfs([...inbound, ...given]) : wholeOf(records, given);
  return kept === null || whole === null ? null : `1-${kept}/${whole}`;
}

function occupied(records: RecordColumns, given: readonly Criterion[], logins: RecordColumns): string | null {
  const [talk, acw, login] = [records.numbers('talk'), records.numbers('acw'), logins.numbers('login')];
  if (talk === null || acw === null || login === null || (logins !== records && given.length > 0))
    return null;
  const work = [talk, acw].map((part) => {
    const sum = aggregate('SUM', part.cells, given);
    return sum === null ? null : scaled(sum, part.factor);
  });
  const signed = aggregate('SUM', login.cells, given);
  if (work.includes(null) || signed === null) return null;
  return `(${work.join('+')})/${login.factor === 1 ? signed : `(${scaled(signed, login.factor)})`}`;
}

function wholeOf(records: RecordColumns, given: readonly Criterion[]): string | null {
  return given.length === 0 ? records.count() : countIfs(given);
}

function quotient(part: string | null, whole: string | null): string | null {
  return part === null || whole === null ? null : `${part}/${whole}`;
}

function scaled(text: string, factor: number): string {
  return factor === 1 ? text : `${text}*${literal(factor)}`;
}

/** `COUNTIFS(…)`; where one of several words will do, their sum. Null for conditions that pair several with several. */
function countIfs(criteria: readonly Criterion[]): string | null {
  const several = criteria.filter(({ is }) => is.length !== 1);
  if (several.length > 1 || criteria.length === 0) return null;
  if (several.some(({ is }) => is.length === 0)) return '0';
  const call = `COUNTIFS(${pairs(criteria)})`;
  return several.length === 0 ? call : `SUMPRODUCT(${call})`;
}

function aggregate(kind: 'SUM' | 'AVERAGE', cells: string, criteria: readonly Criterion[]): string | null {
  if (criteria.length === 0) return `${kind}(${cells})`;
  const several = criteria.filter(({ is }) => is.length !== 1);
  if (several.length === 0) return `${kind}IFS(${cells},${pairs(criteria)})`;
  if (several.length > 1 || several.some(({ is }) => is.length === 0)) return null;
  const sum = `SUMPRODUCT(SUMIFS(${cells},${pairs(criteria)}))`;
  if (kind === 'SUM') return sum;
  return `${sum}/SUMPRODUCT(COUNTIFS(${pairs([...criteria, { cells, is: ['">=0"'] }])}))`;
}

function pairs(criteria: readonly Criterion[]): string {
  return criteria
    .map(({ cells, is }) => `${cells},${is.length === 1 ? (is[0] ?? '') : `{${is.join(',')}}`}`)
    .join(',');
}
