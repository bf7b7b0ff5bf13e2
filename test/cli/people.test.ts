import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WorkbookCheck } from '../../src/actions/check/check-workbook';
import { bundleAddin } from '../../src/cli/bundle-addin';
import { readPassed } from '../../src/cli/pass-json';
import { loadWorkbook } from '../../src/workbench/files/load-workbook';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import type { Scalar } from '../../src/workbench/model/cell-value';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { openInNode, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import { CHINESE_LOG } from '../core/indicators/chinese-log';
import { type BookSheet, buildModel } from './build-book';
import type { PeopleActionName, PeoplePage } from './people-page';

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;

/** 响应 by A8's words, 一次解决率 and 处理时长 by targets; 40, 30, 30 %. */
const FORM: BookSheet = {
  name: '考核表',
  rows: [
    ['指标', '权重', '目标值', '实际值', '评分标准'],
    ['平均响应时长', 0.4, '', '', '≤25秒得100分,每增加5秒扣10分,≥40秒0分'],
    ['一次解决率', 0.3, '≥85%', '', ''],
    ['平均处理时长', 0.3, '≤8分钟', '', ''],
  ],
  formats: { '1,1': '0%', '2,1': '0%', '3,1': '0%' },
};
const HEADER = ['姓名', '班组', '总服务量', '月薪', '平均响应时长(秒)', '首次解决率', '平均处理时长(秒)'];
/** 张三 80, 100, 80 → 86; 李四 100; 王五 as 张三; 赵六 0, 51 ÷ 85 = 60, 100 → 48. */
const PEOPLE: readonly (readonly Scalar[])[] = [
  ['张三', '一组', 100, 6000, 35, 0.85, 600],
  ['李四', '一组', 120, 6500, 25, 0.9, 480],
  ['王五', '二组', 90, 6000, 35, 0.85, 600],
  ['赵六', '二组', 80, 5800, 45, 0.51, 480],
];
const DATA: BookSheet = {
  name: '数据',
  rows: [['2026年3月客服数据'], HEADER, ...PEOPLE],
  formats: Object.fromEntries(PEOPLE.map((_, at) => [`${at + 2},5`, '0.0%'])),
};

jest.setTimeout(60_000);

let bundle: string;
let opened: OpenedAddin;
let model: WorkbookModel;

beforeAll(async () => {
  bundle = await bundleAddin(resolve(__dirname, 'people-page.ts'));
}, 60_000);

afterEach(() => opened.close());

async function open(sheets: readonly BookSheet[]): Promise<void> {
  model = buildModel(sheets);
  opened = await openInNode({ model, locale: 'zh-CN', script: bundle, metadata: METADATA, namespace: 'KPI' });
  await (opened.window as unknown as PeoplePage).kpiReady;
}

interface Answer {
  readonly result?: unknown;
  readonly error?: { readonly code: string; readonly params: Record<string, unknown> };
}

async function act(name: PeopleActionName, options: object = {}): Promise<Answer> {
  const answer = await (opened.window as unknown as PeoplePage).kpiPeople?.(name, JSON.stringify(options));
  await opened.host.idle();
  return readPassed(answer ?? '{}') as Answer;
}

const names = () => model.sheets().map(({ name }) => name);

function valuesOf(name: string): Scalar[][] {
  const sheet = model.sheets().find((each) => each.name === name);
  const used = sheet?.usedRange(true);
  if (sheet === undefined || used === undefined) throw new Error(name);
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from({ length: used.column + used.columns }, (__, column) => {
      const value = sheet.valueAt(row, column) ?? '';
      return typeof value === 'object' ? value.error : value;
    }),
  );
}

/** The rows of a list below its header, as objects by header; of two equal headers the first. */
function listOf(name: string, first: string): Record<string, Scalar>[] {
  const rows = valuesOf(name);
  const header = rows.findIndex((row) => row[0] === first);
  const headers = rows[header] ?? [];
  return rows.slice(header + 1).map((row) =>
    Object.fromEntries(headers.map((text, at) => [String(text), row[at] ?? ''] as const).reverse()),
  ); // prettier-ignore
}

