import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleAddin } from '../../src/cli/bundle-addin';
import { readPassed } from '../../src/cli/pass-json';
import type { ReviewActionName, ReviewPage } from '../../src/cli/review-page';
import type { Scalar } from '../../src/workbench/model/cell-value';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { openInNode, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import { type BookSheet, buildModel } from './build-book';

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;

/** 响应 by A8's words, the others by targets; 40, 30, 30 %. */
const FORM: BookSheet = {
  name: '考核表',
  rows: [
    ['维度', '指标', '权重', '目标值', '实际值', '评分标准'],
    ['效率', '平均响应时长', 0.4, '≤25秒', '', '≤25秒得100分,每增加5秒扣10分,≥40秒0分'],
    ['效率', '平均处理时长', 0.3, '≤8分钟', '', ''],
    ['质量', '一次解决率', 0.3, '≥85%', '', ''],
  ],
  formats: { '1,2': '0%', '2,2': '0%', '3,2': '0%' },
};
const HEADER = ['姓名', '班组', '岗位', '平均响应时长(秒)', '首次解决率', '平均处理时长(秒)'];
/** 张三: 80 × 0.4 + 480 ÷ 600 × 100 × 0.3 + 100 × 0.3 = 86. 李四 100. 赵六: 0 + 30 + 51 ÷ 85 × 100 × 0.3 = 48. */
const PEOPLE: readonly (readonly Scalar[])[] = [
  ['张三', '一组', '客服专员', 35, 0.85, 600],
  ['李四', '一组', '客服专员', 25, 0.9, 480],
  ['赵六', '二组', '客服专员', 45, 0.51, 480],
];

function data(title: string, people: readonly (readonly Scalar[])[]): BookSheet {
  return {
    name: '数据',
    rows: [[title], HEADER, ...people],
    formats: Object.fromEntries(people.map((_, at) => [`${at + 2},4`, '0.0%'])),
  };
}

const BOOK = [FORM, data('2026年3月客服数据', PEOPLE)];

jest.setTimeout(120_000);

let bundle: string;
let opened: OpenedAddin;
let model: WorkbookModel;

beforeAll(async () => {
  bundle = await bundleAddin(resolve(__dirname, '../../src/cli/review-page.ts'));
});
afterEach(() => opened.close());

async function open(sheets: readonly BookSheet[]): Promise<void> {
  model = buildModel(sheets);
  opened = await openInNode({ model, locale: 'zh-CN', script: bundle, metadata: METADATA, namespace: 'KPI' });
  await (opened.window as unknown as ReviewPage).kpiReady;
}

interface Answer {
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly code: string };
}

async function act(name: ReviewActionName, options: object = {}): Promise<Answer> {
  const answer = await (opened.window as unknown as ReviewPage).kpiReview?.(name, JSON.stringify(options));
  await opened.host.idle();
  return readPassed(answer ?? '{}') as Answer;
}

const names = () => model.sheets().map(({ name }) => name);

/** All texts that a sheet shows. */
function textsOf(name: string): string[] {
  const used = model.sheet(name).usedRange(true);
  if (used === undefined) return [];
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from({ length: used.column + used.columns }, (__, column) => model.textAt(name, row, column)),
  ).flat();
}

/** The row whose cells begin with these texts, without blank cells. */
function rowOf(name: string, ...first: string[]): string[] {
  const used = model.sheet(name).usedRange(true);
  for (let row = 0; used !== undefined && row < used.row + used.rows; row++) {
    const cells = Array.from({ length: used.column + used.columns }, (_, at) => model.textAt(name, row, at));
    const full = cells.filter((text) => text !== '');
    if (first.every((text, at) => full[at] === text)) return full;
  }
  return [];
}

/** The first row that shows a text in a column. */
function rowAt(name: string, column: number, text: string): number {
  const used = model.sheet(name).usedRange(true);
  const rows = Array.from({ length: used === undefined ? 0 : used.row + used.rows }, (_, row) => row);
  return rows.find((row) => model.textAt(name, row, column) === text) ?? -1;
}

