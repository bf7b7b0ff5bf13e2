import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WorkbookCheck } from '../../src/actions/check/check-workbook';
import { bundleAddin } from '../../src/cli/bundle-addin';
import { readPassed } from '../../src/cli/pass-json';
import type { Correction } from '../../src/core/settings/settings';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { openInNode, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import { type BookSheet, buildModel } from './build-book';
import type { ReadAnswer, RecordsPage } from './records-page';

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;

/** Nobody can know that 甲栏 names the agent and 乙栏 is talk in minutes: 2 and 4 are 120 s and 240 s. */
const ODD: BookSheet = {
  name: '五月',
  rows: [
    ['流水号', '呼叫时间', '甲栏', '是否接通', '乙栏', '等待时长(秒)'],
    ['1', '2024-05-06 09:00', '张三', '是', 2, 10],
    ['2', '2024-05-06 09:10', '李四', '是', 4, 20],
    ['3', '2024-05-06 09:20', '张三', '否', '', 60],
  ],
};

const AGENT: Correction = { kind: 'record-column', sheet: '五月', header: '甲栏', role: 'agent' };
const TALK: Correction = {
  kind: 'record-column',
  sheet: '五月',
  header: '乙栏',
  role: 'talk',
  unit: '分钟',
};

jest.setTimeout(60_000);

let bundle: string;
let opened: OpenedAddin;
let model: WorkbookModel;

beforeAll(async () => {
  bundle = await bundleAddin(resolve(__dirname, 'records-page.ts'));
});

beforeEach(async () => {
  model = buildModel([ODD]);
  opened = await openInNode({ model, locale: 'zh-CN', script: bundle, metadata: METADATA, namespace: 'KPI' });
  await (opened.window as unknown as RecordsPage).kpiReady;
});

afterEach(() => opened.close());

async function act<T>(name: Parameters<NonNullable<RecordsPage['kpiRecords']>>[0], argument: unknown = null) {
  const answer = await (opened.window as unknown as RecordsPage).kpiRecords?.(name, JSON.stringify(argument));
  const { result, error } = readPassed(answer ?? '{}') as { result?: T; error?: { code: string } };
  if (result === undefined) throw new Error(error?.code);
  return result;
}

const check = () => act<WorkbookCheck>('check');

describe('a correction of a column of records', () => {
  it('is remembered on the settings sheet and honoured from then on, with its unit', async () => {
    const before = (await check()).records[0]?.table;
    expect(before?.unmapped.map(({ header }) => header)).toEqual(['甲栏', '乙栏']);
    await act('remember', AGENT);
    await act('remember', TALK);
    const { records, settings } = await check();
    expect(settings.corrections).toEqual([AGENT, TALK]);
    expect(settings.diagnostics).toEqual([]);
    expect(records[0]?.table.columns.map(({ role, header }) => [role, header])).toContainEqual([
      'talk',
      '乙栏',
    ]);
    const { read } = await act<ReadAnswer>('read', { sheets: '五月', by: 'agent' });
    const figures = read.aggregation.groups.map(({ key, indicators }) => [key[0], indicators.talk.value]);
    expect(figures).toEqual([
      ['张三', 120],
      ['李四', 240],
    ]);
    const sheet = model.sheets().find(({ name }) => name === 'KPI设置');
    expect(sheet).toBeDefined();
  });

  it('of the same column replaces the one before; forgotten, the column is read as it was', async () => {
    await act('remember', { ...TALK, role: 'acw' });
    await act('remember', TALK);
    expect((await check()).settings.corrections).toEqual([TALK]);
    await act('forget', TALK);
    const { settings, records } = await check();
    expect(settings.corrections).toEqual([]);
    expect(records[0]?.table.unmapped.map(({ header }) => header)).toContain('乙栏');
  });

  it('may say what the rows are, or that they are no records', async () => {
    await act('remember', { kind: 'records', sheet: '五月', records: 'tickets' });
    expect((await check()).records[0]?.table.kind).toBe('tickets');
    await act('remember', { kind: 'no-records', sheet: '五月' });
    expect((await check()).records).toEqual([]);
  });
});
