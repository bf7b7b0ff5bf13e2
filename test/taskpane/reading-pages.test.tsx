/** @jest-environment jsdom */
import { act } from 'react';
import { checkOfRows } from './check-of-rows';
import { allByRole, byRole, click, renderPane } from './render-pane';

const STEPS = '≤25秒得100分,每增加5秒扣10分,≥60秒0分';
const FORM = checkOfRows([
  ['指标名称', '权重', '目标值', '实际值', '评分标准', '得分'],
  ['平均响应时长', 0.6, '≤25秒', '37秒', STEPS, ''],
  ['一次解决率', 0.4, '≥85%', '91%', '≥85%得100分,每低1个百分点扣5分', ''],
]);
const checkWorkbook = () => Promise.resolve(FORM);

describe('a sentence', () => {
  test('stands beside what it was understood to mean, with its curve and the actual on it', async () => {
    const { page } = await renderPane({ checkWorkbook });
    const reading = byRole('row', '读作 实际值以秒计');
    expect(reading.querySelector('blockquote')?.textContent).toBe(STEPS);
    expect(reading.textContent).toContain('≤25秒:得100分');
    const curve = page.querySelector('tr svg[role="img"]')?.getAttribute('aria-label');
    expect(curve).toContain('实际 37秒，得 80 分');
  });

  test('that leaves the score open is asked about: each reading with what this person gets; the choice is kept', async () => {
    const rememberReading = jest.fn().mockResolvedValue(undefined);
    const { page } = await renderPane({ checkWorkbook, rememberReading });
    expect(byRole('heading', '1 条要您看一眼')).toBeDefined();
    const question = page.querySelector('fieldset');
    expect(question?.querySelector('legend')?.textContent).toBe('不满一步怎么计？');
    // 12 s beyond 25: 2 whole steps, 3 started ones, 2.4 in proportion.
    expect([...(question?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '不计，只计整步 · 现在80 分',
      '按一整步计70 分',
      '按比例计76 分',
    ]);
    await click(byRole('button', '按一整步计'));
    expect(rememberReading).toHaveBeenCalledWith(STEPS, 'steps', 'started');
    expect(byRole('status').textContent).toContain('已记下');
  });
});

describe('the explanation', () => {
  test('follows the selection: figures, steps, what is next, rule, cells, assumptions', async () => {
    let select = (_row: number, _column: number): void => undefined;
    const selectCell = jest.fn().mockResolvedValue(undefined);
    const { page } = await renderPane({
      checkWorkbook,
      selectCell,
      watchSelection: (onSelect) => {
        select = (row, column) => onSelect({ sheet: '考核', row, column });
        return Promise.resolve(() => Promise.resolve());
      },
    });
    act(() => select(1, 5));
    await click(byRole('button', '平均响应时长 37秒 → 80 分解释'));
    expect(byRole('heading', '平均响应时长')).toBeDefined();
    expect(page.textContent).toContain('37秒 → 80 分');
    // 37 − 25 = 12 s, two whole steps of 5.
    expect(page.querySelector('ol')?.textContent).toContain('比25秒多12秒 = 2个5秒，100 − 2×10 = 80');
    // Below 35 s, in whole seconds at 34 s, it is one step; what is below 30 s earns all.
    expect(page.textContent).toContain('再少 3秒，到下一档，得 90 分');
    expect(page.textContent).toContain('离最高的 100 分还差：少');
    await click(byRole('button', '转到单元格 D2'));
    expect(selectCell).toHaveBeenLastCalledWith('考核', 1, 3);

    act(() => select(2, 0));
    expect(byRole('heading', '一次解决率')).toBeDefined();
    expect(page.textContent).toContain('91% → 100 分');
  });

  test('of a total says what every indicator adds, the largest loss first', async () => {
    const { store, page } = await renderPane({ checkWorkbook });
    const total = FORM.tables[0]?.plan.cells.find(({ kind }) => kind === 'total');
    await act(() => store.select('考核', total?.row ?? -1, total?.column ?? -1));
    await click(byRole('tab', '解释'));
    // 0.6 × 80 + 0.4 × 100 = 48 + 40 = 88.
    expect(byRole('heading', '考核的总分')).toBeDefined();
    expect(page.textContent).toContain('88 良好');
    expect(allByRole('row').map(({ textContent }) => textContent)).toEqual([
      '指标得分权重计入',
      '平均响应时长8060%48',
      '一次解决率10040%40',
    ]);
  });

  test('says how to begin when nothing is selected, and offers what may be asked about', async () => {
    await renderPane({ checkWorkbook });
    await click(byRole('tab', '解释'));
    expect(byRole('heading', '选中表里的一个得分')).toBeDefined();
    await click(byRole('button', '平均响应时长'));
    expect(byRole('heading', '平均响应时长')).toBeDefined();
  });
});

test('a list of thousands is drawn in part, and goes on by a press', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => [`指标${index}`, '≥85%', '90%', '']);
  const many = checkOfRows([['指标名称', '目标值', '实际值', '得分'], ...rows]);
  await renderPane({ checkWorkbook: () => Promise.resolve(many) });
  const drawn = () => allByRole('row').filter(({ textContent }) => /^指标\d/.test(textContent ?? '')).length;
  expect(drawn()).toBe(50);
  await click(byRole('button', '还有 450 项'));
  expect(drawn()).toBe(150);
});
