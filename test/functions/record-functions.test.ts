import type * as Functions from '../../src/functions/record-functions';
import { CHINESE_LOG } from '../core/indicators/chinese-log';
import { callCenterGrid } from '../core/records/call-center-grid';
import { describeCallCenter } from '../shared-log';

/* The functions as Excel calls them: ranges as matrices, null for what was left out, no number formats. Figures: see CHINESE_LOG. */

class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
const office = { context: { displayLanguage: 'zh-CN' } };
let kpi: typeof Functions;

beforeAll(async () => {
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode }, Office: office });
  kpi = await import('../../src/functions/record-functions');
});

afterEach(() => (office.context.displayLanguage = 'zh-CN'));

const log = (): unknown[][] => CHINESE_LOG.map((row) => [...row]);
const LOGINS: unknown[][] = [
  ['坐席', '日期', '签入时长(秒)'],
  ['张三', '2024-05-30', 2000],
  ['李四', '2024-05-31', 900],
];

/** The error that a call throws, as code and text. */
const errorOf = (call: () => unknown): [string, string] => {
  try {
    call();
  } catch (error) {
    if (error instanceof CellError) return [error.code, error.message];
    throw error;
  }
  return ['', 'no error'];
};
const without = (...headers: string[]): unknown[][] => {
  const drop = headers.map((header) => CHINESE_LOG[0]?.indexOf(header));
  return log().map((row) => row.filter((_, column) => !drop.includes(column)));
};

describe('KPI.ASA and its like', () => {
  it('give the figure of all records', () => {
    // Waits 150 + 75 of eight answered; handle 850 + 360 of eight; first contact 6 of ten; 4 or 5: 四 of six.
    expect(kpi.asa(log())).toEqual([[225 / 8]]);
    expect(kpi.aht(log())).toEqual([[1210 / 8]]);
    expect(kpi.fcr(log())).toEqual([[0.6]]);
    expect(kpi.csat(log())).toEqual([[4 / 6]]);
    expect(kpi.complaintRate(log())).toEqual([[0.1]]);
    expect(kpi.abandonRate(log())).toEqual([[0.2]]);
    expect(kpi.transferRate(log())).toEqual([[0.1]]);
  });

  it('give one figure for each agent named, in whatever width their names are typed, blank for blank', () => {
    expect(kpi.asa(log(), [['李四'], [''], [' 张三']])).toEqual([[25], [''], [30]]);
    expect(kpi.fcr(log(), [['张三', '李四']])).toEqual([[0.5, 0.75]]);
  });

  it('give NPS from −1 to 1 and SLA of tickets', () => {
    const survey = [
      ['坐席', '调研时间', '推荐意愿(0-10)'],
      ...[10, 9, 9, 7, 3].map((mark) => ['张三', '2024-05-30', mark]),
    ];
    // (3 − 1) ÷ 5
    expect(kpi.nps(survey)).toEqual([[0.4]]);
    const tickets = [
      ['工单号', '处理人', '创建时间', '关闭时间', 'SLA达成状态'],
      ['T1', '张三', '2024-05-30 09:00', '2024-05-30 10:00', '达成'],
      ['T2', '张三', '2024-05-30 09:00', '2024-05-30 12:00', '超时'],
      ['T3', '李四', '2024-05-30 09:00', '2024-05-30 11:00', '达成'],
      ['T4', '李四', '2024-05-30 09:00', '2024-05-30 11:00', '达成'],
    ];
    expect(kpi.sla(tickets)).toEqual([[0.75]]);
  });

  it('give occupancy from calls and logins: 850 of 2,000 and 360 of 900 seconds', () => {
    expect(kpi.occupancy(log(), [['张三'], ['李四']], LOGINS)).toEqual([[0.425], [0.4]]);
    expect(kpi.occupancy(log(), undefined, LOGINS)).toEqual([[1210 / 2900]]);
    expect(errorOf(() => kpi.occupancy(log()))).toEqual(['#VALUE!', expect.stringMatching(/签入.*logins/)]);
  });

  it('answer anew when a cell of the range has changed', () => {
    expect(kpi.asa(log())).toEqual([[225 / 8]]);
    const changed = log();
    (changed[1] as unknown[])[5] = 18;
    expect(kpi.asa(changed)).toEqual([[233 / 8]]);
    expect(kpi.asa(log())).toEqual([[225 / 8]]);
  });

  it('take blank cells that a desktop hands over as 0 for blank marks', () => {
    const zeros = log().map((row) => row.map((cell) => (cell === '' ? 0 : cell)));
    const marks = zeros.map((row, at) =>
      at === 0 ? row : row.map((cell, i) => (i === 11 ? ([0, 5, 4, 3, 2, 1][
        ['', '非常满意', '满意', '一般', '不满意', '非常不满意'].indexOf(String(CHINESE_LOG[at]?.[11]))
      ] ?? 0) : cell)),
    ); // prettier-ignore
    expect(kpi.csat(marks)).toEqual([[4 / 6]]);
  });
});

