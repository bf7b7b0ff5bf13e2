/** @jest-environment jsdom */
import { ActionError } from '../../src/actions/action-error';
import { allByRole, byRole, click, renderPane } from './render-pane';
import {
  checkedTable,
  efficiencyTable,
  indicatorTable,
  plannedCell,
  scoredItem,
  workbookCheck,
} from './sample-check';

const both = workbookCheck([efficiencyTable(), indicatorTable()]);
const checkBoth = { checkWorkbook: () => Promise.resolve(both) };

describe('what the pane found', () => {
  test('is said in one sentence: forms, indicators, criteria read, what needs a look', async () => {
    const { page } = await renderPane(checkBoth);
    // 4 + 2 indicators; one of the two criteria became a rule; slip, unread sentence and weight sum need a look.
    expect(byRole('heading', '3 条要您看一眼')).toBeDefined();
    expect(page.textContent).toContain('2 张考核表，6 个指标');
    expect(page.textContent).toContain('1 条标准已读懂');
    expect(page.textContent).toContain('4 个按目标值评分');
    expect(page.textContent).toContain('1 处无法评分');
  });

  test('puts problems before forms, and those that prevent a score first', async () => {
    const { page } = await renderPane(checkBoth);
    expect(allByRole('heading').map(({ textContent }) => textContent)).toEqual([
      '3 条要您看一眼',
      '要您看一眼',
      '效率',
      '指标表',
    ]);
    const names = [...page.querySelectorAll('section ul > li')].map((card) => card.textContent);
    expect(names[0]).toContain('培训考核通过率');
    expect(names[1]).toContain('平均响应时长');
    expect(names[2]).toContain('整张表');
  });

  test('marks the unclear piece of a sentence and says what is wrong with it', async () => {
    const { page } = await renderPane(checkBoth);
    const card = [...page.querySelectorAll('section ul > li')][1];
    expect(card?.querySelector('blockquote')?.textContent).toBe('≤25秒得100分,每增加5秒扣10分,≥40分0分');
    expect(card?.querySelector('mark')?.textContent).toBe('40分');
    expect(card?.textContent).toContain('“40分”按40秒计');
  });

  test('names once what several forms say alike, with every place', async () => {
    const table = indicatorTable();
    const copy = { ...table, table: { ...table.table, sheet: '坐席02' } };
    const { page } = await renderPane({ checkWorkbook: () => Promise.resolve(workbookCheck([table, copy])) });
    expect(page.textContent).toContain('3 条要您看一眼');
    const [first] = page.querySelectorAll('section ul > li');
    expect([...(first?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '指标表!F6',
      '坐席02!F6',
    ]);
  });

  test('folds the indicators of many forms away, and still says how they stand', async () => {
    const tables = ['甲', '乙', '丙', '丁'].map((sheet) => {
      const table = efficiencyTable();
      return { ...table, table: { ...table.table, sheet }, plan: { ...table.plan, cells: [] } };
    });
    const { page } = await renderPane({ checkWorkbook: () => Promise.resolve(workbookCheck(tables)) });
    const summary = [...page.querySelectorAll('section summary')][0];
    expect(summary?.textContent).toMatch(/^4 个指标 · 1 项异常待核实.3 项未达标$/);
    expect(summary?.closest('details')?.open).toBe(false);
  });

  test('does not call an item unscored that has a score but no target', async () => {
    const table = checkedTable({
      sheet: '基准分',
      headers: [{ role: 'indicator', column: 0, header: '指标名称' }],
      card: { items: [scoredItem({ row: 3, indicator: '客户满意度' }, { source: 'criteria', score: 80 })] },
    });
    await renderPane({ checkWorkbook: () => Promise.resolve(workbookCheck([table])) });
    expect(byRole('row', '客户满意度').textContent).toContain('无目标');
  });

  test('shows each indicator with actual, achievement and flag word', async () => {
    await renderPane({ checkWorkbook: () => Promise.resolve(workbookCheck([efficiencyTable()])) });
    const cells = (name: string): string[] =>
      [...byRole('row', name).querySelectorAll('th, td')].map(({ textContent }) => textContent ?? '');
    // 30/45, 5/6.2, 72/85, 91/95.
    expect(cells('平均响应时长')).toEqual(['平均响应时长', '45秒', '66.7%', '异常']);
    expect(cells('平均处理时长')).toEqual(['平均处理时长', '6.2分钟', '80.6%', '未达标']);
    expect(cells('一次解决率')).toEqual(['一次解决率', '72%', '84.7%', '未达标']);
    expect(cells('工单处理及时率')).toEqual(['工单处理及时率', '91%', '95.8%', '未达标']);
  });

  test('is the same in English', async () => {
    const { page } = await renderPane(checkBoth, 'en-US');
    expect(byRole('heading', '3 points to look at')).toBeDefined();
    expect(page.textContent).toContain('2 forms, 6 indicators');
    expect(page.textContent).toContain('1 criterion understood, 4 judged by target, 1 without a score');
    expect(byRole('button', 'Score').textContent).toBe('Score');
  });

  test('of an empty workbook is one sentence and the way to a sample', async () => {
    await renderPane({ checkWorkbook: () => Promise.resolve(workbookCheck([])) });
    expect(byRole('heading', '给客服考核表打分')).toBeDefined();
    expect(byRole('button', '用示例试试')).toBeDefined();
    expect(allByRole('button', '重新读取')).toEqual([]);
  });

  test('of a workbook without a form says why and offers another look', async () => {
    const checkWorkbook = jest.fn().mockResolvedValue({ ...workbookCheck([]), sheetNames: ['清单'] });
    await renderPane({ checkWorkbook });
    expect(allByRole('heading', '还没有找到考核表')).toHaveLength(1);
    expect(allByRole('button', '评分')).toEqual([]);
    await click(byRole('button', '重新读取'));
    expect(checkWorkbook).toHaveBeenCalledTimes(2);
  });
});

describe('before scoring', () => {
  test('lists each cell old → new, promises the rest, and names the cells it keeps', async () => {
    const table = checkedTable({
      sheet: '效率',
      headers: [{ role: 'indicator', column: 0, header: '指标名称' }],
      card: { items: [scoredItem({ row: 3, indicator: '平均响应时长' }, { achievement: 30 / 45 })] },
      cells: [
        plannedCell({
          row: 3,
          column: 5,
          kind: 'achievement',
          before: 12,
          formula: '=KPI.ACHIEVEMENT(E4,D4)',
        }),
      ],
      plan: { kept: [{ sheet: '效率', row: 4, column: 5, kind: 'score', value: '免考' }] },
    });
    const { page } = await renderPane({ checkWorkbook: () => Promise.resolve(workbookCheck([table])) });
    expect(page.textContent).toContain('将写入 1 个单元格 · 您录入的内容不会改动');
    await click(byRole('button', '看明细'));
    expect(byRole('row', 'F4').textContent).toBe('F4平均响应时长1266.7%');
    await click(byRole('button', '显示公式'));
    expect(page.textContent).toContain('=KPI.ACHIEVEMENT(E4,D4)');
    expect(page.textContent).toContain('1 个单元格已有您填的内容');
    expect(byRole('row', 'F5').textContent).toBe('F5得分免考');
  });

  test('says so when the sheet already holds everything, and offers nothing to press', async () => {
    const { page } = await renderPane({
      checkWorkbook: () => Promise.resolve(workbookCheck([efficiencyTable({ cells: [] })])),
    });
    expect(page.textContent).toContain('得分已在表中');
    expect(byRole('button', '评分').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the buttons', () => {
  test('score, announce the outcome, and undo it', async () => {
    let written = false;
    const [pending, done] = [efficiencyTable(), efficiencyTable({ cells: [] })];
    await renderPane({
      checkWorkbook: () => Promise.resolve(workbookCheck([written ? done : pending])),
      scoreWorkbook: () => {
        written = true;
        return Promise.resolve({ check: workbookCheck([pending]), written: pending.plan.cells });
      },
      undoLastWrite: () => {
        written = false;
        return Promise.resolve({ restored: 1, kept: 1 });
      },
      canUndo: () => written,
    });
    expect(allByRole('button', '撤销')).toEqual([]);

    await click(byRole('button', '评分'));
    expect(byRole('status').textContent).toBe('评分完成 写入 2 个单元格 1 项异常待核实，3 项未达标');
    expect(byRole('button', '评分').getAttribute('aria-disabled')).toBe('true');

    await click(byRole('button', '撤销'));
    expect(byRole('status').textContent).toBe('已撤销 恢复 1 个单元格 1 个单元格此后改过，保持现状');
    expect(byRole('button', '评分').getAttribute('aria-disabled')).not.toBe('true');
    expect(allByRole('button', '撤销')).toEqual([]);
  });

  test('jump to the cell of a row, of a problem, of a planned cell', async () => {
    const selectCell = jest.fn().mockResolvedValue(undefined);
    await renderPane({ ...checkBoth, selectCell });
    await click(byRole('row', '一次解决率'));
    expect(selectCell).toHaveBeenLastCalledWith('效率', 5, 5); // its 达成率, F6
    await click(byRole('button', '指标表!F4'));
    expect(selectCell).toHaveBeenLastCalledWith('指标表', 3, 5);
    await click(byRole('tab', '评分'));
    await click(byRole('row', 'H4'));
    expect(selectCell).toHaveBeenLastCalledWith('效率', 3, 7);
    expect(selectCell).toHaveBeenCalledTimes(3);
  });

  test('that fail say what, why and the way out, and keep what was on screen', async () => {
    const scoreWorkbook = jest.fn().mockRejectedValue(new ActionError('pane.undo.hint'));
    await renderPane({ ...checkBoth, scoreWorkbook });
    await click(byRole('button', '评分'));
    expect(byRole('alert').textContent).toContain('没能写入得分');
    expect(byRole('alert').textContent).toContain('撤销上一次评分');
    expect(allByRole('heading', '3 条要您看一眼')).toHaveLength(1);
    await click(byRole('button', '重试'));
    expect(scoreWorkbook).toHaveBeenCalledTimes(2);
  });
});

describe('reading', () => {
  test('shows that it is under way', async () => {
    await renderPane({ checkWorkbook: () => new Promise(() => undefined) });
    expect(document.body.textContent).toContain('正在读取工作簿');
  });

  test('that fails shows the reason and tries again on demand', async () => {
    const checkWorkbook = jest.fn().mockRejectedValueOnce(new Error('boom')).mockResolvedValue(both);
    await renderPane({ checkWorkbook });
    expect(byRole('alert').textContent).toContain('没能读取工作簿');
    expect(byRole('alert').textContent).toContain('boom');
    await click(byRole('button', '重试'));
    expect(allByRole('heading', '3 条要您看一眼')).toHaveLength(1);
    expect(allByRole('alert')).toEqual([]);
  });
});

test('a bug while drawing is told instead of leaving an empty pane, and another look is offered', async () => {
  const unknown = checkedTable({
    sheet: '效率',
    headers: [{ role: 'indicator', column: 0, header: '指标名称' }],
    card: { items: [], diagnostics: [{ code: 'no.such.message', severity: 'warning' }] },
  });
  const checkWorkbook = jest
    .fn()
    .mockResolvedValueOnce(workbookCheck([unknown]))
    .mockResolvedValue(both);
  const reported = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await renderPane({ checkWorkbook });
  expect(byRole('alert').textContent).toContain('no.such.message');
  expect(reported).toHaveBeenCalled();
  reported.mockRestore();
});
