/** @jest-environment jsdom */
import type { WorkbookCheck } from '../../src/actions/check/check-workbook';
import { prepareCheck } from '../../src/taskpane/view/prepare-check';
import { collectProblems, collectProblemsInSteps } from '../../src/taskpane/view/collect-problems';
import { checkOfRows } from './check-of-rows';
import { allByRole, click, renderPane } from './render-pane';

const HEADER = ['指标名称', '权重', '评分标准', '目标值', '实际值', '得分'];
const ROWS = 160;

// On a machine that others keep busy.
jest.setTimeout(30_000);

/** A form of so many indicators whose criteria hold no rule, all of the same name or each of its own. */
function troubled(name: (index: number) => string): WorkbookCheck {
  const items = Array.from({ length: ROWS }, (_, index) => [
    name(index),
    1 / ROWS,
    '服务态度良好',
    '',
    '好',
    '',
  ]);
  return checkOfRows([HEADER, ...items]);
}

describe('long lists', () => {
  it('of problems and of weights are drawn as far as somebody reads, and further when asked', async () => {
    const check = troubled((index) => `指标${index}`);
    await renderPane({ checkWorkbook: () => Promise.resolve(check) });
    const cards = () => document.querySelectorAll('section[aria-labelledby="problems-title"] li').length;
    const fields = () => allByRole('textbox', '').length;
    expect(collectProblems(check).length).toBeGreaterThanOrEqual(ROWS);
    expect(cards()).toBe(50);
    expect(fields()).toBe(50);
    const [ofProblems] = allByRole('button', String(collectProblems(check).length - 50));
    if (ofProblems === undefined) throw new Error('No way to more problems');
    await click(ofProblems);
    expect(cards()).toBe(150);
  });
});

describe('problems', () => {
  it('that say the same are one, with every place, in the order of the rows', () => {
    const check = troubled(() => '服务态度');
    const [first] = collectProblems(check).filter(({ indicator }) => indicator === '服务态度');
    expect(first?.places.map(({ row }) => row)).toEqual(
      Array.from({ length: ROWS }, (_, index) => index + 1),
    );
  });

  it('are looked for item by item, and known when a page asks', async () => {
    const check = troubled(() => '服务态度');
    expect([...collectProblemsInSteps(check)].length).toBeGreaterThanOrEqual(ROWS);
    const prepared = { ...check };
    await prepareCheck(prepared);
    // Whoever looked for them again would have to go through the forms.
    Object.defineProperty(prepared, 'tables', {
      get: () => {
        throw new Error('looked for again');
      },
    });
    expect(collectProblems(prepared).length).toBeGreaterThan(0);
  });
});