/** Where a header stands, and the row in which a text stands in a column. */
function placeOf(name: string, first: string, header: string, text: string): { row: number; column: number } {
  const rows = valuesOf(name);
  const headerRow = rows.findIndex((row) => row[0] === first);
  const row = rows.findIndex((cells, at) => at > headerRow && cells.includes(text));
  return { row, column: (rows[headerRow] ?? []).indexOf(header) };
}

async function enter(name: string, { row, column }: { row: number; column: number }, value: Scalar) {
  model.setInputs(name, { row, column, rows: 1, columns: 1 }, [[value]]);
  await opened.host.idle();
}

const snapshotOf = () => JSON.stringify(model.sheets().map(({ name }) => [name, valuesOf(name)]));
const ranking = () =>
  listOf('人员绩效', '名次')
    .filter((row) => typeof row['姓名'] === 'string' && PEOPLE.some(([name]) => name === row['姓名']))
    .map((row) => [row['姓名'], row['总分'], row['等级'], row['名次']]);

describe('the sheet of people', () => {
  it('has live totals, grades and ranks', async () => {
    await open([FORM, DATA]);
    expect((await act('roster')).error).toBeUndefined();
    expect(ranking()).toEqual([
      ['李四', 100, '优秀', 1],
      ['张三', 86, '良好', 2],
      ['王五', 86, '良好', 2],
      ['赵六', 48, '不合格', 4],
    ]);
    // 王五 now 25 s and 8 min: 100 and the first beside 李四.
    await enter('数据', { row: 4, column: 4 }, 25);
    await enter('数据', { row: 4, column: 6 }, 480);
    expect(ranking()).toEqual([
      ['李四', 100, '优秀', 1],
      ['张三', 86, '良好', 3],
      ['王五', 100, '优秀', 1],
      ['赵六', 48, '不合格', 4],
    ]);
    // A weight of the form: 张三 80 × 0.2 + 100 × 0.5 + 80 × 0.3 = 90.
    await enter('考核表', { row: 1, column: 1 }, 0.2);
    await enter('考核表', { row: 2, column: 1 }, 0.5);
    expect(ranking()[1]).toEqual(['张三', 90, '优秀', 3]);
  });

  it('is the same after saving and opening, and ranks densely where the settings say so', async () => {
    const settings: BookSheet = { name: 'KPI设置', rows: [['设置', '取值'], ['并列名次', '不跳过']] }; // prettier-ignore
    await open([FORM, DATA, settings]);
    const { result } = await act('check');
    expect((result as WorkbookCheck).settings.policy.rank).toBe('dense');
    await act('roster');
    const before = ranking();
    expect(before.map((row) => row[3])).toEqual([1, 2, 2, 3]);
    const saved = saveWorkbook(model);
    opened.close();
    model = loadWorkbook(saved, { functionNamespace: 'KPI' });
    opened = await openInNode({
      model,
      locale: 'zh-CN',
      script: bundle,
      metadata: METADATA,
      namespace: 'KPI',
    });
    await (opened.window as unknown as PeoplePage).kpiReady;
    await opened.host.idle();
    expect(ranking()).toEqual(before);
  });

  it('made twice is the same sheet, with nothing written', async () => {
    await open([FORM, DATA]);
    await act('roster');
    const before = snapshotOf();
    await act('roster');
    expect(snapshotOf()).toBe(before);
    expect(names()).toEqual(['考核表', '数据', '人员绩效']);
  });

  it('keeps what people entered, with its person, when the order changes', async () => {
    await open([FORM, DATA]);
    await act('roster');
    await enter('人员绩效', placeOf('人员绩效', '名次', '备注', '张三'), '试用期');
    const benchmark = { row: placeOf('人员绩效', '名次', '备注', '标杆').row, column: placeOf('人员绩效', '名次', '一次解决率', '标杆').column }; // prettier-ignore
    await enter('人员绩效', benchmark, 0.9);
    await enter('人员绩效', { row: 30, column: 2 }, '我的说明');
    // 赵六 becomes the best, 张三 goes down a row.
    await enter('数据', { row: 5, column: 4 }, 20);
    await enter('数据', { row: 5, column: 5 }, 0.9);
    await act('roster');
    const rows = listOf('人员绩效', '名次');
    expect(rows.find((row) => row['姓名'] === '张三')?.['备注']).toBe('试用期');
    expect(rows.filter((row) => row['备注'] !== '')).toHaveLength(1);
    expect(rows.find((row) => row['姓名'] === '标杆')?.['一次解决率']).toBe(0.9);
    expect(valuesOf('人员绩效')[30]?.[2]).toBe('我的说明');
  });

  it('gets a new sheet where something of the user’s stands in the way', async () => {
    await open([FORM, DATA]);
    await act('roster');
    // Two blank rows below the list, then a note: one more person fits, three do not.
    const last = placeOf('人员绩效', '名次', '姓名', '赵六').row;
    await enter('人员绩效', { row: last + 2, column: 1 }, '说明');
    model.setInputs('数据', { row: 6, column: 0, rows: 3, columns: 7 }, [
      ['甲', '', 50, '', 30, 0.9, 480],
      ['乙', '', 50, '', 30, 0.9, 480],
      ['丙', '', 50, '', 30, 0.9, 480],
    ]);
    const before = JSON.stringify(valuesOf('人员绩效'));
    await act('roster');
    expect(names()).toEqual(['考核表', '数据', '人员绩效', '人员绩效 (2)']);
    expect(JSON.stringify(valuesOf('人员绩效'))).toBe(before);
  });

  it('is taken back by undo', async () => {
    await open([FORM, DATA]);
    await act('roster');
    const before = snapshotOf();
    model.setInputs('数据', { row: 6, column: 0, rows: 1, columns: 7 }, [['甲', '', 50, '', 25, 0.9, 480]]);
    await act('roster');
    expect(listOf('人员绩效', '名次').map((row) => row['姓名'])).toContain('甲');
    await act('undo');
    expect(listOf('人员绩效', '名次').map((row) => row['姓名'])).not.toContain('甲');
    expect(before).toContain('李四');
  });

  it('cancelled, nothing is there', async () => {
    await open([FORM, DATA]);
    const before = snapshotOf();
    expect((await act('roster', { cancelled: true })).error?.code).toBe('indicators.cancelled');
    expect((await act('snapshot', { cancelled: true })).error?.code).toBe('indicators.cancelled');
    expect(snapshotOf()).toBe(before);
  });

  it('protected is not written to, and says so', async () => {
    await open([FORM, DATA]);
    await act('roster');
    await enter('数据', { row: 5, column: 4 }, 20);
    model.setInputs('数据', { row: 6, column: 0, rows: 1, columns: 7 }, [['甲', '', 50, '', 25, 0.9, 480]]);
    model.updateSheet('人员绩效', { protection: { hasPassword: false, options: {} } });
    const before = snapshotOf();
    expect((await act('roster')).error?.code).toBe('error.protected');
    expect(snapshotOf()).toBe(before);
  });

  it('is for sheets of people: others are left alone', async () => {
    const list: BookSheet = { name: '名单', rows: [['姓名', '工号'], ['张三', 1]] }; // prettier-ignore
    await open([FORM, list]);
    const before = snapshotOf();
    expect((await act('roster')).error?.code).toBe('people.no-roster');
    expect((await act('read')).result).toBeNull();
    expect(snapshotOf()).toBe(before);
  });

  it('of 200 people takes few round trips', async () => {
    const many = Array.from({ length: 200 }, (_, at): Scalar[] => [`坐席${at}`, '', 100, '', 20 + (at % 30), 0.9, 480]); // prettier-ignore
    await open([FORM, { name: '数据', rows: [['2026年3月'], HEADER, ...many] }]);
    const trips = async (name: PeopleActionName) => {
      const before = opened.host.log.count;
      expect((await act(name)).error).toBeUndefined();
      return opened.host.log.count - before;
    };
    // Read, names in use, write.
    expect(await trips('roster')).toBeLessThanOrEqual(3);
    expect(await trips('snapshot')).toBeLessThanOrEqual(4);
    expect(valuesOf('绩效历史')).toHaveLength(3 + 600);
    expect(await trips('roster')).toBeLessThanOrEqual(3);
  });

  it('and the other sheets of the add-in are neither forms nor records', async () => {
    await open([FORM, DATA]);
    await act('snapshot');
    await act('incentives');
    await act('whatIf');
    await act('causes');
    const { tables, records } = (await act('check')).result as WorkbookCheck;
    expect(tables.map(({ table }) => table.sheet)).toEqual(['考核表']);
    expect(records).toEqual([]);
  });
});

