/** `npm run month -- calls.xlsx [--lang zh|en]`: the last month of a log of calls, from raw records to the signed sheets, in out/. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { RosterMade } from '../actions/people/make-roster';
import { createWorkbook } from '../workbench/files/create-workbook';
import { loadWorkbook } from '../workbench/files/load-workbook';
import { saveWorkbook } from '../workbench/files/save-workbook';
import type { Scalar } from '../workbench/model/cell-value';
import type { WorkbookModel } from '../workbench/model/workbook-model';
import { openInNode } from '../workbench/node/open-in-node';
import { bundleAddin } from './bundle-addin';
import { readPassed } from './pass-json';
import type { ReviewActionName, ReviewPage } from './review-page';

const NAMESPACE = 'KPI';
const SEED = 20_210_331;
const EPOCH_DAY = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Weights of B1 for what a log of calls can say (15, 20, 25, 15), rebalanced to 100 % in whole per cent as B1 has it, with the targets of
 * B4 and B5, and the words by which A4 and A8 mark two of them.
 */
const FORMS: Readonly<Record<'zh' | 'en', { readonly sheet: string; readonly rows: readonly (readonly Scalar[])[]; readonly settings?: readonly (readonly Scalar[])[] }>> = {
  zh: {
    sheet: '考核表',
    rows: [
      ['维度', '指标名称', '权重', '目标值', '实际值', '评分标准'],
      ['效率', '平均响应时长', 0.2, '≤30秒', '', '基准值30秒,实际得分=(基准值/实际时长)×100,若≤25秒加3分,≥40秒扣3分'],
      ['效率', '平均处理时长', 0.27, '≤5分钟', '', ''],
      ['质量', '一次解决率', 0.33, '≥85%', '', ''],
      ['满意度', '客户满意度平均分', 0.2, '≥4.5分', '', '平均分≥4.5分(满分5分)得100分,每低0.1分扣5分'],
    ],
  },
  en: {
    sheet: 'Scorecard',
    rows: [
      ['Dimension', 'Indicator', 'Weight', 'Target', 'Actual', 'Scoring criteria'],
      ['Efficiency', 'Average response time', 0.2, '≤30 s', '', 'Score = (30 / actual) × 100; ≤25 s: add 3 points; ≥40 s: deduct 3 points'],
      ['Efficiency', 'Average handle time', 0.27, '≤5 min', '', ''],
      ['Quality', 'First contact resolution', 0.33, '≥85%', '', ''],
      ['Satisfaction', 'Mean CSAT score', 0.2, '≥4.5', '', 'Average score ≥4.5 points: 100 points; deduct 5 points for each 0.1 points below'],
    ],
    settings: [
      ['Setting', 'Value'],
      ['Grades', 'Excellent≥90,Good≥80,Pass≥60,Fail'],
    ],
  },
}; // prettier-ignore

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'zh' } },
  });
  const [input] = positionals;
  if (input === undefined) throw new Error('npm run month -- calls.xlsx [--lang zh|en]');
  const form = FORMS[values.lang.startsWith('en') ? 'en' : 'zh'];
  const { model, months } = byMonth(loadWorkbook(readFileSync(input)), form);
  const opened = await openInNode({
    model,
    locale: values.lang.startsWith('en') ? 'en-US' : 'zh-CN',
    script: await bundleAddin(resolve(__dirname, 'review-page.ts')),
    metadata: JSON.parse(readFileSync(resolve(__dirname, '../functions/functions.json'), 'utf8')) as never,
    namespace: NAMESPACE,
  });
  const page = opened.window as unknown as ReviewPage;
  await page.kpiReady;
  const act = async (name: ReviewActionName, options: object = {}): Promise<unknown> => {
    const { error, result } = readPassed((await page.kpiReview?.(name, JSON.stringify(options))) ?? '{}') as {
      readonly error?: { readonly code: string };
      readonly result?: unknown;
    };
    await opened.host.idle();
    if (error !== undefined) throw new Error(`${name}: ${error.code}`);
    console.log(`${name}: ${summary(result)}`);
    return result;
  };
  let made: RosterMade | null = null;
  for (const sheet of months) {
    await act('indicators', { sheet });
    made = (await act('roster')) as RosterMade;
    await act('snapshot');
  }
  const ranked = [...(made?.card.people ?? [])].sort((a, b) => (b.total ?? 0) - (a.total ?? 0));
  const [best, weakest] = [ranked[0]?.person.name, ranked.at(-1)?.person.name];
  if (best === undefined || weakest === undefined) throw new Error('The log names no agents');
  await act('concentration', { sheets: months.slice(-1) });
  await act('followUp', { sheets: months.slice(-1) });
  await act('holidays');
  await act('incentives');
  await act('team');
  await act('evaluations');
  await act('talks', { people: [best, weakest] });
  await act('plan');
  await act('appeal', { person: weakest, indicator: String(form.rows[1]?.[1] ?? '') });
  await act('sample', { people: [weakest], seed: SEED });
  await act('quarter');
  await act('whatIf');
  await act('report');
  const out = resolve(__dirname, '../../out');
  mkdirSync(out, { recursive: true });
  const file = resolve(out, 'month.xlsx');
  writeFileSync(file, saveWorkbook(model, { functionNamespace: NAMESPACE }));
  opened.close();
  console.log(`→ ${relative(process.cwd(), file)}`);
}

