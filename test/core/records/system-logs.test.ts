import { findTables } from '../../../src/core/forms/find-tables';
import { aggregate } from '../../../src/core/indicators/aggregate';
import type { Indicators } from '../../../src/core/indicators/aggregator';
import { findRecords } from '../../../src/core/records/find-records';
import { readRecords } from '../../../src/core/records/read-records';
import { BESIDE_SERVICE_LOGS } from './logs/beside-service-logs';
import { CALL_LOGS } from './logs/call-logs';
import { CHAT_AND_SURVEY_LOGS } from './logs/chat-and-survey-logs';
import { NOT_LOGS } from './logs/not-logs';
import { OTHER_LOGS } from './logs/other-logs';
import { SECOND_LOGS } from './logs/second-logs';
import { type Expected, gridOfLog, type LogSheet } from './logs/system-log';
import { THIRD_LOGS } from './logs/third-logs';
import { TICKET_LOGS } from './logs/ticket-logs';

const SHEETS = [
  ...BESIDE_SERVICE_LOGS,
  ...SECOND_LOGS,
  ...THIRD_LOGS,
  ...CALL_LOGS,
  ...TICKET_LOGS,
  ...CHAT_AND_SURVEY_LOGS,
  ...OTHER_LOGS,
  ...NOT_LOGS,
].flatMap(({ name, sheets }) =>
  sheets.map((sheet): [string, LogSheet] => [`${name}: ${sheet.sheet}`, sheet]),
);

const expectFigures = (indicators: Indicators | undefined, expected: Expected): void => {
  for (const [name, value] of Object.entries(expected)) {
    const own = indicators?.[name as keyof Indicators].value;
    if (value === null) expect([name, own]).toEqual([name, null]);
    else expect([name, own]).toEqual([name, expect.closeTo(value, 9)]);
  }
};

describe('the log of', () => {
  it.each(SHEETS)('%s gives the figures worked out by hand', (_, sheet) => {
    const grid = gridOfLog(sheet);
    const { table } = findRecords(grid);
    expect(table?.kind ?? null).toBe(sheet.kind);
    // A form is no record and a record no form.
    if (table === null) return;
    expect(findTables(grid).tables).toEqual([]);
    const { groups, overall } = aggregate([readRecords(table, grid).block], { by: 'agent' });
    expectFigures(overall, sheet.overall ?? {});
    for (const [agent, expected] of Object.entries(sheet.by ?? {})) {
      expectFigures(groups.find(({ key }) => key[0] === agent)?.indicators, expected);
    }
  });
});