describe('what cannot be answered', () => {
  it('is #VALUE! that names the missing column', () => {
    expect(errorOf(() => kpi.nps(log()))).toEqual(['#VALUE!', expect.stringContaining('“推荐意愿”')]);
    expect(errorOf(() => kpi.asa(without('等待时长(秒)')))).toEqual([
      '#VALUE!',
      expect.stringContaining('“等待/首次响应时长”'),
    ]);
    expect(errorOf(() => kpi.asa(without('坐席'), [['张三']]))).toEqual([
      '#VALUE!',
      expect.stringContaining('“坐席”'),
    ]);
  });

  it('is #VALUE! where the range holds no records or was left out, with the reason', () => {
    expect(errorOf(() => kpi.asa([['a', 'b'], [1, 2]]))).toEqual(['#VALUE!', expect.stringContaining('标题')]); // prettier-ignore
    expect(errorOf(() => kpi.asa(log().slice(1)))[0]).toBe('#VALUE!');
    expect(errorOf(() => kpi.asa(null as never))).toEqual(['#VALUE!', expect.stringContaining('records')]);
  });

  it('is #N/A with the reason: an agent that nobody knows, in its own cell of a range', () => {
    expect(errorOf(() => kpi.asa(log(), [['王五']]))).toEqual(['#N/A', expect.stringContaining('王五')]);
    const [[zhang], [wang]] = kpi.asa(log(), [['张三'], ['王五']]) as [[number], [CellError]];
    expect([zhang, wang.code]).toEqual([30, '#N/A']);
  });

  it('is #N/A that names the cells that cannot be read, only for figures made of them', () => {
    const odd = log();
    (odd[5] as unknown[])[5] = '很久';
    expect(errorOf(() => kpi.asa(odd))).toEqual(['#N/A', expect.stringMatching(/等待时长\(秒\).*F6/)]);
    expect(kpi.fcr(odd)).toEqual([[0.6]]);
  });

  it('is #N/A with the definition where nothing is below the line', () => {
    const missed = log().map((row, at) =>
      at === 0 ? row : row.map((cell, i) => (i === 4 ? '未接听' : i === 11 ? '' : cell)),
    );
    expect(errorOf(() => kpi.csat(missed))).toEqual(['#N/A', expect.stringContaining('全部评价')]);
  });

  it('says it in English to an English Excel', () => {
    office.context.displayLanguage = 'en-US';
    expect(errorOf(() => kpi.asa(log(), [['王五']]))[1]).toMatch(/no agent "王五"/);
    expect(errorOf(() => kpi.nps(log()))[1]).toMatch(/no column "likelihood to recommend"/);
  });
});

describe('KPI.INDICATORS', () => {
  const table = (...rest: [by?: unknown[][], choices?: unknown[][]]) =>
    kpi.indicators(log(), ...rest) as (string | number)[][];
  const column = (rows: (string | number)[][], header: string) => {
    const at = rows[0]?.indexOf(header) ?? -1;
    return at < 0 ? null : rows.slice(1).map((row) => row[at]);
  };

  it('spills headers, a row for each agent, and one for all', () => {
    const rows = table();
    expect(rows.map(([key]) => key)).toEqual(['坐席', '张三', '李四', '全部']);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(column(rows, '平均响应时长(秒)')).toEqual([30, 25, 225 / 8]);
    expect(column(rows, '一次解决率')).toEqual([0.5, 0.75, 0.6]);
    expect(column(rows, '净推荐值(NPS)')).toBe(null);
  });

  it('groups as it is told, in either language', () => {
    expect(table([['坐席,月']]).map((row) => row.slice(0, 2))).toEqual([
      ['坐席', '月'],
      ['张三', '2024-05'],
      ['张三', '2024-06'],
      ['李四', '2024-05'],
      ['李四', '2024-06'],
      ['全部', ''],
    ]);
    expect(table([['agent', 'month']])).toEqual(table([['坐席,月']]));
    expect(table([['无']]).map(([key]) => key)).toEqual(['', '全部']);
    expect(errorOf(() => table([['星座']]))).toEqual(['#VALUE!', expect.stringContaining('星座')]);
  });

  it('follows the choices, as texts or as cells of two columns', () => {
    // First contact 6 of 8 answered; all waits 285 of nine; within 20 s: 10, 20, 15 of ten calls.
    const rows = table([['无']], [['比率=已接通;times=all']]);
    expect(column(rows, '一次解决率')).toEqual([0.75]);
    expect(column(rows, '平均响应时长(秒)')).toEqual([285 / 9]);
    expect(column(table([['无']], [['快速', 20]]), '20秒内响应率')).toEqual([0.3]);
    expect(errorOf(() => table([['无']], [['times=never']]))).toEqual([
      '#VALUE!',
      expect.stringContaining('never'),
    ]);
  });

  it('says below the table which cells could not be read', () => {
    const odd = log();
    (odd[5] as unknown[])[5] = '很久';
    const rows = kpi.indicators(odd) as string[][];
    expect(rows.at(-2)?.[0]).toBe('全部');
    expect(rows.at(-1)?.[0]).toMatch(/等待时长\(秒\).*F6/);
  });
});

describeCallCenter('the real log of 2021, without its number formats', () => {
  it('gives the published figures: 67.52 s, 72.92 %, 946 of 5,000, mean talk as SQL has it', () => {
    const range = callCenterGrid().values.map((row) => [...row]);
    const [[asa]] = kpi.asa(range) as [[number]];
    expect(asa.toFixed(2)).toBe('67.52');
    expect(kpi.fcr(range)).toEqual([[0.7292]]);
    expect(kpi.abandonRate(range)).toEqual([[946 / 5000]]);
    const rows = kpi.indicators(range) as (string | number)[][];
    const at = rows[0]?.indexOf('通话量') ?? -1;
    expect(rows.slice(1).map((row) => [row[0], row[at]])).toEqual([
      ['Becky', 631],
      ['Dan', 633],
      ['Diane', 633],
      ['Greg', 624],
      ['Jim', 666],
      ['Joe', 593],
      ['Martha', 638],
      ['Stewart', 582],
      ['全部', 5000],
    ]);
    // Without formats the talk times are told to be shares of a day by their figures: some minutes each.
    const talk = rows.at(-1)?.[rows[0]?.indexOf('平均通话时间(秒)') ?? -1];
    expect(Number(talk)).toBeGreaterThan(60);
    expect(Number(talk)).toBeLessThan(600);
  });
});
