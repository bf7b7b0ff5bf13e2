import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const ROOT = resolve(__dirname, '../..');
const SAMPLE = resolve(ROOT, 'assets/samples/B-客服效率与满意度评测表.xlsx');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-score-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function score(...args: string[]): { status: number | null; out: string; err: string } {
  const tsx = resolve(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const run = spawnSync(process.execPath, [tsx, resolve(ROOT, 'src/cli/score.ts'), ...args], {
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** The shape that is promised to scripts. */
const REPORT = z.object({
  tables: z.array(
    z.object({
      sheet: z.string(),
      range: z.string().regex(/^[A-Z]+\d+:[A-Z]+\d+$/),
      items: z.array(
        z.object({
          row: z.number().int().positive(),
          indicator: z.string(),
          score: z.number().nullable(),
          achievement: z.number().nullable(),
          gap: z.number().nullable(),
          flag: z.enum(['met', 'missed', 'anomaly', 'unscored']),
          diagnostics: z.array(z.object({ code: z.string(), severity: z.string(), message: z.string() })),
        }),
      ),
      total: z.number().nullable(),
      grade: z.string().nullable(),
      weightTotal: z.number().nullable(),
      diagnostics: z.array(z.object({ code: z.string(), message: z.string() })),
    }),
  ),
  diagnostics: z.array(z.object({ code: z.string(), message: z.string() })),
  syncs: z.number().int(),
});

it('prints the promised JSON, writes the scored copy, and leaves its input as it was', () => {
  const before = readFileSync(SAMPLE);
  const out = join(folder, 'scored.xlsx');
  const run = score(SAMPLE, '--json', '--out', out);
  expect(run).toMatchObject({ status: 0, err: '' });
  const report = REPORT.parse(JSON.parse(run.out));
  expect(report.tables.map(({ sheet, range }) => [sheet, range])).toEqual([
    ['效率评测', 'A2:G6'],
    ['满意度评测', 'A2:G5'],
  ]);
  expect(report.tables[0]?.items[0]).toMatchObject({
    row: 3,
    indicator: '平均响应时长',
    gap: 15,
    flag: 'anomaly',
  });
  expect(report.syncs).toBe(2);
  expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  expect(readFileSync(out).subarray(0, 2).toString('latin1')).toBe('PK');
}, 60_000);

it('prints a table for people, in English when asked', () => {
  const run = score(SAMPLE, '--lang', 'en');
  expect(run.status).toBe(0);
  expect(run.out).toMatch(/平均响应时长 .*45秒 .*66\.67 .*66\.7% .*\+15 .*anomaly/);
}, 60_000);

it.each([
  ['a text file', 'notes.xlsx', 'not a workbook at all'],
  ['an empty file', 'empty.xlsx', ''],
  ['half a zip', 'half.xlsx', 'PK\u0003\u0004 cut off'],
])(
  'ends with 2 and one line for %s',
  (_, name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const run = score(path, '--json');
    expect(run.status).toBe(2);
    expect(run.out).toBe('');
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(run.err).toContain(name);
    expect(run.err).toMatch(/请/);
  },
  60_000,
);

it('ends with 2 where the input is missing, or is named as the output', () => {
  expect(score(join(folder, 'nowhere.xlsx'))).toMatchObject({ status: 2, out: '' });
  const same = score(SAMPLE, '--out', SAMPLE);
  expect(same.status).toBe(2);
  expect(same.err).toContain('--out');
  expect(score('--nonsense').status).toBe(2);
}, 60_000);
