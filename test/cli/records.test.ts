import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WorkbookCheck } from '../../src/actions/check/check-workbook';
import type { IndicatorsRead } from '../../src/actions/records/read-indicators';
import { bundleAddin } from '../../src/cli/bundle-addin';
import { readPassed } from '../../src/cli/pass-json';
import type { Scalar } from '../../src/workbench/model/cell-value';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { openInNode, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import { CHINESE_LOG } from '../core/indicators/chinese-log';
import { type BookSheet, buildModel } from './build-book';
import type { ReadAnswer, ReadArgument, RecordsPage } from './records-page';

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;

const FORM: BookSheet = {
  name: '考核表',
  rows: [
    ['指标名称', '权重', '目标值', '实际值', '得分'],
    ['一次解决率', 0.5, '≥85%', '58%', ''],
    ['客户满意度', 0.5, '≥90%', '50%', ''],
  ],
};
const LOG: BookSheet = { name: '通话记录', rows: CHINESE_LOG };
/** Signed-in time of the two agents: 张三 worked 850 s of 2,000, 李四 360 s of 900 (C4). */
const LOGINS: BookSheet = {
  name: '签入',
  rows: [
    ['坐席', '日期', '签入时长(秒)'],
    ['张三', '2024-05-30', 1000],
    ['张三', '2024-05-31', 1000],
    ['李四', '2024-05-31', 900],
  ],
};

/** Calls of 7 agents: agent i % 7, waiting i % 60 s, talk 100 + i % 7 s. */
function longLog(calls: number): BookSheet {
  const header = ['通话流水号', '坐席', '呼叫时间', '是否接通', '等待时长(秒)', '通话时长(秒)', '备注'];
  const rows = Array.from({ length: calls }, (_, i): Scalar[] => [
    `L${i}`,
    `坐席${i % 7}`,
    '2024-05-30 09:00:00',
    '是',
    i % 60,
    100 + (i % 7),
    '略',
  ]);
  return { name: '长日志', rows: [header, ...rows] };
}

jest.setTimeout(60_000);

let bundle: string;
let opened: OpenedAddin;
let model: WorkbookModel;

beforeAll(async () => {
  bundle = await bundleAddin(resolve(__dirname, 'records-page.ts'));
}, 60_000);

afterEach(() => opened.close());

async function open(sheets: readonly BookSheet[]): Promise<void> {
  model = buildModel(sheets);
  opened = await openInNode({ model, locale: 'zh-CN', script: bundle, metadata: METADATA, namespace: 'KPI' });
  await page().kpiReady;
}

const page = () => opened.window as unknown as RecordsPage;
const names = () => model.sheets().map(({ name }) => name);

interface Answer<T> {
  readonly result?: T;
  readonly error?: { readonly code: string; readonly params: Record<string, unknown> };
}

async function act<T>(
  name: 'check' | 'read' | 'write' | 'cancel',
  argument: unknown = null,
): Promise<Answer<T>> {
  const answer = await page().kpiRecords?.(name, JSON.stringify(argument));
  return readPassed(answer ?? '{}') as Answer<T>;
}

const check = async () => (await act<WorkbookCheck>('check')).result as WorkbookCheck;
const read = (argument: ReadArgument) => act<ReadAnswer>('read', argument);

async function readResult(argument: ReadArgument): Promise<ReadAnswer> {
  const { result, error } = await read(argument);
  if (result === undefined) throw new Error(error?.code);
  return result;
}

describe('checking a workbook', () => {
  it('finds the record sheet beside the form, in one round trip, and never says that it holds no form', async () => {
    await open([FORM, LOG]);
    const before = opened.host.log.count;
    const { tables, records, diagnostics } = await check();
    expect(opened.host.log.count - before).toBe(1);
    expect(tables.map(({ table }) => table.sheet)).toEqual(['考核表']);
    expect(records.map(({ table, rows }) => [table.sheet, table.kind, rows])).toEqual([
      ['通话记录', 'calls', 10],
    ]);
    expect(diagnostics.map(({ code, params }) => [code, params?.['sheet']])).toEqual([
      ['indicators.found-records', '通话记录'],
    ]);
  });

  it('does not read a long log whole, and counts its rows all the same', async () => {
    await open([FORM, longLog(3000)]);
    const before = opened.host.log.count;
    const { records } = await check();
    expect(opened.host.log.count - before).toBe(1);
    expect(records.map(({ rows }) => rows)).toEqual([3000]);
  });

  it('reads a long form whole', async () => {
    const items = Array.from({ length: 800 }, (_, i): Scalar[] => [`一次解决率${i}`, 0.1, '≥85%', '58%', '']);
    await open([{ name: '长表', rows: [FORM.rows[0] ?? [], ...items] }]);
    const { tables } = await check();
    expect(tables[0]?.table.items).toHaveLength(800);
  });

  it('does not take a hidden log for records to be read', async () => {
    await open([FORM, LOG]);
    model.updateSheet('通话记录', { visibility: 'hidden' });
    const { records, diagnostics } = await check();
    expect(records).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['forms.hidden-sheet']);
  });
});