/** The first sheet's records, one sheet a month by the first column of dates, and the form. */
function byMonth(
  log: WorkbookModel,
  form: (typeof FORMS)['zh'],
): { readonly model: WorkbookModel; readonly months: string[] } {
  const [source] = log.sheets();
  const used = source?.usedRange(true);
  if (source === undefined || used === undefined) throw new Error('The log is empty');
  const row = (at: number) =>
    Array.from({ length: used.columns }, (_, column) => source.valueAt(used.row + at, used.column + column));
  const format = (column: number) =>
    source.styleAt(used.row + 1, used.column + column).numberFormat ?? 'General';
  const dateColumn = row(1).findIndex((value, column) => monthOf(value, format(column)) !== null);
  if (dateColumn < 0) throw new Error('The log has no column of dates');
  const model = createWorkbook();
  const months = new Map<string, Scalar[][]>();
  for (let at = 1; at < used.rows; at++) {
    const cells = row(at).map((value): Scalar => (typeof value === 'object' ? '' : value));
    const month = monthOf(cells[dateColumn], format(dateColumn));
    if (month === null) continue;
    months.set(month, [...(months.get(month) ?? []), cells]);
  }
  const names = [...months.keys()].sort();
  model.transact('build', () => {
    model.renameSheet(model.sheets()[0]?.id ?? '', form.sheet);
    put(
      model,
      form.sheet,
      form.rows,
      form.rows[0]?.map((_, column) => (column === 2 ? '0%' : 'General')) ?? [],
    );
    if (form.settings !== undefined) {
      model.addSheet('KPI Settings');
      put(model, 'KPI Settings', form.settings, ['General', 'General']);
    }
    for (const month of names) {
      model.addSheet(month);
      const header = row(0).map((value) => (typeof value === 'object' ? '' : String(value)));
      const formats = header.map((_, column) => format(column));
      put(model, month, [header, ...(months.get(month) ?? [])], formats);
    }
  });
  return { model, months: names };
}

/** `2021-03` of a date, as a number under a format of dates or as text; null for anything else. */
function monthOf(value: unknown, numberFormat: string): string | null {
  if (typeof value === 'number' && /y/i.test(numberFormat)) {
    return new Date((value - EPOCH_DAY) * MILLISECONDS_A_DAY).toISOString().slice(0, 7);
  }
  const [, year, month] = /^(\d{4})[-/.年](\d{1,2})/.exec(typeof value === 'string' ? value : '') ?? [];
  return year === undefined || month === undefined ? null : `${year}-${month.padStart(2, '0')}`;
}

function put(model: WorkbookModel, sheet: string, rows: readonly (readonly Scalar[])[], formats: readonly string[]): void {
  const rect = { row: 0, column: 0, rows: rows.length, columns: formats.length };
  const text = (cell: Scalar | undefined, at: number) => (typeof cell === 'string' ? '@' : (formats[at] ?? null));
  model.setNumberFormats(sheet, rect, rows.map((row) => formats.map((_, at) => text(row[at], at))));
  model.setInputs(sheet, rect, rows.map((row) => [...row]));
} // prettier-ignore

function summary(result: unknown): string {
  return JSON.stringify(result, (key, value: unknown) => (key === 'card' ? undefined : value)).slice(0, 160);
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
