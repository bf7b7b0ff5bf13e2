import { DuckDBInstance } from '@duckdb/node-api';
import { aggregate } from '../../../src/core/indicators/aggregate';
import { parsePeriod } from '../../../src/core/people/appraisal-period';
import { concentrationOf } from '../../../src/core/people/concentration';
import { followUpsIn } from '../../../src/core/people/follow-up';
import { rosterOfIndicators } from '../../../src/core/people/roster-of-indicators';
import { scoreRoster } from '../../../src/core/people/score-roster';
import { findRecords } from '../../../src/core/records/find-records';
import { readRecords } from '../../../src/core/records/read-records';
import { describeCallCenter } from '../../shared-log';
import { callCenterGrid } from '../records/call-center-grid';
import { buildForm } from '../scoring/build-form';
import { formOf } from './sample-roster';

const COLUMNS = ['id', 'agent', 'day', 'time', 'topic', 'answered', 'resolved', 'wait', 'talk', 'rating'];
const NUMBERS = new Set(['wait', 'talk', 'rating', 'time']);

/** Words and figures of the documents' kind, at thresholds at which this log's agents differ. */
const FORM = buildForm({
  columns: [
    ['indicator', '指标'],
    ['weight', '权重'],
    ['target', '目标值'],
    ['actual', '实际值'],
    ['criteria', '评分标准'],
  ],
  rows: [
    ['平均响应时长', '40%', '', '', '≤60秒得100分,每增加2秒扣10分,≥80秒0分'],
    ['一次解决率', '30%', '≥75%', '', ''],
    ['客户满意度', '30%', '', '', '平均分≥3.5分(满分5分)得100分,每低0.1分扣5分'],
  ],
}).table;

const SQL = `
  WITH figures AS (
    SELECT agent,
      avg(wait) FILTER (answered = 'Y') AS asa,
      count(*) FILTER (resolved = 'Y') / count(*) AS fcr,
      avg(rating) AS mean
    FROM calls GROUP BY agent),
  scores AS (
    SELECT agent,
      CASE WHEN asa <= 60 THEN 100 WHEN asa >= 80 THEN 0 ELSE 100 - 10 * floor((asa - 60) / 2) END AS a,
      least(fcr / 0.75, 1) * 100 AS b,
      CASE WHEN mean >= 3.5 THEN 100 ELSE greatest(0, 100 - 5 * floor((3.5 - mean) / 0.1 + 1e-9)) END AS c
    FROM figures)
  SELECT agent, a::DOUBLE, b::DOUBLE, c::DOUBLE, (0.4 * a + 0.3 * b + 0.3 * c)::DOUBLE AS total,
    (rank() OVER (ORDER BY round(0.4 * a + 0.3 * b + 0.3 * c, 9) DESC))::DOUBLE AS place
  FROM scores ORDER BY agent`;

describeCallCenter('the agents of the real log', () => {
  const grid = callCenterGrid();
  const { table } = findRecords(grid);
  if (table === null) throw new Error('not recognised');
  const { block } = readRecords(table, grid);
  let query: (sql: string) => Promise<unknown[][]>;
  let close: () => void;

  beforeAll(async () => {
    const rows = grid.values
      .slice(1)
      .map((row) => `(${row.map((value, i) => (value === '' ? 'NULL' : NUMBERS.has(COLUMNS[i] ?? '') ? value : `'${value}'`)).join()})`); // prettier-ignore
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const types = COLUMNS.map((name) => `"${name}" ${NUMBERS.has(name) ? 'DOUBLE' : 'VARCHAR'}`);
    await connection.run(`CREATE TABLE calls (${types.join()}); INSERT INTO calls VALUES ${rows.join()}`);
    query = async (sql) => (await connection.runAndReadAll(sql)).getRows();
    close = () => {
      connection.closeSync();
      instance.closeSync();
    };
  });

  afterAll(() => close());

  it('have the scores, totals and ranks that SQL works out of the same rows', async () => {
    const roster = rosterOfIndicators(aggregate([block], { by: 'agent' }), (name) => name);
    const card = scoreRoster(roster, [formOf(FORM)], { period: parsePeriod('2021-Q1') });
    const theirs = await query(SQL);
    expect(theirs).toHaveLength(8);
    const own = card.people.map(({ person, items, total, rank }) => [
      person.name,
      ...items.map(({ scored }) => scored.score),
      total,
      rank,
    ]);
    const close = (row: readonly unknown[]): unknown[] =>
      row.map((cell) => (typeof cell === 'number' ? (expect.closeTo(cell, 6) as unknown) : cell));
    expect(own).toEqual(theirs.map(close));
    // They are not all alike, or this would prove little.
    expect(new Set(theirs.map((row) => row[4])).size).toBeGreaterThan(4);
    expect(card.diagnostics.map(({ code }) => code)).not.toContain('people.join.none');
  });

  it('have the low ratings by topic that SQL counts', async () => {
    const found = concentrationOf(aggregate([block], { by: ['agent', 'topic'] }));
    const theirs = await query(
      `SELECT agent, topic, (count(*) FILTER (rating < 3))::DOUBLE AS low, count(rating)::DOUBLE AS ratings
       FROM calls GROUP BY agent, topic ORDER BY agent, topic`,
    );
    const own = found.flatMap(({ person, topics, low }) =>
      topics.map((topic) => [person, topic.topic, topic.low, expect.closeTo(topic.low / low, 9) as unknown]),
    );
    const lows = theirs.filter(([, , low]) => Number(low) > 0);
    const sums = new Map<unknown, number>();
    for (const [agent, , low] of lows) sums.set(agent, (sums.get(agent) ?? 0) + Number(low));
    const expected = lows.map(([agent, topic, low]) => [agent, topic, low, Number(low) / (sums.get(agent) ?? 1)]); // prettier-ignore
    expect(new Set(own.map((row) => row.slice(0, 3).join()))).toEqual(new Set(expected.map((row) => row.slice(0, 3).join()))); // prettier-ignore
    // Nobody's come from one topic: five topics, about a fifth each.
    expect(found.filter(({ concentrated }) => concentrated !== null)).toEqual([]);
  });

  it('are called back about every rating below 3, within a day', async () => {
    const cases = followUpsIn(block);
    const [[count]] = (await query('SELECT count(*)::DOUBLE FROM calls WHERE rating < 3')) as [[number]];
    expect(cases).toHaveLength(count);
    expect(count).toBeGreaterThan(100);
    expect(cases.every(({ at, due }) => at !== null && due === at + 1)).toBe(true);
    // The sheet row of each is that of its rating.
    const rating = table.columns.find(({ role }) => role === 'csat')?.column ?? -1;
    expect(cases.every(({ row, mark }) => grid.values[(row ?? -1) - grid.top]?.[rating - grid.left] === mark)).toBe(true); // prettier-ignore
  });
});
