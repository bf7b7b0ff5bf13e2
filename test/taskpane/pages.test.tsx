/** @jest-environment jsdom */
import { ActionError } from '../../src/actions/action-error';
import type { Correction } from '../../src/core/settings/settings';
import type { PaneActions } from '../../src/taskpane/pane-actions';
import { TEMPLATES } from '../../src/templates';
import { allByRole, byRole, click, enter, renderPane } from './render-pane';
import { checkedTable, efficiencyTable, scoredItem, workbookCheck } from './sample-check';

const check = workbookCheck([efficiencyTable()]);
const checkWorkbook = () => Promise.resolve(check);

describe('the templates', () => {
  test('are all offered, blank and with sample figures, in the language of the pane', async () => {
    const { page } = await renderPane({ checkWorkbook });
    await click(byRole('button', '模板'));
    for (const { name } of TEMPLATES) expect(page.textContent).toContain(name.zh);
    expect(allByRole('button', '空白表：插入')).toHaveLength(TEMPLATES.length);
    expect(allByRole('button', '带示例：插入')).toHaveLength(TEMPLATES.length);

    const english = await renderPane({ checkWorkbook }, 'en-US');
    await click(byRole('button', 'Templates'));
    for (const { name } of TEMPLATES) expect(english.page.textContent).toContain(name.en);
  });

  test('are inserted by one press, and the pane goes back to the forms and says so', async () => {
    const insertTemplate = jest.fn().mockResolvedValue('表9-26');
    const { store } = await renderPane({ checkWorkbook, insertTemplate });
    await click(byRole('button', '模板'));
    const [first] = TEMPLATES;
    await click(byRole('button', `带示例：插入${first?.name.zh}`));
    expect(insertTemplate).toHaveBeenCalledWith(first?.id, 'sample');
    expect(store.getState()).toMatchObject({
      page: 'check',
      result: { title: { code: 'pane.done.inserted', params: { sheet: '表9-26' } } },
    });
    expect(document.body.textContent).toContain('已插入“表9-26”');
  });

  test('that cannot be inserted say why, and again is one press', async () => {
    const insertTemplate = jest
      .fn()
      .mockRejectedValueOnce(new ActionError('error.protected'))
      .mockResolvedValue('表');
    await renderPane({ checkWorkbook, insertTemplate });
    await click(byRole('button', '模板'));
    await click(byRole('button', `空白表：插入${TEMPLATES[0]?.name.zh}`));
    expect(byRole('alert').textContent).toContain('没能插入模板');
    await click(byRole('button', '重试'));
    expect(insertTemplate).toHaveBeenCalledTimes(2);
    expect(allByRole('alert')).toEqual([]);
  });

  test('are what an empty workbook offers first: a sample by one press', async () => {
    const insertTemplate = jest.fn().mockResolvedValue('效率评测');
    await renderPane({ insertTemplate });
    await click(byRole('button', '用示例试试'));
    expect(insertTemplate).toHaveBeenCalledWith('b4', 'sample');
    expect(TEMPLATES.map(({ id }) => id)).toContain('b4');
  });
});

describe('the settings', () => {
  test('show the defaults of a workbook without a settings sheet, and make one on demand', async () => {
    const openSettings = jest.fn().mockResolvedValue(undefined);
    const { page } = await renderPane({ checkWorkbook, openSettings });
    await click(byRole('button', '设置'));
    expect(page.textContent).toContain('优秀≥90');
    await click(byRole('button', '生成设置表'));
    expect(openSettings).toHaveBeenCalledTimes(1);
  });

  test('list every correction, and take one back', async () => {
    const correction: Correction = { kind: 'column', sheet: '效率', header: '本月', role: 'actual' };
    const settings = { ...check.settings, policyReference: 'KPI设置!$A$5:$B$24', corrections: [correction] };
    const forgetCorrection = jest.fn().mockResolvedValue(undefined);
    const { page } = await renderPane({
      checkWorkbook: () => Promise.resolve({ ...check, settings }),
      forgetCorrection,
    });
    await click(byRole('button', '设置'));
    expect(page.textContent).toContain('效率：“本月”列当作实际值');
    await click(byRole('button', '删除更正'));
    expect(forgetCorrection).toHaveBeenCalledWith(correction);
  });
});

test.each([
  ['sheet.protected', 'error', '受保护', true],
  ['sheet.signed-off', 'info', '已签批锁定', false],
] as const)(
  'of a form with %s the page of scores says why nothing is written',
  async (code, severity, words, again) => {
    const checked = efficiencyTable();
    const diagnostics = [{ code, severity, params: { sheet: checked.table.sheet } }];
    const plan = { ...checked.plan, cells: [], kept: [], diagnostics };
    const { page } = await renderPane({
      checkWorkbook: () => Promise.resolve(workbookCheck([{ ...checked, plan }])),
    });
    await click(byRole('tab', '评分'));
    expect(page.textContent).toContain(words);
    // Reading again is for what Excel does not tell: that somebody took a protection away.
    expect(allByRole('button', '已取消保护，重新读取')).toHaveLength(again ? 1 : 0);
  },
);

test('a column that was taken for the wrong thing is corrected by a choice', async () => {
  const rememberCorrection = jest.fn().mockResolvedValue(undefined);
  await renderPane({ checkWorkbook, rememberCorrection });
  await enter(byRole('combobox', '“备注(异常情况说明)”列当作'), 'actual');
  expect(rememberCorrection).toHaveBeenCalledWith({
    kind: 'column',
    sheet: '效率',
    header: '备注(异常情况说明)',
    role: 'actual',
  });
});

