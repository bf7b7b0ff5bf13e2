import type { Diagnostic } from '../diagnostic';
import type { RecordColumn, RecordKind, RecordRole } from './record-table';

/** What is made of what, because the sheet has no column for it (see deriveBlock); each is an assumption to be told. */
export function derivations(sheet: string, kind: RecordKind, columns: readonly RecordColumn[]): Diagnostic[] {
  const has = (role: RecordRole) => columns.some((column) => column.role === role);
  const began = has('start') || has('time');
  const headers = (...roles: RecordRole[]) =>
    roles
      .flatMap((role) => columns.filter((column) => column.role === role).map(({ header }) => header))
      .join(' + ');
  const told: Diagnostic[] = [];
  const tell = (code: string, parts: string) =>
    told.push({ code: `records.${code}`, severity: 'info', params: { sheet, parts } });

  if (!has('waiting')) {
    if (has('queue') || has('ring')) tell('waiting-from-parts', headers('queue', 'ring'));
    else if (began && has('answeredAt')) tell('waiting-from-moments', headers('start', 'time', 'answeredAt'));
    else if (has('response')) tell('waiting-from-response', headers('response'));
  }
  if (!has('handle')) {
    if (has('talk')) tell('handle-from-parts', headers('talk', 'hold', 'acw'));
    else if (['calls', 'tickets', 'chats'].includes(kind) && began && has('end'))
      tell('handle-from-moments', headers('start', 'time', 'end'));
  }
  if (isAbandonment(columns) && has('talk')) tell('answered-not-abandoned', headers('answered', 'talk'));
  if (kind === 'calls' && !has('answered')) {
    if (has('talk')) tell('answered-from-talk', headers('talk'));
    else if (has('answeredAt')) tell('answered-from-moment', headers('answeredAt'));
    else if (has('missed')) tell('answered-from-missed', headers('missed'));
    else tell('answered-all', '');
  }
  if (!has('firstContact') && has('resolved')) {
    const again = headers('transfers', 'contacts', 'reopens');
    if (kind === 'calls' || kind === 'chats') tell('fcr-from-resolved', headers('resolved'));
    else if (kind === 'tickets' && again !== '') tell('fcr-from-counts', `${headers('resolved')} + ${again}`);
  }
  return told;
}

/** Whether the column of answering says who gave up: the others were not all answered, a call out may find nobody. */
export function isAbandonment(columns: readonly RecordColumn[]): boolean {
  const reading = columns.find(({ role }) => role === 'answered')?.reading;
  return reading?.kind === 'flag' && reading.inverse;
}