describe('indicators of a sheet', () => {
  it('are those worked by hand, with the period of the records', async () => {
    await open([LOG]);
    const { read: answer, progress } = await readResult({ sheets: '通话记录', by: 'agent' });
    const [li, zhang] = answer.aggregation.groups;
    expect([li?.key, zhang?.key]).toEqual([['张三'], ['李四']]);
    // 张三: see CHINESE_LOG.
    expect(li?.indicators).toMatchObject({
      calls: { value: 6 },
      answered: { value: 5 },
      asa: { value: 30, n: 5 },
      talk: { value: 140 },
      aht: { value: 170 },
      fcr: { value: 0.5 },
      csatMean: { value: 3.5, n: 4 },
      csat: { value: 0.5 },
    });
    expect(zhang?.indicators).toMatchObject({
      asa: { value: 25 },
      aht: { value: 120 },
      fcr: { value: 0.75 },
    });
    // 45442 is 30 May 2024.
    expect(answer.period).toEqual({ first: 45442, last: 45444 });
    expect(progress).toEqual([{ sheet: '通话记录', done: 10, total: 10 }]);
    expect(answer.sources.map(({ records }) => records)).toEqual([10]);
  });

  it('of calls and logins together give occupancy', async () => {
    await open([LOG, LOGINS]);
    const { read: answer } = await readResult({ sheets: ['通话记录', '签入'], by: 'agent' });
    // (talk 700 + after-call 150) ÷ 2000; (300 + 60) ÷ 900.
    expect(answer.aggregation.groups.map(({ indicators }) => indicators.occupancy.value)).toEqual([
      0.425, 0.4,
    ]);
  });

  it('name the cells that cannot be read, by their place on the sheet', async () => {
    const rows = CHINESE_LOG.map((row, at) =>
      at === 5 ? row.map((cell, i) => (i === 5 ? '很久' : cell)) : row,
    );
    await open([{ name: '通话记录', rows: [['通话记录明细'], [], ...rows] }]);
    const { read: answer } = await readResult({ sheets: '通话记录' });
    expect(answer.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'records.unreadable',
        params: { header: '等待时长(秒)', count: 1, cells: 'F8', sheet: '通话记录' },
      }),
    );
    // 张三 without the 30 s: (10 + 20 + 40 + 50) + 李四 75, of seven.
    expect(answer.aggregation.overall.asa).toEqual({ value: 195 / 7, n: 7 });
  });

  it('follow the choices', async () => {
    await open([LOG]);
    const { read: answer } = await readResult({
      sheets: '通话记录',
      choices: { rates: 'answered', times: 'all' },
    });
    // First contact 6 of 8 answered; waits 150 + 60 + 75 of nine.
    expect(answer.aggregation.overall.fcr).toEqual({ value: 0.75, n: 8 });
    expect(answer.aggregation.overall.asa).toEqual({ value: 285 / 9, n: 9 });
  });

  it('of a long log are read in blocks, only the columns that mean something', async () => {
    await open([longLog(12_000)]);
    const before = opened.host.log.all.length;
    const { read: answer, progress } = await readResult({ sheets: '长日志', by: 'agent' });
    const trips = opened.host.log.all.slice(before).filter(({ kind }) => kind === 'sync');
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.at(-1)).toEqual({ sheet: '长日志', done: 12_000, total: 12_000 });
    expect(Math.max(...trips.map(({ responseBytes }) => responseBytes))).toBeLessThan(2_500_000);
    // Waits run through 0…59, 200 times.
    const waits = Array.from({ length: 12_000 }, (_, i) => i % 60).reduce((sum, wait) => sum + wait, 0);
    expect(answer.aggregation.overall).toMatchObject({
      calls: { value: 12_000 },
      asa: { value: waits / 12_000 },
    });
    expect(answer.aggregation.groups.map(({ indicators }) => indicators.talk.value)).toEqual([
      100, 101, 102, 103, 104, 105, 106,
    ]);
  });

  it('asks for less where a block is too large for the response', async () => {
    await open([longLog(12_000)]);
    // Head, size, first block.
    opened.host.faults.inject({ code: 'ResponsePayloadSizeLimitExceeded', atSync: 3 });
    const { read: answer } = await readResult({ sheets: '长日志' });
    expect(answer.aggregation.overall.calls.value).toBe(12_000);
  });

  it('names merged over several rows stand for each of them, over the end of a block too', async () => {
    const log = longLog(9000);
    const rows = log.rows.map((row, at) =>
      at === 0 ? row : row.map((cell, i) => (i === 1 ? (at === 1 ? '张三' : '') : cell)),
    );
    await open([{ ...log, rows, merges: [{ row: 1, column: 1, rows: 9000, columns: 1 }] }]);
    const { read: answer, progress } = await readResult({ sheets: '长日志', by: 'agent' });
    expect(progress.length).toBeGreaterThan(1);
    expect(answer.aggregation.groups.map(({ key, indicators }) => [key[0], indicators.calls.value])).toEqual([
      ['张三', 9000],
    ]);
  });

  it('stop when they are cancelled between two blocks', async () => {
    await open([longLog(12_000)]);
    const before = opened.host.log.count;
    const { error } = await read({ sheets: '长日志', cancelAfter: 1 });
    expect(error?.code).toBe('indicators.cancelled');
    // Head, size, one block.
    expect(opened.host.log.count - before).toBe(3);
  });

  it('of a sheet that is gone, or holds none, are refused with its name', async () => {
    await open([FORM, LOG]);
    expect((await read({ sheets: '二月' })).error).toEqual({
      code: 'indicators.gone',
      params: { sheet: '二月' },
    });
    expect((await read({ sheets: '考核表' })).error).toEqual({
      code: 'indicators.no-records',
      params: { sheet: '考核表' },
    });
  });

  it('say so when Excel refuses', async () => {
    await open([LOG]);
    opened.host.faults.inject({ code: 'GeneralException', atSync: 2 });
    expect((await read({ sheets: '通话记录' })).error?.code).toBe('error.excel');
  });
});