describe('the history', () => {
  it('is added to once, and again only with what differs', async () => {
    await open([FORM, DATA]);
    expect((await act('snapshot')).result).toEqual({ sheet: '绩效历史', added: 12 });
    expect((await act('snapshot')).result).toEqual({ sheet: '绩效历史', added: 0 });
    // One person's figure is corrected: three rows of 赵六, and of nobody else, for no rank changes.
    await enter('数据', { row: 5, column: 5 }, 0.68);
    expect((await act('snapshot')).result).toEqual({ sheet: '绩效历史', added: 3 });
    expect(valuesOf('绩效历史')).toHaveLength(3 + 15);
  });

  it('is compared with: the last period and the same of last year, by its own cells', async () => {
    await open([FORM, DATA]);
    for (const period of ['2025-03', '2026-02'])
      await act('snapshot', { period: { kind: 'month', year: Number(period.slice(0, 4)), number: Number(period.slice(5)) } }); // prettier-ignore
    // 李四 35 s: 80 → 92 in March, 100 before.
    await enter('数据', { row: 3, column: 4 }, 35);
    await act('roster');
    const li = listOf('人员绩效', '名次').find((row) => row['姓名'] === '李四');
    expect([li?.['总分'], li?.['较上期'], li?.['较上年同期']]).toEqual([92, -8, -8]);
  });

  it('needs a period', async () => {
    await open([FORM, { ...DATA, rows: [['客服数据'], ...DATA.rows.slice(1)] }]);
    expect((await act('snapshot')).error).toEqual({
      code: 'people.no-period',
      params: { sheet: '人员绩效' },
    });
    await act('roster');
    const { row } = placeOf('人员绩效', '期间', '', '考核表');
    await enter('人员绩效', { row: row - 1, column: 1 }, '2026-04');
    expect((await act('snapshot')).result).toEqual({ sheet: '绩效历史', added: 12 });
    expect(listOf('绩效历史', '期间')[0]?.['期间']).toBe('2026-04');
  });
});

