import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { z } from 'zod';

const ROOT = resolve(__dirname, '../..');

const A8 = '≤25秒得100分,每增加5秒扣10分,≥40分0分';
const C4_TALK =
  '基本分值为100分,计分方式:1.每增加2秒扣10分,扣完为止,减少时间不加分;2.如平均通话时间少于40秒,每减少2秒扣10分';
const C4_AFTER_CALL =
  '计分方式:话后时间每缩短1秒加2分,奖励上限到25秒止,每多1秒扣减5分,扣完该项为止,标准分值为70分';
const C1_PROCESS = '1、完成率在90%以上20分 2、完成率在85%以上10分 3、完成率低于80%为0分';

function rule(args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const tsx = resolve(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const run = spawnSync(process.execPath, [tsx, resolve(ROOT, 'src/cli/rule.ts'), ...args], {
    encoding: 'utf8',
    input,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** The shape that is promised to scripts: these fields and no others. */
const ANSWER = z.strictObject({
  score: z.number().nullable(),
  explanation: z.string(),
  formula: z.string().startsWith('=').nullable(),
  sql: z.string().nullable(),
  diagnostics: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['info', 'warning', 'error']),
      message: z.string().min(1),
      span: z.object({ start: z.number().int(), end: z.number().int() }).optional(),
    }),
  ),
});

/** Objects are written as JSON, texts as they are. */
function answers(lines: readonly (object | string)[], ...args: string[]): z.infer<typeof ANSWER>[] {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const run = rule(['--jsonl', ...args], input);
  expect(run).toMatchObject({ status: 0, err: '' });
  const written = run.out.trimEnd().split('\n');
  return written.map((line) => ANSWER.parse(JSON.parse(line)));
}

const errorsOf = (answer: z.infer<typeof ANSWER> | undefined): string[] =>
  (answer?.diagnostics ?? []).filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe('rule --jsonl', () => {
  it("answers the documents' figures, one line for each line, in order", () => {
    const asked: readonly (readonly [line: object, score: number | null])[] = [
      [{ criteria: A8, actual: 35, unit: '秒' }, 80],
      [{ criteria: A8, actual: '40秒' }, 0],
      [{ criteria: C4_TALK, actual: 182, unit: '秒', target: '40秒≤x≤180秒' }, 90],
      [{ criteria: C4_TALK, actual: 38, unit: '秒', target: '40秒≤x≤180秒' }, 90],
      [{ criteria: C4_AFTER_CALL, actual: 42, unit: '秒', target: '≤40秒' }, 60],
      [{ criteria: C4_AFTER_CALL, actual: 38, unit: '秒', target: '≤40秒' }, 74],
      // C1 says nothing for 80–85 %.
      [{ criteria: C1_PROCESS, actual: 90, unit: '%', full: 20 }, 20],
      [{ criteria: C1_PROCESS, actual: 82, unit: '%', full: 20 }, null],
      // C5: 10 points, 5 less for a complaint, 5 less for a late arrival.
      [{ criteria: '每收到客户投诉一次扣5分', actual: 1, full: 10, direction: 'lower' }, 5],
      [{ criteria: '迟到一次扣5分,缺勤一次扣10分', actual: '迟到1次', full: 10 }, 5],
    ];
    const got = answers(asked.map(([line]) => line));
    expect(got.map(({ score }) => score)).toEqual(asked.map(([, score]) => score));
    expect(errorsOf(got[7])).toContain('rule.gap-here');
  }, 60_000);

  it('takes the actual from A1 in the formula, from the column `actual` in SQL', () => {
    const [read, declined] = answers([
      { criteria: A8, actual: 35 },
      { criteria: '服务态度良好', actual: 5 },
    ]);
    expect(read?.formula).toMatch(/^=IF\(A1="","",.*\)$/);
    expect(new Set(read?.formula?.match(/\b[A-Z]{1,3}\d+\b/g))).toEqual(new Set(['A1']));
    expect(read?.sql).toMatch(/^CASE WHEN actual IS NULL THEN NULL ELSE .* END$/);
    expect(declined).toMatchObject({ score: null, formula: null, sql: null });
    expect(errorsOf(declined)).toEqual(['rule.no-rule']);
  }, 60_000);

  it('says what is wrong with a line that is none, and goes on', () => {
    const good = { criteria: A8, actual: 30 };
    const got = answers(
      [good, '{"criteria":', '[]', { criteria: 5 }, { criteria: A8, actual: [1] }, { actual: 3 }, good],
      '--lang',
      'en',
    );
    expect(got.map(({ score }) => score)).toEqual([90, null, null, null, null, null, 90]);
    for (const answer of got.slice(1, -1)) {
      expect(errorsOf(answer)).toEqual(['rule.lines-unreadable']);
      expect(answer).toMatchObject({ formula: null, sql: null });
    }
    expect(got[3]?.diagnostics[0]?.message).toContain('criteria');
    expect(got[4]?.diagnostics[0]?.message).toContain('actual');
  }, 60_000);

  it('gives formula and SQL without an actual, and no score for a blank one', () => {
    const got = answers([{ criteria: A8 }, { criteria: A8, actual: '' }, { criteria: A8, actual: null }]);
    expect(got.map(({ score }) => score)).toEqual([null, null, null]);
    expect(got.map(({ formula }) => formula?.includes('A1'))).toEqual([true, true, true]);
    expect(got.flatMap(errorsOf)).toEqual([]);
  }, 60_000);
});

describe('rule for people', () => {
  it('prints what was understood, where it is odd, the score and how it came about', () => {
    const run = rule([A8, '--actual', '35']);
    expect(run).toMatchObject({ status: 0, err: '' });
    expect(run.out).toContain('35 → 80');
    expect(run.out).toContain('35秒,比25秒多10秒 = 2个5秒,100 − 2×10 = 80');
    const lines = run.out.split('\n');
    // The slip of A8: 40分 for 40秒.
    const warning = lines.findIndex((line) => line.startsWith('warning:') && line.includes('40秒'));
    expect(lines[warning - 1]).toMatch(/^ +\^+$/);
  }, 60_000);

  it('prints it in English when asked', () => {
    const run = rule([A8, '--actual', '35', '--lang', 'en']);
    expect(run.status).toBe(0);
    expect(run.out).toMatch(/100 − 2×10 = 80/);
    expect(run.out).toMatch(/deduct 10 for each full 5 s above 25 s/);
  }, 60_000);

  it('ends with 2 and its usage where nothing, or nothing sensible, was asked', () => {
    for (const args of [[], ['--nonsense'], [A8, '--direction', 'sideways']]) {
      const run = rule(args);
      expect(run.status).toBe(2);
      expect(run.out).toBe('');
      expect(run.err).toContain('npm run rule');
    }
  }, 60_000);
});
