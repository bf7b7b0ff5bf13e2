import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleAddin } from '../../src/cli/bundle-addin';
import { openInNode, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import { ACTION_TABLE, type ActionCase } from '../faults/action-table';
import type { FaultPage, Outcome } from '../faults/fault-page';
import { type BookSheet, buildModel } from './build-book';

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;

let script: string;

jest.setTimeout(120_000);

beforeAll(async () => {
  script = await bundleAddin(resolve(__dirname, '../faults/fault-page.ts'));
}, 60_000);

/** Runs an action, with what goes before it, in a workbook of its own. */
async function run(
  { action, argument, after = [] }: ActionCase,
  sheets: readonly BookSheet[],
): Promise<{ opened: OpenedAddin; outcome: Outcome }> {
  const model = buildModel(sheets);
  const opened = await openInNode({ model, locale: 'zh-CN', script, metadata: METADATA, namespace: 'KPI' });
  const page = opened.window as unknown as FaultPage;
  let outcome: Outcome = { error: null, bug: null };
  for (const step of [...after, { action, argument }]) {
    if (step.action === 'forget') continue;
    const answer = await page.kpiRun?.(step.action, JSON.stringify(step.argument ?? null));
    outcome = JSON.parse(answer ?? 'null') as Outcome;
    await opened.host.idle();
  }
  return { opened, outcome };
}

const titled = (each: ActionCase): [string, ActionCase] => [[each.action, each.as].join(' ').trim(), each];

/** Names under which office.js keeps its session: how to reach the host, and the document's settings, which are none. */
const OFFICE_OWN = /^(?:__OSF|OSF|Office|_?host)|(?:xdmInfo|serializerVersion)=|CachedSessionSettings=\{\}$/i;

describe('no action leaves personal data', () => {
  it.each(ACTION_TABLE.map(titled))(
    '%s: nothing in settings, hidden sheets or the browser',
    async (_, action) => {
      const { opened } = await run(action, action.sheets);
      try {
        const { window, host, model } = opened;
        expect(host.settings.entries()).toEqual([]);
        expect(window.document.cookie).toBe('');
        // office.js keeps its own session there, under names of its own and without the workbook's contents.
        const kept = [window.localStorage, window.sessionStorage].flatMap((storage) =>
          Array.from({ length: storage.length }, (__, at) => {
            const key = storage.key(at) ?? '';
            return `${key}=${storage.getItem(key) ?? ''}`;
          }),
        );
        const names = ['甲', '乙', '张三', '李四', '平均响应时长', '一次解决率', '35秒'];
        expect(kept.filter((entry) => names.some((name) => entry.includes(name)))).toEqual([]);
        expect(kept.filter((entry) => !OFFICE_OWN.test(entry))).toEqual([]);
        const before = new Set(action.sheets.map(({ name }) => name));
        const hidden = model
          .sheets()
          .filter(({ name, props }) => !before.has(name) && props.visibility !== 'visible');
        expect(hidden.map(({ name }) => name)).toEqual([]);
        expect(model.names().filter((name) => name.hidden === true)).toEqual([]);
      } finally {
        opened.close();
      }
    },
  );
});

describe('text that looks like a formula', () => {
  const PAYLOADS = [
    '=INJECTED()',
    '+INJECTED()',
    '-INJECTED()',
    '@INJECTED()',
    '\t=INJECTED()',
    '\r=INJECTED()',
    '"&INJECTED()&"',
    "'=INJECTED()",
  ];

  /** Every text of the workbook that names something becomes one: people, teams, indicators, products; headers are left. */
  function poisoned(sheets: readonly BookSheet[], shift: number): BookSheet[] {
    const payload = (cell: string) => PAYLOADS[([...NAMES].indexOf(cell) + shift) % PAYLOADS.length] ?? '';
    const isName = (cell: unknown): cell is string => typeof cell === 'string' && NAMES.has(cell);
    return sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => (isName(cell) ? `${payload(cell)}${cell}` : cell))),
      formats: {
        ...sheet.formats,
        ...Object.fromEntries(
          sheet.rows.flatMap((row, at) =>
            row.flatMap((cell, column) => (isName(cell) ? [[`${at},${column}`, '@']] : [])),
          ),
        ),
      },
    }));
  }
  const NAMES = new Set([
    '甲',
    '乙',
    '张三',
    '李四',
    '王五',
    '一组',
    '二组',
    '路由器',
    '手机',
    '平均响应时长',
    '一次解决率',
    '客户满意度',
  ]);

  it.each(ACTION_TABLE.map(titled))('%s writes it as text', async (_, action) => {
    // Each name has another of them each time.
    for (const shift of [0, 3]) {
      const { opened } = await run(action, poisoned(action.sheets, shift));
      try {
        const formulas = opened.model
          .sheets()
          .flatMap((sheet) =>
            [...sheet.cells.values()].flatMap(({ formula }) =>
              formula === undefined ? [] : [`${sheet.name}: ${formula}`],
            ),
          );
        // What stands between quotes is text.
        const live = formulas.filter((formula) =>
          formula.replace(/"(?:[^"]|"")*"/g, '').includes('INJECTED'),
        );
        expect(live).toEqual([]);
      } finally {
        opened.close();
      }
    }
  });
});