/** Cells that hold a number of their own instead of a formula. */
function typedNumbers(name: string): string[] {
  const { cells } = model.sheet(name);
  return [...cells].flatMap(([key, { constant, formula }]) =>
    typeof constant === 'number' && formula === undefined ? [`${name} ${key}`] : [],
  );
}

describe('绩效评估表 (A5)', () => {
  it('shows each figure from its own cell, totals by dimension, grade and rank', async () => {
    await open(BOOK);
    expect((await act('evaluations')).result?.['made']).toEqual([
      '评估-张三 2026-03',
      '评估-李四 2026-03',
      '评估-赵六 2026-03',
    ]);
    const sheet = '评估-张三 2026-03';
    // 25 ÷ 35 = 71.4 %; the team's mean is (35 + 25 + 45) ÷ 3 = 35.
    expect(rowOf(sheet, '效率', '平均响应时长')).toEqual(
      ['效率', '平均响应时长', '40%', '≤25秒', '35秒', '71.4%', '80.00', '100', '未达标', '35.0秒'],
    ); // prettier-ignore
    // 80 × 0.4 + 80 × 0.3.
    expect(rowOf(sheet, '效率 小计')).toEqual(['效率 小计', '56.00']);
    expect(rowOf(sheet, '总分')).toEqual(['总分', '86.00']);
    expect(rowOf(sheet, '名次')).toEqual(['名次', '2/3']);
    expect(rowOf(sheet, '等级')).toEqual(['等级', '良好']);
  });

  it('holds no number that is not a formula', async () => {
    await open(BOOK);
    await act('snapshot');
    for (const task of ['team', 'evaluations', 'talks', 'quarter', 'report'] as const) await act(task);
    const made = names().filter((name) => /^(团队评估|评估|面谈-|季度|绩效报表)/.test(name));
    // Everybody and two teams, three people twice, one review, one report.
    expect(made).toHaveLength(11);
    expect(made.flatMap(typedNumbers)).toEqual([]);
    // The walk finds one where there is one.
    model.setInputs(made[0] ?? '', { row: 6, column: 4, rows: 1, columns: 1 }, [[35]]);
    expect(made.flatMap(typedNumbers)).toHaveLength(1);
  });

  it('made twice, nothing doubles and what was written stays', async () => {
    await open(BOOK);
    await act('evaluations', { people: ['张三'] });
    const before = names();
    const row = 20;
    model.setInputs('评估-张三 2026-03', { row, column: 0, rows: 1, columns: 1 }, [['继续保持']]);
    const { result } = await act('evaluations', { people: ['张三'] });
    expect(result).toEqual({ made: [], kept: ['评估-张三 2026-03'] });
    expect(names()).toEqual(before);
    expect(model.textAt('评估-张三 2026-03', row, 0)).toBe('继续保持');
  });

  it('says what follows, from the sheet of incentives', async () => {
    await open(BOOK);
    await act('incentives');
    await act('evaluations', { people: ['李四'] });
    // The best of three is in the top 10 %: at least one (A6).
    expect(rowOf('评估-李四 2026-03', '结果应用')[1]).toMatch(
      /前 ?10%.*月薪的 5%–10%.*\[激励与辅导!M\d+\]$/s,
    );
  });

  it('is no form to be scored', async () => {
    await open(BOOK);
    await act('evaluations');
    const { result } = await act('check');
    const tables = result?.['tables'] as { readonly table: { readonly sheet: string } }[];
    expect(tables.map(({ table }) => table.sheet)).toEqual(['考核表']);
  });

  it('says who is missing, and makes nothing', async () => {
    await open(BOOK);
    await act('roster');
    const before = names();
    expect((await act('evaluations', { people: ['王五'] })).error?.code).toBe('review.nobody');
    expect(names()).toEqual(before);
  });
});

