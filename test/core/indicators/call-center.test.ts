import { DuckDBInstance } from '@duckdb/node-api';
import { aggregate } from '../../../src/core/indicators/aggregate';
import type { Aggregation } from '../../../src/core/indicators/aggregator';
import type { IndicatorName } from '../../../src/core/indicators/indicator-definitions';
import { findRecords } from '../../../src/core/records/find-records';
import { readRecords } from '../../../src/core/records/read-records';
import { describeCallCenter } from '../../shared-log';
import { callCenterGrid } from '../records/call-center-grid';

/** Each indicator in SQL over the file's own cells: `talk` is a share of a day, blanks are NULL. */
const SQL: Partial<Record<IndicatorName, string>> = {
  calls: 'count(*)',
  answered: "count(*) FILTER (answered = 'Y')",
  abandonRate: "count(*) FILTER (answered = 'N') / count(*)",
  asa: "avg(wait) FILTER (answered = 'Y')",
  response30: 'count(*) FILTER (wait <= 30) / count(*)',
  talk: 'avg(round(talk * 86400))',
  resolved: "count(*) FILTER (resolved = 'Y')",
  fcr: "count(*) FILTER (resolved = 'Y') / count(*)",
  csat: 'count(*) FILTER (rating >= 4) / count(rating)',
  csatMean: 'avg(rating)',
  lowRatings: 'count(*) FILTER (rating < 3)',
  volumePerDay: "count(*) FILTER (answered = 'Y') / count(DISTINCT day) FILTER (answered = 'Y')",
};
const NAMES = Object.keys(SQL) as IndicatorName[];
const COLUMNS = ['id', 'agent', 'day', 'time', 'topic', 'answered', 'resolved', 'wait', 'talk', 'rating'];
const NUMBERS = new Set(['wait', 'talk', 'rating', 'time']);

describeCallCenter('the real log of 2021', () => {
  const grid = callCenterGrid();
  const { table } = findRecords(grid);
  if (table === null) throw new Error('not recognised');
  const { block, diagnostics } = readRecords(table, grid);
  const byAgent = aggregate([block], { by: 'agent' });

  it('gives the figures that independent analyses report', () => {
    const { calls, answered, abandoned, resolved, asa, csatMean } = byAgent.overall;
    expect(diagnostics).toEqual([]);
    expect([calls.value, answered.value, abandoned.value, resolved.value]).toEqual([5000, 4054, 946, 3646]);
    expect(byAgent.overall.fcr.value).toBe(0.7292);
    const ofAnswered = aggregate([block], { choices: { rates: 'answered' } }).overall.fcr;
    expect([((ofAnswered.value ?? 0) * 100).toFixed(2), ofAnswered.n]).toEqual(['89.94', 4054]);
    expect([asa.value?.toFixed(2), csatMean.value?.toFixed(2)]).toEqual(['67.52', '3.40']);
    const counts = byAgent.groups.map(({ key, indicators }) => [key[0], indicators.calls.value]);
    expect(Object.fromEntries(counts)).toEqual({
      Jim: 666, Martha: 638, Dan: 633, Diane: 633, Becky: 631, Greg: 624, Joe: 593, Stewart: 582,
    }); // prettier-ignore
  });

  it.each([
    ['agent', 'agent'],
    ['topic', 'topic'],
    ['month', 'substr(day, 1, 7)'],
    ['day', 'day'],
  ] as const)('agrees with SQL over the same rows, by %s', async (by, expression) => {
    const rows = grid.values
      .slice(1)
      .map(
        (row) =>
          `(${row
            .map((value, i) => (value === '' ? 'NULL' : NUMBERS.has(COLUMNS[i] ?? '') ? value : `'${value}'`))
            .join()})`,
      );
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const types = COLUMNS.map((name) => `"${name}" ${NUMBERS.has(name) ? 'DOUBLE' : 'VARCHAR'}`);
    await connection.run(`CREATE TABLE calls (${types.join()}); INSERT INTO calls VALUES ${rows.join()}`);
    const figures = NAMES.map((name) => `(${SQL[name]})::DOUBLE`);
    const query = `SELECT ${expression} AS key, ${figures.join()} FROM calls GROUP BY key ORDER BY key`;
    const answers = (await connection.runAndReadAll(query)).getRows();
    connection.closeSync();
    instance.closeSync();

    const own: Aggregation = by === 'agent' ? byAgent : aggregate([block], { by });
    expect(own.groups.map(({ key }) => key[0])).toEqual(answers.map(([key]) => key));
    const differing = own.groups.flatMap(({ key, indicators }, i) =>
      NAMES.filter((name, at) => {
        const theirs = answers[i]?.[at + 1];
        return !(Math.abs((indicators[name].value ?? NaN) - Number(theirs)) < 1e-9);
      }).map((name) => [key[0], name]),
    );
    expect(differing).toEqual([]);
    expect(answers.length).toBeGreaterThan(2);
  });
});