describe('special causes', () => {
  it('show both totals, live', async () => {
    await open([FORM, DATA]);
    await act('causes');
    model.setInputs('特殊原因', { row: 3, column: 0, rows: 1, columns: 6 }, [
      ['2026-03', '赵六', '平均响应时长', '系统故障 3 小时', '王主管', '30秒'],
    ]);
    await act('roster');
    const of = () => listOf('人员绩效', '名次').find((row) => row['姓名'] === '赵六');
    // With 45 s 48; with 30 s 90 × 0.4 + 60 × 0.3 + 30 = 84.
    expect([of()?.['总分'], of()?.['剔除前总分']]).toEqual([84, 48]);
    expect(of()?.['标记']).toContain('已剔除特殊原因');
    await enter('特殊原因', { row: 3, column: 5 }, '25秒');
    expect([of()?.['总分'], of()?.['剔除前总分']]).toEqual([88, 48]);
  });
});

describe('incentives', () => {
  it('pay by the user’s own salary cells, and nothing else', async () => {
    await open([FORM, DATA]);
    await act('incentives');
    const rows = () => listOf('激励与辅导', '姓名');
    const of = (name: string) => rows().find((row) => row['姓名'] === name);
    // 10 % of 4 people is one: 李四, 5 % of 6,500 = 325, and 100 points at 10.
    expect([of('李四')?.['奖金入围'], of('李四')?.['奖金'], of('李四')?.['按分奖金']]).toEqual(['是', 325, 1000]);
    expect([of('张三')?.['奖金入围'], of('张三')?.['奖金'], of('张三')?.['按分奖金']]).toEqual(['', '', 860]);
    expect(rows().map((row) => row['月薪'])).toEqual(['', '', '', '']);
    // A person's own rate, kept within 5–10 %.
    await enter('激励与辅导', placeOf('激励与辅导', '姓名', '奖金比例', '李四'), 0.08);
    expect(of('李四')?.['奖金']).toBe(520);
    await enter('数据', { row: 3, column: 3 }, 7000);
    expect(of('李四')?.['奖金']).toBe(560);
    // Half of 4 people are two by rank: 李四 and the two who tie on rank 2.
    await enter('激励与辅导', { row: 4, column: 1 }, 0.5);
    expect(['李四', '张三', '王五', '赵六'].map((name) => of(name)?.['奖金入围'])).toEqual(['是', '是', '是', '']);
    await act('incentives');
    expect(of('李四')?.['奖金']).toBe(560);
    expect(valuesOf('激励与辅导')[4]?.[1]).toBe(0.5);
    expect(names()).toEqual(['考核表', '数据', '人员绩效', '激励与辅导']);
  }); // prettier-ignore
});