describe('绩效评估表 of the team (A5)', () => {
  it('scores the mean of everybody, and of each team, by the form', async () => {
    await open(BOOK);
    expect((await act('team')).result?.['made']).toEqual([
      '团队评估-全体 2026-03',
      '团队评估-一组 2026-03',
      '团队评估-二组 2026-03',
    ]);
    const sheet = '团队评估-全体 2026-03';
    // (35 + 25 + 45) ÷ 3 = 35 s: 71.4 % of 25 s, two whole steps: 80; the scores are 80, 100 and 0; one has the full mark.
    expect(rowOf(sheet, '效率', '平均响应时长')).toEqual(
      ['效率', '平均响应时长', '40%', '≤25秒', '35.0秒', '71.4%', '80.00', '100', '未达标', '60.00', '1'],
    ); // prettier-ignore
    // (600 + 480 + 480) ÷ 3 = 520 s; 480 ÷ 520 = 92.31 %. (0.85 + 0.9 + 0.51) ÷ 3 = 75.33 %; ÷ 85 % = 88.63 %.
    // 80 × 0.4 + 92.31 × 0.3 = 59.69; 88.63 × 0.3 = 26.59; together 86.28.
    expect(rowOf(sheet, '效率 小计')).toEqual(['效率 小计', '59.69']);
    expect(rowOf(sheet, '质量 小计')).toEqual(['质量 小计', '26.59']);
    expect(rowOf(sheet, '团队总分（按平均实际值）')[1]).toBe('86.28');
    expect(rowOf(sheet, '等级')[1]).toBe('良好');
    // (86 + 100 + 48) ÷ 3.
    expect(rowOf(sheet, '成员总分的平均')[1]).toBe('78.00');
    expect(rowOf(sheet, '优秀 人数')[1]).toBe('1');
    expect(rowOf(sheet, '不合格 人数')[1]).toBe('1');
    // 一组: (86 + 100) ÷ 2 = 93; 二组: 48.
    expect(rowOf('团队评估-一组 2026-03', '成员总分的平均')[1]).toBe('93.00');
    expect(rowOf('团队评估-一组 2026-03', '班组名次（按成员总分的平均）')[1]).toBe('1/2');
    expect(rowOf('团队评估-二组 2026-03', '班组名次（按成员总分的平均）')[1]).toBe('2/2');
  });

  it('needs a period, and says so before anything is made', async () => {
    await open([FORM, data('客服数据', PEOPLE)]);
    await act('roster');
    const before = names();
    expect((await act('team')).error?.code).toBe('people.no-period');
    expect(names()).toEqual(before);
  });
});

