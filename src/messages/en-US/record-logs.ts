import type { recordLogsMessages as zh } from '../zh-CN/record-logs';

/** Texts about logs of many systems, their columns as a person corrects them, and files too large for a sheet. */
export const recordLogsMessages: Record<keyof typeof zh, string> = {
  'records.whole-length':
    'Column “{header}” is the whole length of the call, ringing and queueing included, and is not used as handle time; that is the sum of the parts.',
  'records.answered-from-moment':
    'No column says whether calls were answered; those with “{parts}” count as answered.',
  'records.answered-not-abandoned':
    '“{parts}”: a call that was not abandoned and has talk time counts as answered.',
  'indicators.unit.days': '{name} (days)',
  'records.kind.knowledge': 'Knowledge base',
  'records.kind.sharing': 'Knowledge sharing',
  'records.kind.tasks': 'Tasks across departments',
  'records.kind.suggestions': 'Suggestions',
  'records.kind.onboarding': 'Onboarding',
  'records.role.hired': 'date hired',
  'records.role.onDuty': 'date on duty',
  'records.role.onboarding': 'onboarding time',
  'records.role.complex': 'complex matter',
  'records.role.completed': 'task completed',
  'records.role.adopted': 'adopted',
  'records.role.items': 'number of items',
  'records.indicator.complexRate': 'Complex matters resolved',
  'records.indicator.knowledge': 'Knowledge contributions',
  'records.indicator.sharing': 'Knowledge sharings',
  'records.indicator.suggestions': 'Suggestions adopted',
  'records.indicator.taskRate': 'Cross-team tasks completed',
  'records.indicator.onboarding': 'Onboarding time',
  'records.definition.complexRate': 'Complex matters resolved ÷ complex matters (D1).',
  'records.definition.knowledge':
    'Contributions to the knowledge base; where a review status is given, only those adopted or published (A1, D1).',
  'records.definition.sharing': 'Sharings of knowledge within the team (A1).',
  'records.definition.suggestions':
    'Suggestions for better procedures that were adopted; all where no status is given (D1).',
  'records.definition.taskRate': 'Tasks across departments completed ÷ {rates} (A1).',
  'records.definition.onboarding': 'Sum of days from hiring to duty ÷ new hires on duty (A1).',
  'pane.records.columns': 'What the columns are',
  'pane.records.kind': 'Each row is of',
  'pane.records.unit': 'Unit of “{header}”',
  'pane.records.unit.choice': '{unit}',
  'pane.records.group.who': 'People and groups',
  'pane.records.group.when': 'Moments',
  'pane.records.group.long': 'Lengths of time',
  'pane.records.group.answers': 'Yes or no, and status',
  'pane.records.group.counts': 'Counts',
  'pane.records.group.marks': 'Marks',
  'pane.records.group.rest': 'The rest',
  'pane.correct.no-records': 'These are not service records',
  'pane.correction.unit': ', in{unit}',
  'pane.correction.records': '{sheet}: each row is of {kind}',
  'pane.correction.no-records': '{sheet}: not service records',
  'csv.empty': 'File “{file}” is empty.',
  'csv.open-quote':
    'In file “{file}” a quote that begins near line {line} never ends, so that what follows cannot be told apart. Close the quote there or export again.',
  'csv.unreadable':
    'File “{file}” cannot be read: it may have been moved, changed or locked since it was picked. Close what uses it and pick it again.',
  'csv.no-records':
    'File “{file}” does not look like service records: {reason} Make sure that it is an export of single records with its header in the first 40 rows.',
  'csv.reason.no-header': 'no row has three known headers (such as Agent, Call time, Talk time).',
  'csv.reason.no-rows': 'there is nothing below the header.',
  'csv.reason.is-form': 'it is an appraisal form.',
  'csv.reason.is-summary': 'it is summed up already (each row is a total or a rate).',
  'csv.reason.other-table': 'it seems to be another list (people, sales, tasks).',
  'csv.reason.no-measures': 'it has nothing to measure (times, answered, ratings).',
  'csv.reason.no-event': 'it has no time or number that makes each row one record.',
  'csv.reason.too-few-columns': 'fewer than three columns are known.',
  'csv.reason.said-none': 'you said that it holds none.',
  'csv.quotes':
    'File “{file}” has quotes without a partner in {count} rows, read as they are: line {lines}. Please check these lines.',
  'csv.characters':
    'File “{file}” has characters that cannot be decoded, shown as �, in {count} rows: line {lines}. Please export it as UTF-8.',
  'csv.long-rows':
    'File “{file}” has {count} rows with more cells than its header, perhaps a separator without quotes: line {lines}. Please check these lines.',
  'csv.unreadable-cells':
    '{count} values of column “{header}” in file “{sheet}” could not be read and do not count: line {cells}.',
  'pane.error.file': 'The file could not be read',
  'pane.file.what':
    'Pick a CSV export that no sheet can hold. It is read on this machine and sent nowhere; only the indicators are written into the workbook.',
  'pane.file.pick': 'Pick a CSV file',
  'pane.file.found': '{file}: {kind}, {size}, {encoding}',
};