describe('what if', () => {
  it('new weights and criteria on the past: who moves and what it costs', async () => {
    await open([FORM, DATA]);
    expect((await act('whatIf')).error?.code).toBe('people.no-history');
    await act('snapshot');
    await act('whatIf');
    const rows = valuesOf('方案试算');
    const line = (label: string) => rows.findIndex((row) => row[1] === label);
    const header = rows.findIndex((row) => row[0] === '期间');
    const columns = (rows[header] ?? []).flatMap((text, at) => (text === '平均响应时长' ? [at] : []));
    const score = columns[1] ?? 0;
    await enter('方案试算', { row: line('新权重'), column: score }, 0);
    await enter('方案试算', { row: line('新权重'), column: score + 1 }, 0.7);
    const of = (name: string) => listOf('方案试算', '期间').find((row) => row['姓名'] === name);
    // 张三 70 + 24 = 94, 李四 100, 赵六 42 + 30 = 72: nobody moves; 8 + 0 + 8 + 24 = 40 points at 10.
    expect(['张三', '李四', '赵六'].map((name) => [of(name)?.['新总分'], of(name)?.['名次变化']])).toEqual([[94, 0], [100, 0], [72, 0]]); // prettier-ignore
    const fields = (): Record<string, Scalar> =>
      Object.fromEntries(valuesOf('方案试算').map((row) => [String(row[0]), row[1] ?? ''] as const));
    expect([fields()['费用变化'], fields()['名次变动人次']]).toEqual([400, 0]);
    // Back to the old weights, and ≤45秒 for everybody: 赵六 0 → 100: 40 + 18 + 30 = 88, before 张三 with 94.
    await enter('方案试算', { row: line('新权重'), column: score }, '');
    await enter('方案试算', { row: line('新权重'), column: score + 1 }, '');
    await enter('方案试算', { row: line('新评分标准'), column: score }, '≤45秒得100分,每增加5秒扣10分');
    expect(['张三', '李四', '赵六'].map((name) => of(name)?.['新总分'])).toEqual([94, 100, 88]);
    await act('whatIf');
    expect(of('赵六')?.['新总分']).toBe(88);
    expect(valuesOf('考核表')[1]?.[4]).toBe('≤25秒得100分,每增加5秒扣10分,≥40秒0分');
  });
});

describe('unhappy customers', () => {
  it('are listed with their due time, and what was entered stays with the case', async () => {
    await open([FORM, { name: '通话记录', rows: CHINESE_LOG }]);
    const { result, error } = await act('followUp');
    expect(error).toBeUndefined();
    const cases = (result as { cases: number }).cases;
    const rows = () => listOf('回访跟进', '记录行');
    expect(rows()).toHaveLength(cases);
    expect(cases).toBeGreaterThan(0);
    for (const row of rows()) {
      expect(Number(row['回访期限']) - Number(row['服务时间'])).toBeCloseTo(1, 9);
      // The log is of 2024.
      expect(row['状态']).toBe('逾期');
    }
    await enter('回访跟进', { row: 3, column: 11 }, '已告知');
    expect(rows()[0]?.['状态']).toBe('已闭环');
    await act('followUp');
    expect(rows()).toHaveLength(cases);
    expect(rows()[0]?.['状态']).toBe('已闭环');
  });

  it('without records there are none', async () => {
    await open([FORM, DATA]);
    expect((await act('followUp')).error?.code).toBe('people.no-records');
  });
});