describe('the next period', () => {
  /** April: 张三 is the best now and 李四 the last. 张三 25 s, 480 s, 90 %: 100. 李四 45 s: 0 + 30 + 30 = 60. */
  const APRIL: readonly (readonly Scalar[])[] = [
    ['张三', '一组', '客服专员', 25, 0.9, 480],
    ['李四', '一组', '客服专员', 45, 0.9, 480],
    ['赵六', '二组', '客服专员', 30, 0.85, 480],
  ];

  async function toApril(): Promise<void> {
    const rows = [['2026年4月客服数据', '', '', '', '', ''], HEADER, ...APRIL].map((row) => [...row]);
    model.setInputs('数据', { row: 0, column: 0, rows: rows.length, columns: HEADER.length }, rows);
    await opened.host.idle();
    await act('roster');
    await act('snapshot');
  }

  it('leaves what was signed as it was, though the sheet of people shows other figures in another order', async () => {
    await open(BOOK);
    for (const task of ['evaluations', 'talks', 'team', 'report', 'quarter'] as const) await act(task);
    const made = names().filter((name) => name.endsWith(' 2026-03'));
    const before = made.map(textsOf);
    expect(rowOf('评估-张三 2026-03', '总分')).toEqual(['总分', '86.00']);
    await toApril();
    expect(names().filter((name) => name.startsWith('人员绩效'))).toEqual(['人员绩效']);
    expect(rowOf('人员绩效', '1', '张三')[4]).toBe('100.00');
    expect(made.map(textsOf)).toEqual(before);
  });

  it('shows what came of a plan, and compares with the period before (B7, B9)', async () => {
    await open(BOOK);
    await act('plan', { now: 46_112 });
    await toApril();
    await act('plan', { now: 46_142 });
    // 35 s in March, 25 s in April.
    expect(rowOf('改进计划', '2026-03', '张三', '平均响应时长').slice(-2)).toEqual(['35', '25']);
    expect(rowOf('改进计划', '2026-04', '李四', '平均响应时长').at(-1)).toBe('45');
    await act('evaluations', { people: ['张三'] });
    const row = rowOf('评估-张三 2026-04', '效率', '平均响应时长');
    // Mean (25 + 45 + 30) ÷ 3 = 33.33; 35 before; 10 less.
    expect(row.slice(-3)).toEqual(['33.3秒', '35秒', '-10.0秒']);
    expect(rowOf('评估-张三 2026-04', '总分较上期')[1]).toBe('+14.00');
    await act('team');
    // Totals 100, 60 and 90 × 0.4 + 60 = 96: the mean is 85.33 against 78.
    expect(rowOf('团队评估-全体 2026-04', '成员总分的平均较上期')[1]).toBe('+7.33');
    await act('quarter');
    expect(names()).toContain('季度复盘 2026-04');
  });

  it('a measure is overdue when its day has passed and it is not done (B9)', async () => {
    await open(BOOK);
    await act('plan', { now: 46_112 });
    const row = rowAt('改进计划', 1, '张三');
    const put = async (column: number, value: Scalar) => {
      model.setInputs('改进计划', { row, column, rows: 1, columns: 1 }, [[value]]);
      await opened.host.idle();
    };
    // 2020-01-01 has passed, 2999-01-01 has not.
    await put(7, 43_831);
    expect(model.textAt('改进计划', row, 9)).toBe('逾期');
    await put(8, '已完成');
    expect(model.textAt('改进计划', row, 9)).toBe('');
    await put(8, '进行中');
    expect(model.textAt('改进计划', row, 9)).toBe('逾期');
    await put(7, 401_404);
    expect(model.textAt('改进计划', row, 9)).toBe('');
  });

  it('a review of a quarter looks at all of its months', async () => {
    await open(BOOK);
    await act('snapshot');
    const may = [['2026年2月客服数据', '', '', '', '', '']];
    model.setInputs('数据', { row: 0, column: 0, rows: 1, columns: 6 }, may);
    await opened.host.idle();
    await act('roster');
    await act('snapshot');
    model.setInputs('数据', { row: 0, column: 0, rows: 1, columns: 1 }, [['2026年3月客服数据']]);
    await opened.host.idle();
    await act('quarter');
    // The same scores twice, 80, 100 and 0: the share at the full mark stays, of six now.
    const sheet = '季度复盘 2026-02–2026-03';
    expect(rowOf(sheet, '平均响应时长').slice(1, 7)).toEqual([
      '40.0%',
      '60.00',
      '43.20',
      '100.00',
      '33%',
      '33%',
    ]);
    const people = textsOf(sheet).filter((text) => text === '赵六');
    expect(people).toHaveLength(2);
  });
});

describe('节假日 (E4, A5)', () => {
  it('are written on a sheet of their own, which wins over the public ones', async () => {
    await open(BOOK);
    expect((await act('holidays')).result).toBe('节假日');
    expect((await act('holidays')).result).toBe('节假日');
    expect(names().filter((name) => name.startsWith('节假日'))).toHaveLength(1);
    // Public: 清明 is off from 4 to 6 April 2026. The company adds the 1st.
    model.setInputs('节假日', { row: 3, column: 0, rows: 1, columns: 2 }, [[46_113, '休息']]);
    await act('evaluations', { people: ['张三'] });
    // From the 2nd; five days end on the 6th, moved to Tuesday the 7th. Working days after 31 March: 2, 3, 7.
    expect(textsOf('评估-张三 2026-03')).toContain(
      '考核时间：2026-04-02至2026-04-07（次月1—5日，逢法定节假日顺延）；数据导出截止：2026-04-07（周期结束后3个工作日内）。节假日按中国法定安排计算。“节假日”表中的日期优先。',
    );
  });
});

