import type { recordLogsMessages as zh } from '../zh-CN/record-logs';

/** Texts about logs of many systems, their columns as a person corrects them, and files too large for a sheet. */
export const recordLogsMessages: Record<keyof typeof zh, string> = {
  'records.whole-length':
    'Column “{header}” is the whole length of the call, ringing and queueing included, and is not used as handle time; that is the sum of the parts.',
  'records.answered-from-moment':
    'No column says whether calls were answered; those with “{parts}” count as answered.',
  'records.answered-not-abandoned':
    '“{parts}”: a call that was not abandoned and has talk time counts as answered.',
};
