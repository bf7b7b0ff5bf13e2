import { rectAddress } from '../../src/core/forms/a1-address';
import type { ScoredBook } from '../../src/cli/score-book';
import { scoreBook } from '../../src/cli/score-book';
import { type BookSheet, buildBook } from './build-book';

const HEADER = ['指标名称', '目标值', '实际值', '得分', '达成率', '差距', '标记'];
const RESPONSE = ['平均响应时长', '≤30秒', '45秒'];

const score = (sheets: readonly BookSheet[]): Promise<ScoredBook> => scoreBook(buildBook(sheets));
const codes = (diagnostics: readonly { code: string }[]): string[] => diagnostics.map(({ code }) => code);

it('pressed twice, the button writes nothing the second time', async () => {
  const first = await score([{ name: '一月', rows: [HEADER, RESPONSE, ['一次解决率', '≥85%', '72%']] }]);
  expect(first.run.written.length).toBeGreaterThan(0);
  const second = await scoreBook(first.save());
  expect(second.run.written).toEqual([]);
  expect(second.run.check.tables[0]?.card.items.map(({ flag }) => flag)).toEqual(['anomaly', 'missed']);
});

it('a result that a person typed is kept and named, the rest is written', async () => {
  const book = await score([
    { name: '一月', rows: [HEADER, [...RESPONSE, 77], ['一次解决率', '≥85%', '72%']] },
  ]);
  expect(book.model.valueAt('一月', 1, 3)).toBe(77);
  expect(book.model.valueAt('一月', 2, 3)).toBeCloseTo((72 / 85) * 100, 8);
  const plan = book.run.check.tables[0]?.plan;
  expect(plan?.kept.map(({ row, column, value }) => [row, column, value])).toEqual([[1, 3, 77]]);
  expect(codes(plan?.diagnostics ?? [])).toContain('sheet.kept');
});

it('a protected sheet stays as it is and is named; other sheets are scored', async () => {
  const book = await score([
    { name: '锁定', rows: [HEADER, RESPONSE, ['一次解决率', '≥85%', '72%']], protected: true },
    { name: '开放', rows: [HEADER, RESPONSE, ['一次解决率', '≥85%', '72%']] },
  ]);
  expect(book.model.valueAt('锁定', 1, 3)).toBeNull();
  expect(codes(book.run.check.tables[0]?.plan.diagnostics ?? [])).toEqual(['sheet.protected']);
  expect(book.model.valueAt('开放', 1, 3)).toBeCloseTo(200 / 3, 8);
});

it('an empty workbook, and sheets that are no forms, are left alone with a reason', async () => {
  const empty = await score([{ name: 'Sheet1', rows: [] }]);
  expect(empty.run.check.tables).toEqual([]);
  expect(empty.run.written).toEqual([]);
  const contacts = await score([
    {
      name: '通讯录',
      rows: [
        ['姓名', '电话', '部门'],
        ['张三', '13800000000', '客服'],
        ['李四', '13900000000', '客服'],
      ],
    },
  ]);
  expect(contacts.run.check.tables).toEqual([]);
  expect(contacts.run.check.diagnostics).toHaveLength(1);
  expect(contacts.run.written).toEqual([]);
});

it('blank is not zero: an item without an actual has live formulas that show nothing', async () => {
  const book = await score([
    { name: '一月', rows: [HEADER, ['平均响应时长', '≤30秒', ''], ['一次解决率', '≥85%', '72%']] },
  ]);
  expect(book.run.check.tables[0]?.card.items.map((item) => item.score === null)).toEqual([true, false]);
  expect(book.model.formulaAt('一月', 1, 3)).toBe('=IF(C2="","",KPI.SCORE(C2,"",,B2))');
  expect(book.model.valueAt('一月', 1, 3)).toBe('');
});

