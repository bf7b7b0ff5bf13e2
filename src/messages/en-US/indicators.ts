import type { indicatorsMessages as zh } from '../zh-CN/indicators';

export const indicatorsMessages: Record<keyof typeof zh, string> = {
  'indicators.found-records':
    'Sheet “{sheet}” holds records ({kind}), {count} rows; indicators can be made of them.',
  'indicators.gone':
    'Sheet “{sheet}” is gone (renamed or deleted just now, perhaps). Please check the workbook again.',
  'indicators.no-records':
    'Sheet “{sheet}” is no longer recognised as records. Please check the workbook again.',
  'indicators.cancelled': 'Cancelled; the workbook was not changed.',
  'indicators.title': 'Indicators',
  'indicators.sheet': 'Indicators',
  'indicators.source': 'Source: {sources}.',
  'indicators.source.sheet': '{sheet} ({kind}, {count} records)',
  'indicators.period': 'Period: {first} to {last}.',
  'indicators.no-period': 'The records have no dates that can be read; the period is unknown.',
  'indicators.choices': 'Mean times are over {times}, rates of {rates}. Times are in seconds.',
  'indicators.overall': 'All',
  'indicators.unstated': '(not stated)',
  'indicators.unit.seconds': '{name} (s)',
  'indicators.definitions': 'Definitions (n is what is below the line, over all records)',
  'indicators.definition': '{name} (n = {n}): {definition}',
  'indicators.small':
    'These figures rest on fewer than {least} records and are for orientation only: {figures}.',
  'indicators.small.figure': '{group} {name} (n = {n})',
  'indicators.low-return':
    'Fewer than {percent}% of the surveys came back (B2); satisfaction figures are for orientation only: {figures}.',
  'indicators.low-coverage':
    'Fewer than {percent}% of the records were sampled (B2); QA figures are for orientation only: {figures}.',
  'indicators.share': '{group} {percent}%',
  'indicators.more': '{count} more',
  'indicators.remarks': 'How the records were read',
  'indicators.join': ', ',
};
