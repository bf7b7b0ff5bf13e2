/** @jest-environment jsdom */
import { ActionError } from '../../src/actions/action-error';
import type { Verification } from '../../src/actions/runs/verify-workbook';
import type { RunEntry } from '../../src/core/runs/run-entry';
import { byRole, click, renderPane } from './render-pane';
import { efficiencyTable, workbookCheck } from './sample-check';

// The page is loaded when it is first shown.
jest.setTimeout(30_000);

const checkWorkbook = () => Promise.resolve(workbookCheck([efficiencyTable()]));
/** Noon of 1 April 2024. */
const RECORDED: RunEntry = {
  when: 45_383.5,
  event: 'score',
  sheet: '一月',
  range: 'A1:E4',
  unscored: 0,
  total: 87,
  grade: '良好',
  inputs: 'a',
  criteria: 'b',
  policy: 'c',
  version: '0.1.0',
  items: [],
  count: 3,
  choices: {},
};
const DRIFTED: Verification = {
  record: 'KPI评分记录',
  changedLines: [],
  forms: [
    {
      sheet: '一月',
      recorded: RECORDED,
      signedOff: false,
      findings: [
        {
          code: 'runs.input-changed',
          severity: 'warning',
          cell: "'一月'!D2",
          params: { indicator: '平均响应时长', before: '35秒', now: '25秒' },
        },
      ],
    },
  ],
};

async function openPage(actions: Parameters<typeof renderPane>[0] = {}) {
  const rendered = await renderPane({ checkWorkbook, ...actions });
  await click(byRole('button', '复核与签批'));
  return rendered;
}

test('Verify names what changed, in which cell, and leads there', async () => {
  const selectCell = jest.fn().mockResolvedValue(undefined);
  const { page } = await openPage({ verifyWorkbook: () => Promise.resolve(DRIFTED), selectCell });
  await click(byRole('button', '复核'));
  expect(page.textContent).toContain('最近记录：2024-04-01 12:00，总分 87，插件 0.1.0');
  expect(page.textContent).toContain('“平均响应时长”的数据由 35秒 改为 25秒。');
  await click(byRole('button', '转到单元格 D2'));
  expect(selectCell).toHaveBeenCalledWith('一月', 1, 3);
});

test('a workbook without a record offers to begin one', async () => {
  const startRuns = jest.fn().mockResolvedValue('KPI评分记录');
  const none: Verification = { record: null, forms: [], changedLines: [] };
  const { page } = await openPage({ verifyWorkbook: () => Promise.resolve(none), startRuns });
  await click(byRole('button', '复核'));
  expect(page.textContent).toContain('本工作簿没有评分记录');
  await click(byRole('button', '开始记录'));
  expect(startRuns).toHaveBeenCalled();
  expect(page.textContent).toContain('评分记录在工作表“KPI评分记录”。');
});

test('a form is signed off and opened again by one press each, and a refusal says why', async () => {
  const signed = { ...DRIFTED, forms: DRIFTED.forms.map((form) => ({ ...form, signedOff: true })) };
  const verifyWorkbook = jest.fn().mockResolvedValueOnce(DRIFTED).mockResolvedValue(signed);
  const lockForm = jest.fn().mockResolvedValue(undefined);
  const unlockForm = jest.fn().mockRejectedValue(new ActionError('runs.password', { sheet: '一月' }));
  const { page } = await openPage({ verifyWorkbook, lockForm, unlockForm });
  await click(byRole('button', '复核'));
  await click(byRole('button', '签批并锁定“一月”'));
  expect(lockForm).toHaveBeenCalledWith('一月');
  expect(page.textContent).toContain('已签批锁定');
  await click(byRole('button', '解锁“一月”'));
  expect(page.textContent).toContain('工作表“一月”的保护设有密码');
});
