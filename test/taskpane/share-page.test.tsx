/** @jest-environment jsdom */
// Loaded here, so that no test waits for it.
import '../../src/taskpane/pages/SharePage';
import { byRole, click, renderPane } from './render-pane';
import { shareCheck } from './sample-share';

const report = { ...shareCheck().report, people: 2 };
const finding = { code: 'share.hidden-sheet', severity: 'warning', params: { sheet: '底稿' } } as const;

async function openPage(actions: Parameters<typeof renderPane>[0], locale: 'zh-CN' | 'en-US' = 'zh-CN') {
  const pane = await renderPane(actions, locale);
  await click(byRole('button', locale === 'zh-CN' ? '发出' : 'Share'));
  await click(byRole('button', locale === 'zh-CN' ? '检查' : 'Check'));
  return pane;
}

describe('the page for handing a workbook on', () => {
  test('says what is in it, and what plain formulas would change', async () => {
    const checkShare = () => Promise.resolve(shareCheck({ report: { ...report, findings: [finding] } }));
    const { page } = await openPage({ checkShare });
    expect(page.textContent).toContain('1 个单元格用到 KPI 函数');
    expect(page.textContent).toContain('“底稿”是隐藏的工作表');
    expect(page.textContent).toContain('预览：1 个变为普通公式，0 个变为数值');
    expect(page.textContent).toContain('=IF(E5="","",KPI.SCORE(E5,F5))');
    expect(page.textContent).toContain('=IF(E5="","",IF(ROUND(E5,9)<=25,100,80))');
  });

  test('replaces by one press, with a ledger, and says how many', async () => {
    const plan = shareCheck().native;
    const replaceFormulas = jest.fn().mockResolvedValue({ ...plan, differing: [], ledger: '公式台账' });
    await openPage({ replaceFormulas });
    await click(byRole('button', '换成普通公式'));
    expect(replaceFormulas).toHaveBeenCalledWith('native', expect.objectContaining({ ledger: true }));
    expect(document.body.textContent).toContain('已替换 1 个单元格,其中普通公式 1 个'.replace(',', '，'));
  });

  test('offers the way back where there is a ledger, and names the cells that were changed since', async () => {
    const kept = { ledger: '公式台账', ledgerRow: 6, sheet: '一月', row: 4, column: 6, original: '=A1', replacement: '1', reason: 'share.kept.changed' } as const; // prettier-ignore
    const definition = { ...kept, kind: 'name', sheet: null, at: '总分' } as const;
    const outside = { restoredDefinitions: 2, keptDefinitions: [definition] };
    const restoreLive = jest.fn().mockResolvedValue({ restored: 3, kept: [kept], ...outside });
    await openPage({ restoreLive, checkShare: () => Promise.resolve(shareCheck({ canRestore: true })) });
    await click(byRole('button', '恢复为活公式'));
    expect(document.body.textContent).toContain('已恢复 3 个单元格');
    expect(document.body.textContent).toContain('一月!G5');
    expect(document.body.textContent).toContain('名称和条件格式恢复了 2 处');
    expect(document.body.textContent).toContain('1 处名称或条件格式后来有改动，没有动：总分');
  });

  test('offers the ways also where only a name calls a function, previewed with its place', async () => {
    const { report: found, native } = shareCheck();
    const formula = '=KPI.GRADE(一月!$F$5)';
    const replaced = { kind: 'name', sheet: '一月', at: '等级', original: formula } as const;
    const definitions = [{ ...replaced, replacement: '=IF(一月!$F$5>=90,"优秀","")' }];
    const check = shareCheck({
      report: { ...found, calls: 0, definitions: 1 },
      native: { ...native, cells: [], definitions },
    });
    const { page } = await openPage({ checkShare: () => Promise.resolve(check) });
    expect(page.textContent).toContain('1 个名称或条件格式用到 KPI 函数');
    expect(page.textContent).not.toContain('没有 KPI 公式');
    expect(page.textContent).toContain(`名称 一月!等级${formula}=IF(一月!$F$5>=90,"优秀","")`);
    expect(byRole('button', '换成普通公式').getAttribute('aria-disabled')).not.toBe('true');
  });

  test('shows the key to the codes once, until the user has it', async () => {
    const key = [{ code: 'P01', name: '张三' }];
    const deIdentify = jest.fn().mockResolvedValue({ key, changed: 4, board: '上墙榜' });
    const { store } = await openPage({
      deIdentify,
      checkShare: () => Promise.resolve(shareCheck({ report })),
    });
    await click(byRole('button', '换成代号'));
    expect(document.querySelector('textarea')?.value).toBe('P01\t张三');
    await click(byRole('button', '已保存'));
    expect(document.querySelector('textarea')).toBeNull();
    expect(store.getState().shareKey).toBeNull();
  });

  test('speaks English', async () => {
    const { page } = await openPage({ checkShare: () => Promise.resolve(shareCheck({ report })) }, 'en-US');
    expect(page.textContent).toContain('1 cell calls KPI functions');
    expect(page.textContent).toContain('Any Excel, WPS and LibreOffice');
  });
});