describe('面谈表 (D2, D5)', () => {
  it('names strengths and the largest loss with their figures', async () => {
    await open(BOOK);
    await act('talks', { people: ['张三'] });
    const texts = textsOf('面谈-张三 2026-03');
    // (0.85 + 0.9 + 0.51) ÷ 3 = 0.7533.
    expect(texts).toContain('一次解决率：85.0%，达到目标（≥85%），优于团队均值75.3%。');
    // 20 × 0.4 = 8 points of the total lost at the response time, 20 × 0.3 = 6 at the handle time: the larger one first.
    const losses = texts.filter((text) => text.includes('使总分少'));
    expect(losses).toEqual([
      '平均响应时长：35秒，目标≤25秒，得80.00分，使总分少8.00分。',
      '平均处理时长：600秒，目标≤8分钟，得80.00分，使总分少6.00分。',
    ]);
    // By A8’s words: 35 s is two whole steps of 5 s above 25, the second below it one: 90. 600 s against 480 s: a gap of 120 s.
    expect(texts).toContain('平均响应时长现为35秒；到34秒（−1秒）时该项得90分（依据 考核表!F2）。');
    expect(texts).toContain('平均处理时长现为600秒，目标≤8分钟，差距+120.0秒（依据 考核表!D3）。');
    // (86 + 100 + 48) ÷ 3 = 78.
    expect(texts).toContain('横向：总分86.00分，团队平均78.00分，名次2（共3人参与排名）。');
  });

  it('says where low ratings come from, by the cells of their sheet', async () => {
    await open([
      ...BOOK,
      {
        name: '低分来源',
        rows: [
          ['低分来源'],
          [
            '姓名',
            '低分评价数',
            '评价数',
            '首要来源',
            '其中低分',
            '占本人低分',
            '该类占本人全部评价',
            '判断',
            '备注',
          ],
          ['张三', 10, 40, '新款路由器', 8, 0.8, 0.3, '', ''],
        ],
      },
    ]);
    await act('talks', { people: ['张三'] });
    expect(textsOf('面谈-张三 2026-03')).toContain(
      '低分评价共10条，其中80%集中在“新款路由器”：先安排针对性培训，不归咎于个人（依据 低分来源!B3）。',
    );
  });

  it('follows the wordings that a person changes', async () => {
    await open(BOOK);
    await act('talks', { people: ['张三'] });
    const wordings = model.sheet('面谈用语');
    const row = Array.from({ length: 20 }, (_, at) => at).find(
      (at) => wordings.valueAt(at, 0) === 'strength',
    );
    model.setInputs('面谈用语', { row: row ?? 0, column: 2, rows: 1, columns: 1 }, [
      ['{indicator}做得很好({actual})'],
    ]);
    await opened.host.idle();
    expect(textsOf('面谈-张三 2026-03')).toContain('一次解决率做得很好(85.0%)');
  });
});

