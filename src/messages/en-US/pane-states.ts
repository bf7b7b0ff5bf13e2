import type { paneStateMessages as zh } from '../zh-CN/pane-states';

/** Texts of states of the pane that are not its ordinary pages: nothing there yet, some of it left alone, Excel not reached. */
export const paneStateMessages: Record<keyof typeof zh, string> = {
  'pane.first.title': 'Score service appraisals',
  'pane.first.what': 'Reads scoring criteria written in words and puts score and reason beside them.',
  'pane.found.done': 'Scored',
  'pane.found.list': ', ',
  'pane.score.left': '{count} forms on protected sheets were left alone',
  'pane.score.left.one': '{count} form on a protected sheet was left alone',
  'pane.left.again': 'It is unprotected now: read again',
  'pane.done.partly': 'Some forms were left alone',
  'pane.done.none.written': 'Nothing was written',
  'pane.done.totals': '{count} totals, {least}–{most}',
  'pane.done.next': 'See the overview',
  'pane.preview.group': '{kind} (column {column})',
  'pane.preview.indicator': 'Indicator',
  'pane.trend.who': 'Trend of',
  'pane.trend.everybody': 'Everybody (mean of {count})',
  'pane.overview.share': '{got} of {most} points',
  'pane.verify.recorded.noTotal': 'Last record: {time}, add-in {version}',
  'pane.file.pick.again': 'Pick another file…',
  'pane.offline.title': 'Excel cannot be reached',
  'pane.offline.what':
    'The pane works inside Excel. Check the network and try again; if that does not help, close the pane and open it again. Nothing in the workbook was changed.',
  'pane.offline.retry': 'Try again',
  'pane.offline.functions': 'Functions',
};
