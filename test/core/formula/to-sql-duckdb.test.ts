import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { toSql } from '../../../src/core/formula/to-sql';
import { readRule } from '../../../src/core/rules/read-rule';
import { scoreNumber } from '../../../src/core/rules/score-actual';
import { differenceAt, formulaCases } from './formula-cases';

let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
  connection = await instance.connect();
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

const cell = (actual: number | string | null): string => {
  if (actual === null) return 'NULL';
  return typeof actual === 'number' ? `'${actual}'::DOUBLE` : `'${actual.replace(/'/g, "''")}'`;
};

/** The expression over a column `actual`, one row a value, in the order given. */
const select = async (
  sql: string,
  actuals: readonly (number | string | null)[],
): Promise<(number | null)[]> => {
  const rows = actuals.map((actual, i) => `(${i}, ${cell(actual)})`).join(',');
  const query = `SELECT CAST(${sql} AS DOUBLE) FROM (VALUES ${rows}) AS t(place, actual) ORDER BY place`;
  const answers = (await connection.runAndReadAll(query)).getRows();
  return answers.map(([value]) => (typeof value === 'number' ? value : null));
};

const cases = formulaCases().flatMap((each) => {
  const sql = toSql(each.reading, each.context.unit ?? null);
  return sql === null ? [] : [{ ...each, sql }];
});

describe('toSql in DuckDB', () => {
  it("gives the evaluator's number just below, at and just above each figure, and NULL for NULL", async () => {
    let asked = 0;
    const differing: unknown[] = [];
    for (const each of cases) {
      const values = await select(each.sql, [...each.actuals, null]);
      asked += values.length;
      each.actuals.forEach((actual, i) => differing.push(...differenceAt(each, actual, values[i] ?? null)));
      if (values[each.actuals.length] !== null) differing.push({ criteria: each.criteria, actual: null });
    }
    expect(differing).toEqual([]);
    expect(cases.length).toBeGreaterThan(350);
    expect(asked).toBeGreaterThan(4000);
  }, 60_000);

  it('has no answer where a formula divides by 0, though a floor stands around it', async () => {
    const reading = readRule('得分=100-30/实际×10', { full: 100 });
    expect(scoreNumber(reading, 0)).toBeNull();
    expect(await select(toSql(reading) ?? '', [0, 3, 60])).toEqual([null, 0, 95]);
  });

  it('scores a table that a warehouse fills, of whole numbers, decimals and texts alike', async () => {
    const sql = toSql(readRule('≤25秒得100分,每增加5秒扣10分,≥40秒0分')) ?? '';
    for (const type of ['INTEGER', 'DECIMAL(9,2)', 'DOUBLE', 'VARCHAR']) {
      await connection.run(`CREATE OR REPLACE TABLE calls (actual ${type})`);
      await connection.run('INSERT INTO calls VALUES (20), (30), (35), (40), (NULL)');
      const answers = (await connection.runAndReadAll(`SELECT (${sql})::DOUBLE FROM calls`)).getRows();
      expect([type, ...answers.flat()]).toEqual([type, 100, 90, 80, 0, null]);
    }
  });
});