describe('改进计划, 申诉, 季度复盘, 报表', () => {
  it('plans every missed indicator with the documents’ measure, and keeps what was entered (B9)', async () => {
    await open(BOOK);
    await act('plan', { now: 46_112 });
    // 张三 misses two, 赵六 two.
    const rows = [
      rowOf('改进计划', '2026-03', '张三', '平均响应时长'),
      rowOf('改进计划', '2026-03', '赵六', '一次解决率'),
    ];
    expect(rows[0]?.slice(3, 7)).toEqual([
      '平均响应时长未达标',
      '排查高峰期排队，优化分流与排队逻辑',
      '技术组',
      '2026-04-14',
    ]);
    expect(rows[1]?.[5]).toBe('培训组');
    const used = model.sheet('改进计划').usedRange(true);
    const at = Array.from({ length: used?.rows ?? 0 }, (_, row) => row).find(
      (row) => model.textAt('改进计划', row, 1) === '张三',
    );
    model.setInputs('改进计划', { row: at ?? 0, column: 4, rows: 1, columns: 1 }, [['系统慢']]);
    expect((await act('plan', { now: 46_112 })).result).toEqual({ sheet: '改进计划', rows: 4 });
    expect(rowOf('改进计划', '2026-03', '张三', '平均响应时长')).toContain('系统慢');
    expect(names().filter((name) => name.startsWith('改进计划'))).toHaveLength(1);
  });

  it('keeps the original score beside the revised one', async () => {
    await open(BOOK);
    await act('snapshot');
    await act('appeal', { person: '张三', indicator: '平均响应时长' });
    expect((await act('appeal', { person: '张三', indicator: '平均响应时长' })).result?.['appeals']).toBe(1);
    const used = model.sheet('绩效申诉').usedRange(true);
    const row =
      Array.from({ length: used?.rows ?? 0 }, (_, at) => at).find(
        (at) => model.textAt('绩效申诉', at, 1) === '张三',
      ) ?? 0;
    model.setInputs('绩效申诉', { row, column: 7, rows: 1, columns: 1 }, [[90]]);
    await opened.host.idle();
    // 90 − 80 = 10 points of an item that weighs 40 %: 86 + 4.
    expect([3, 7, 9, 10, 11].map((column) => model.textAt('绩效申诉', row, column))).toEqual([
      '80.00',
      '90',
      '+10.00',
      '86.00',
      '90.00',
    ]);
    expect((await act('appeal', { person: '张三', indicator: '没有的指标' })).error?.code).toBe(
      'review.no-item',
    );
  });

  it('the influences of the indicators add up to the whole (A7, B10)', async () => {
    await open(BOOK);
    await act('quarter');
    // Scores 80, 100, 0: mean 60; one of three at the full mark, one at zero.
    const row = rowOf('季度复盘 2026-03', '平均响应时长');
    expect([row[1], row[2], row[4], row[5], row[6]]).toEqual(['40.0%', '60.00', '100.00', '33%', '33%']);
    expect(rowOf('季度复盘 2026-03', '合计')).toEqual(['合计', '100.0%', '100%']);
  });

  it('a report has its figures in cells and native charts over them', async () => {
    await open(BOOK);
    await act('report');
    const { charts } = model.sheet('绩效报表 2026-03').props;
    expect(charts.map(({ title, type }) => [title, type])).toEqual([
      ['各指标达成率（团队均值对目标）', 'BarClustered'],
      ['总分排名', 'BarClustered'],
      ['等级分布', 'ColumnClustered'],
    ]);
    // The mean of 35 s against 25 s: 71.4 %.
    expect(rowOf('绩效报表 2026-03', '平均响应时长')).toEqual(['平均响应时长', '≤25秒', '35.0秒', '71.4%']);
    expect(rowOf('绩效报表 2026-03', '李四', '100.00')).toEqual(['李四', '100.00']);
    expect(rowOf('绩效报表 2026-03', '不合格')).toEqual(['不合格', '1']);
  });
});

describe('200 people', () => {
  const crowd = Array.from({ length: 200 }, (_, at): Scalar[] => [
    `员工${at + 1}`,
    '一组',
    '客服专员',
    20 + (at % 30),
    0.8,
    480,
  ]);

  it('take a few round trips for each block of sheets; cancelled, none is left', async () => {
    await open([FORM, data('2026年3月客服数据', crowd)]);
    await act('roster');
    const before = names();
    expect((await act('evaluations', { cancelAfter: 30 })).error?.code).toBe('indicators.cancelled');
    expect(names()).toEqual(before);
    const from = opened.host.log.count;
    const { result } = await act('evaluations');
    expect((result?.['made'] as string[]).length).toBe(200);
    // 200 sheets of some 270 cells are blocks of 12,000 cells: five. The rest reads the workbook, stores the results, reads them again.
    const blocks = Math.ceil((200 * 270) / 12_000);
    expect(opened.host.log.count - from).toBeLessThan(5 * blocks);
    const again = names();
    expect(((await act('evaluations')).result?.['kept'] as string[]).length).toBe(200);
    expect(names()).toEqual(again);
  });
});
