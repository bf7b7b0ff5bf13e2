import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AddinPage } from '../../src/cli/addin-page';
import { bundleAddin } from '../../src/cli/bundle-addin';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { openInNode, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import { buildModel } from './build-book';

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;
const A8 = '≤25秒得100分,每增加5秒扣10分,≥40秒0分';

let opened: OpenedAddin;
let model: WorkbookModel;

beforeAll(async () => {
  model = buildModel([
    { name: '公式', rows: [['x']] },
    {
      name: '表单',
      rows: [
        ['指标名称', '数据来源', '计算方式', '目标值', '实际值', '达成率(%)'],
        ['平均响应时长', '呼叫中心系统', '总等待时长/总服务量', '≤30秒', '45秒'],
        ['平均处理时长', '工单系统', '总处理时长/总服务量', '≤5分钟', '6.2分钟'],
      ],
    },
  ]);
  opened = await openInNode({
    model,
    locale: 'zh-CN',
    script: await bundleAddin(),
    metadata: METADATA,
    namespace: 'KPI',
  });
  await (opened.window as unknown as AddinPage).kpiReady;
}, 60_000);

afterAll(() => opened.close());

/** Types a formula and answers the cell when everything is calculated. */
async function typed(formula: string, sheet = '公式', row = 4, column = 8) {
  model.setInputs(sheet, { row, column, rows: 1, columns: 1 }, [[formula]]);
  await opened.host.idle();
  const value = model.valueAt(sheet, row, column);
  model.clear(sheet, { row: 0, column: 0, rows: 40, columns: 20 }, 'contents');
  return value;
}

describe('a typed formula', () => {
  it.each([
    // A8: 35 is two whole steps of 5 over 25.
    [`=KPI.SCORE(35,"${A8}")`, 80],
    [`=KPI.SCORE("35秒","${A8}")`, 80],
    ['=KPI.ASASCORE(30)', 90],
    ['=KPI.CSATSCORE(4.2)', 85],
    // C4
    ['=KPI.TALKSCORE("182秒")', 90],
    ['=KPI.ACWSCORE(42)', 60],
    ['=KPI.QASCORE(79)', 0],
    ['=KPI.KNOWLEDGESCORE(85)', 85],
    ['=KPI.OCCUPANCYSCORE(0.48)', 96],
    ['=KPI.ATTENDANCESCORE("迟到2次")', 60],
    // B4: 5 / 6.2, 72 / 85
    ['=KPI.AHTSCORE("6.2分钟")', (5 / 6.2) * 100],
    ['=KPI.FCRSCORE(0.72)', (72 / 85) * 100],
    ['=KPI.SLASCORE(0.91)', (91 / 95) * 100],
    ['=KPI.NPSSCORE(0.4)', 100],
    ['=KPI.COMPLAINTSCORE("2.8%")', (2 / 2.8) * 100],
    ['=KPI.ASASCORE("45秒","≤30秒")', (30 / 45) * 100],
    ['=KPI.ACHIEVEMENT(45,"≤30秒")', 30 / 45],
    ['=KPI.ACHIEVEMENT("72%",0.85)', null],
    ['=KPI.ACHIEVEMENT(1.05,"≥85%","100%")', 105 / 85],
    ['=KPI.GAP("4.2分","≥4.5分")', -0.3],
    ['=KPI.GAP("2.8%","≤2%")', 0.8],
    ['=KPI.FLAG("45秒","≤30秒")', '异常'],
    ['=KPI.FLAG("30秒","≤30秒")', '达标'],
    ['=KPI.GRADE(90)', '优秀'],
    ['=KPI.GRADE(89.99)', '良好'],
    ['=KPI.GRADE(86,"金牌≥95,银牌≥85,铜牌≥75,无")', '银牌'],
    ['=KPI.TOTAL({90;85},{0.15;0.4})', 90 * 0.15 + 85 * 0.4],
    ['=KPI.TOTAL({5;3})', 8],
  ])('%s', async (formula, expected) => {
    const value = await typed(formula);
    if (expected === null)
      expect(value).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('≥') as string });
    else if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 8);
    else expect(value).toBe(expected);
  });

  it('explains the steps so that they can be read aloud', async () => {
    const text = await typed(`=KPI.EXPLAIN("35秒","${A8}")`);
    expect(text).toContain('35秒,比25秒多10秒 = 2个5秒,100 − 2×10 = 80');
  });

  it('says what criteria were understood to mean, or why not', async () => {
    expect(await typed(`=KPI.CHECKRULE("${A8}")`)).toContain('每');
    expect(await typed('=KPI.CHECKRULE("服务态度良好")')).toMatch(/.{6,}/);
  });

  it('blank in, blank out', async () => {
    expect(await typed(`=KPI.SCORE(A30,"${A8}")`)).toBe('');
    expect(await typed('=KPI.ASASCORE(A30)')).toBe('');
    expect(await typed('=KPI.GRADE(A30)')).toBe('');
  });

  it('spills over ranges, an error standing in its own cell', async () => {
    model.setInputs('公式', { row: 0, column: 0, rows: 4, columns: 1 }, [
      ['25秒'],
      ['30秒'],
      ['3次'],
      ['35秒'],
    ]);
    model.setInputs('公式', { row: 0, column: 4, rows: 1, columns: 1 }, [[`=KPI.SCORE(A1:A4,"${A8}")`]]);
    await opened.host.idle();
    expect([0, 1, 3].map((row) => model.valueAt('公式', row, 4))).toEqual([100, 90, 80]);
    expect(model.valueAt('公式', 2, 4)).toMatchObject({ error: '#N/A' });
    model.clear('公式', { row: 0, column: 0, rows: 9, columns: 9 }, 'contents');
  });

  it.each([
    ['=KPI.AHTSCORE()', '#VALUE!', /actual|实际值/],
    [`=KPI.SCORE(,"${A8}")`, '#VALUE!', /actual|实际值/],
    ['=KPI.SCORE(35,"")', '#VALUE!', /标准/],
    [`=KPI.SCORE(35,"${A8}","abc")`, '#VALUE!', /full/],
    [`=KPI.SCORE(35,"${A8}",,,"furlong")`, '#VALUE!', /furlong/],
    ['=KPI.SCORE(35,"服务态度良好")', '#N/A', /.{6,}/],
    ['=KPI.ACHIEVEMENT(45,30)', '#VALUE!', /≥30/],
    ['=KPI.GRADE(90,"??")', '#VALUE!', /\?\?/],
  ])('%s answers %s with a sentence', async (formula, error, sentence) => {
    expect(await typed(formula)).toMatchObject({ error, message: expect.stringMatching(sentence) as string });
  });
});

describe('a call typed with empty parentheses', () => {
  it('is completed in place to the cells of its row, and follows them', async () => {
    model.setInputs('表单', { row: 1, column: 7, rows: 2, columns: 1 }, [
      ['=KPI.ASASCORE()'],
      ['=KPI.AHTSCORE()'],
    ]);
    await settled(() => model.formulaAt('表单', 2, 7) === '=KPI.AHTSCORE(E3,D3)');
    expect(model.formulaAt('表单', 1, 7)).toBe('=KPI.ASASCORE(E2,D2)');
    await opened.host.idle();
    expect(model.valueAt('表单', 1, 7)).toBeCloseTo(200 / 3, 8);
    model.setInputs('表单', { row: 1, column: 4, rows: 1, columns: 1 }, [['60秒']]);
    await opened.host.idle();
    expect(model.valueAt('表单', 1, 7)).toBe(50);
  });
});

/** Waits for what an event handler does in its own time; fails by jest's own timeout. */
async function settled(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve_) => setImmediate(resolve_));
}