test('one weight is fixed, the rest keep their proportions to 100 %, and only what changes is written (B11)', async () => {
  // B1: 15, 20, 25, 15, 15, 5, 5 %. With the third at 30 the others have 70 for 75: × 0.9333….
  const weights = [0.15, 0.2, 0.25, 0.15, 0.15, 0.05, 0.05];
  const form = checkedTable({
    sheet: 'B1',
    headers: [{ role: 'indicator', column: 0, header: '指标' }],
    card: {
      scale: 'hundred',
      weightTotal: 1,
      items: weights.map((weight, index) =>
        scoredItem({ row: 3 + index, indicator: `指标${index + 1}`, weight }),
      ),
    },
  });
  const changeWeights = jest.fn().mockResolvedValue(7);
  await renderPane({ checkWorkbook: () => Promise.resolve(workbookCheck([form])), changeWeights });
  await enter(byRole('textbox', '指标3固定为（%）'), '30');
  const editor = byRole('textbox', '指标2固定为（%）').closest('tr');
  const shown = [...(editor?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
  // 20 × 70 ÷ 75 = 18.666…: 18.7 when the tenths that are left over are given out.
  expect(shown).toEqual(['20%', '', '18.7%']);
  await click(byRole('button', '按“调整后”写入'));
  const [place, written] = changeWeights.mock.calls[0] as [unknown, ReadonlyMap<number, number>];
  expect(place).toEqual({ sheet: 'B1', top: 2, left: 0 });
  expect(written.get(5)).toBe(0.3);
  expect([...written.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
});

test('a weight that is no percentage is not written', async () => {
  const form = checkedTable({
    sheet: '表',
    headers: [{ role: 'indicator', column: 0, header: '指标' }],
    card: {
      weightTotal: 1,
      items: [
        scoredItem({ row: 3, indicator: '甲', weight: 0.5 }),
        scoredItem({ row: 4, indicator: '乙', weight: 0.5 }),
      ],
    },
  });
  const changeWeights = jest.fn();
  await renderPane({ checkWorkbook: () => Promise.resolve(workbookCheck([form])), changeWeights });
  await enter(byRole('textbox', '甲固定为（%）'), '很多');
  expect(document.body.textContent).toContain('请填百分数');
  await click(byRole('button', '按“调整后”写入'));
  expect(changeWeights).not.toHaveBeenCalled();
});

describe('sheets of records', () => {
  const records = [
    {
      rows: 5000,
      table: {
        sheet: '通话',
        kind: 'calls' as const,
        range: { top: 0, left: 0, bottom: 500, right: 3 },
        headerRow: 0,
        columns: [
          { role: 'agent' as const, column: 0, header: '坐席', reading: { kind: 'text' as const } },
          { role: 'talk' as const, column: 1, header: '通话时长', reading: { kind: 'none' as const } },
        ],
        unmapped: [],
        diagnostics: [],
      },
    },
  ];
  const withRecords = () => Promise.resolve({ ...workbookCheck([]), records });

  test('are named with their kind and size, and made into indicators by one press', async () => {
    const makeIndicators = jest.fn().mockResolvedValue('指标汇总');
    const { page } = await renderPane({ checkWorkbook: withRecords, makeIndicators });
    expect(page.textContent).toContain('通话记录，5000 行');
    await click(byRole('button', '生成指标表'));
    expect(makeIndicators).toHaveBeenCalledWith(['通话'], 'agent', expect.anything());
    expect(page.textContent).toContain('已插入“指标汇总”');
  });

  test('show what each column was taken for, and a choice corrects it', async () => {
    const rememberCorrection = jest.fn().mockResolvedValue(undefined);
    const [{ table } = { table: null }] = records;
    const reading = {
      kind: 'duration' as const,
      unit: '秒',
      decidedBy: 'column' as const,
      clock: 'm:s' as const,
      whole: true,
    };
    const columns = [...(table?.columns ?? []), { role: 'acw' as const, column: 2, header: '整理', reading }];
    const checkWorkbook = () =>
      Promise.resolve({
        ...workbookCheck([]),
        records: records.map((each) => ({ ...each, table: { ...each.table, columns } })),
      });
    await renderPane({ checkWorkbook, rememberCorrection });
    await enter(byRole('combobox', '“坐席”列当作'), 'team');
    expect(rememberCorrection).toHaveBeenLastCalledWith({
      kind: 'record-column',
      sheet: '通话',
      header: '坐席',
      role: 'team',
    });
    await enter(byRole('combobox', '“整理”的单位'), '分钟');
    expect(rememberCorrection).toHaveBeenLastCalledWith({
      kind: 'record-column',
      sheet: '通话',
      header: '整理',
      role: 'acw',
      unit: '分钟',
    });
    await click(byRole('button', '这不是服务记录'));
    expect(rememberCorrection).toHaveBeenLastCalledWith({ kind: 'no-records', sheet: '通话' });
  });

  test('being read can be stopped, and say so', async () => {
    const makeIndicators: PaneActions['makeIndicators'] = (_sheets, _by, { signal }) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(new ActionError('indicators.cancelled'))),
      );
    const { page } = await renderPane({ checkWorkbook: withRecords, makeIndicators });
    await click(byRole('button', '生成指标表'));
    expect(page.querySelector('progress')).not.toBeNull();
    await click(byRole('button', '取消'));
    expect(page.querySelector('progress')).toBeNull();
    expect(page.textContent).toContain('已取消');
  });
});