it('units are converted, and those that do not convert are reported', async () => {
  const book = await score([
    {
      name: '一月',
      rows: [
        ['指标名称', '评分标准', '实际值', '得分'],
        // 0.5 minutes are 30 seconds: one whole step of 5 over 25.
        ['平均响应时长', '≤25秒得100分,每增加5秒扣10分,≥40秒0分', '0.5分钟'],
        ['平均处理时长', '≤25秒得100分,每增加5秒扣10分,≥40秒0分', '3次'],
        ['服务态度', '服务态度良好', '好'],
      ],
    },
  ]);
  const items = book.run.check.tables[0]?.card.items ?? [];
  expect(items.map(({ score: mark }) => mark)).toEqual([90, null, null]);
  expect(book.model.valueAt('一月', 1, 3)).toBe(90);
  expect(book.model.valueAt('一月', 2, 3)).toMatchObject({ error: '#N/A' });
  expect(book.model.valueAt('一月', 3, 3)).toBeNull();
  for (const item of items.slice(1)) {
    expect(item.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  }
});

it('percent formats, header units and Excel times keep their meaning in the formulas', async () => {
  const book = await score([
    {
      name: '一月',
      rows: [
        ['指标名称', '目标值', '实际值', '得分', '达成率'],
        ['一次解决率', '≥85%', 1.05],
        ['平均处理时长', '≤5分钟', 372 / 86400],
      ],
      formats: { '1,2': '0.0%', '2,2': 'h:mm:ss' },
    },
    {
      name: '二月',
      rows: [
        ['指标名称', '目标值', '实际值(%)', '得分'],
        ['投诉率', '≤2%', 0.5],
        ['流失率', '≤2%', 4],
      ],
    },
  ]);
  expect(book.model.formulaAt('一月', 1, 4)).toBe('=IF(C2="","",KPI.ACHIEVEMENT(C2,B2,"100%"))');
  expect(book.model.valueAt('一月', 1, 4)).toBeCloseTo(105 / 85, 8);
  expect(book.model.valueAt('一月', 2, 4)).toBeCloseTo(300 / 372, 8);
  expect(book.model.valueAt('二月', 1, 3)).toBe(100);
  expect(book.model.valueAt('二月', 2, 3)).toBe(50);
});

it('several tables on a sheet, titles above them, Traditional headers and new columns to the right', async () => {
  const book = await score([
    {
      name: '績效',
      rows: [
        ['客服中心績效考核表'],
        ['指標名稱', '目標值', '實際值'],
        RESPONSE,
        ['一次解決率', '≥85%', '90%'],
        [],
        ['第二組'],
        ['指標名稱', '目標值', '實際值'],
        ['平均響應時長', '≤30秒', '15秒'],
        ['一次解決率', '≥85%', '85%'],
      ],
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    },
  ]);
  const tables = book.run.check.tables;
  expect(tables.map(({ table }) => rectAddress(table.range))).toEqual(['A2:C4', 'A7:C9']);
  expect(tables.flatMap(({ card }) => card.items.map(({ flag }) => flag))).toEqual([
    'anomaly',
    'met',
    'met',
    'met',
  ]);
  expect([3, 4, 5, 6].map((column) => book.model.valueAt('績效', 1, column))).toEqual([
    '得分',
    '达成率',
    '差距',
    '标记',
  ]);
  expect(book.model.valueAt('績效', 2, 6)).toBe('异常');
  expect(book.syncs).toBe(2);
});

it('a form of full marks and per-occurrence deductions is added up and graded', async () => {
  const book = await score([
    {
      name: 'C5',
      rows: [
        ['考核项目', '考核标准', '绩效分数', '实际值', '得分'],
        ['服务质量', '每收到客户投诉一次扣5分', 10, 1],
        ['出勤', '按考勤要求出勤,迟到一次扣5分,缺勤一次扣10分', 10, '迟到1次'],
      ],
    },
  ]);
  const card = book.run.check.tables[0]?.card;
  expect(card?.items.map(({ score: mark }) => mark)).toEqual([5, 5]);
  expect(card?.total).toBe(10);
});

it('full marks that are neither the weights nor 100 are scored, named, and not added up', async () => {
  const book = await score([
    {
      name: '混',
      rows: [
        ['考核项目', '权重', '满分', '评分标准', '实际值', '得分'],
        ['服务质量', '60%', 5, '每收到客户投诉一次扣1分', 1],
        ['出勤', '40%', 5, '迟到一次扣1分', 2],
      ],
    },
  ]);
  const card = book.run.check.tables[0]?.card;
  expect(card?.items.map(({ score: mark }) => mark)).toEqual([4, 3]);
  expect(card?.total).toBeNull();
  expect(codes(card?.diagnostics ?? [])).toContain('score.scale-mixed');
});

it('a form without a column of actuals is named, with the way out, and nothing is written', async () => {
  const book = await score([
    {
      name: 'C5',
      rows: [
        ['考核项目', '考核标准', '绩效分数', '得分'],
        ['服务质量', '每收到客户投诉一次扣5分', 10],
        ['出勤', '按考勤要求出勤,迟到一次扣5分,缺勤一次扣10分', 10],
      ],
    },
  ]);
  expect(codes(book.run.check.tables[0]?.card.diagnostics ?? [])).toContain('score.no-actual-column');
  expect(book.run.written).toEqual([]);
});

it('criteria that promise marks but cannot be read are not replaced by the target', async () => {
  const book = await score([
    {
      name: '一月',
      rows: [
        ['指标名称', '目标值', '评分标准', '实际值', '得分'],
        ['平均响应时长', '≤30秒', '达标得若干分,其余视情况扣3分至8分', '45秒'],
        ['一次解决率', '≥85%', '≥85%得100分,每低1%扣2分', '80%'],
      ],
    },
  ]);
  // 100 − 5 × 2
  expect(book.run.check.tables[0]?.card.items.map(({ score: mark }) => mark)).toEqual([null, 90]);
});

it('ten thousand items are scored in blocks, every one of them', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [
    `指标${index}`,
    '≤30秒',
    `${20 + (index % 30)}秒`,
  ]);
  const book = await score([{ name: '大表', rows: [['指标名称', '目标值', '实际值', '得分'], ...rows] }]);
  const items = book.run.check.tables[0]?.card.items ?? [];
  expect(items).toHaveLength(10_000);
  // 20…49 s against ≤30 s: eleven of every thirty are met.
  expect(items.filter(({ flag }) => flag === 'met')).toHaveLength(Math.floor(10_000 / 30) * 11 + 10);
  expect(book.model.valueAt('大表', 10_000, 3)).toBe(100);
}, 120_000);