describe('the sheet of indicators', () => {
  const cellsOf = (sheet: string) => {
    const used = model.sheet(sheet).usedRange(true);
    return Array.from({ length: used?.rows ?? 0 }, (_, row) =>
      Array.from({ length: used?.columns ?? 0 }, (_, column) => model.valueAt(sheet, row, column)),
    );
  };

  it('has a row for each agent and one for all, formats, definitions, and what rests on few records', async () => {
    await open([LOG]);
    const { read: answer } = await readResult({ sheets: '通话记录', by: 'agent' });
    expect(await act('write', answer)).toEqual({ result: '指标汇总' });
    const cells = cellsOf('指标汇总');
    expect(cells[0]?.[0]).toBe('指标汇总');
    expect(cells[1]?.[0]).toBe('来源:通话记录(通话记录,10 条)。 期间:2024-05-30 至 2024-06-01。');
    const header = cells[3] ?? [];
    expect(header[0]).toBe('坐席');
    const at = (name: string) => header.indexOf(name);
    expect([4, 5, 6].map((row) => cells[row]?.[0])).toEqual(['张三', '李四', '全部']);
    // Overall waits: 150 + 75 of eight answered.
    expect([4, 5, 6].map((row) => cells[row]?.[at('平均响应时长(秒)')])).toEqual([30, 25, 225 / 8]);
    expect([4, 5, 6].map((row) => cells[row]?.[at('一次解决率')])).toEqual([0.5, 0.75, 0.6]);
    expect(model.sheet('指标汇总').styleAt(4, at('平均响应时长(秒)')).numberFormat).toBe('0.0');
    expect(model.sheet('指标汇总').styleAt(4, at('一次解决率')).numberFormat).toBe('0.0%');
    expect(at('净推荐值(NPS)')).toBe(-1);
    const notes = cells.slice(7).map(([text]) => (typeof text === 'string' ? text : ''));
    expect(notes.some((text) => /李四 客户满意率\(CSAT\)\(n = 2\)/.test(text))).toBe(true);
    expect(notes).toContain('一次解决率(n = 10):首次联系即解决的记录 ÷ 全部记录(B3)。');
  });

  it('beside one of the same name gets a name of its own; the log is not touched', async () => {
    await open([LOG, { name: '指标汇总', rows: [['旧的']] }]);
    const before = new Map(model.sheet('通话记录').cells);
    const { read: answer } = await readResult({ sheets: '通话记录', by: ['agent', 'month'] });
    expect(await act('write', answer)).toEqual({ result: '指标汇总 (2)' });
    expect(model.sheet('通话记录').cells).toEqual(before);
    expect(
      [4, 5, 6, 7].map((row) => [0, 1].map((column) => model.valueAt('指标汇总 (2)', row, column))),
    ).toEqual([
      ['张三', '2024-05'],
      ['张三', '2024-06'],
      ['李四', '2024-05'],
      ['李四', '2024-06'],
    ]);
  });

  /** More groups than one request holds. */
  async function manyGroups(): Promise<IndicatorsRead> {
    const { read: answer } = await readResult({ sheets: '通话记录', by: 'agent' });
    const [group] = answer.aggregation.groups;
    if (group === undefined) throw new Error('no group');
    const groups = Array.from({ length: 1500 }, (_, i) => ({ ...group, key: [`坐席${i}`] }));
    return { ...answer, aggregation: { ...answer.aggregation, groups } };
  }

  it('is gone without a trace when it is cancelled half-way', async () => {
    await open([FORM, LOG]);
    const answer = await manyGroups();
    const before = opened.host.log.count;
    opened.host.faults.slow = 30;
    const written = act('write', answer);
    // The names, and the first blocks of cells.
    for (let round = 0; round < 2000 && opened.host.log.count < before + 2; round++) {
      await new Promise((wait) => setTimeout(wait, 5));
    }
    expect(names()).toContain('指标汇总');
    await act('cancel');
    expect((await written).error?.code).toBe('indicators.cancelled');
    expect(names()).toEqual(['考核表', '通话记录']);
  }, 60_000);

  it('is gone without a trace when Excel fails half-way', async () => {
    await open([FORM, LOG]);
    const answer = await manyGroups();
    opened.host.faults.inject({ code: 'GeneralException', atSync: 3 });
    expect((await act('write', answer)).error?.code).toBe('error.excel');
    expect(names()).toEqual(['考核表', '通话记录']);
  }, 60_000);

  it('holds many groups, written in blocks', async () => {
    await open([FORM, LOG]);
    expect(await act('write', await manyGroups())).toEqual({ result: '指标汇总' });
    expect(model.valueAt('指标汇总', 4 + 1499, 0)).toBe('坐席1499');
    expect(model.valueAt('指标汇总', 4 + 1500, 0)).toBe('全部');
  }, 60_000);
});

describe('the functions in a workbook', () => {
  it('spill the table beside the log, and follow an edit of it', async () => {
    await open([
      LOG,
      {
        name: '结果',
        rows: [['=KPI.INDICATORS(通话记录!A1:M11)'], [], [], [], [], ['=KPI.ASA(通话记录!A1:M11,"李四")']],
      },
    ]);
    await opened.host.idle();
    expect([0, 1, 2, 3].map((row) => model.valueAt('结果', row, 0))).toEqual([
      '坐席',
      '张三',
      '李四',
      '全部',
    ]);
    expect(model.valueAt('结果', 5, 0)).toBe(25);
    // 李四 waited for 15, now 30: (30 + 25 + 35) ÷ 3.
    model.setInputs('通话记录', { row: 3, column: 5, rows: 1, columns: 1 }, [[30]]);
    await opened.host.idle();
    expect(model.valueAt('结果', 5, 0)).toBe(30);
  });
});
