import { enUS } from '../../src/messages/en-US';
import { zhCN } from '../../src/messages/zh-CN';
import { PAGES } from '../../src/taskpane/pages/page-list';

test('every page has one id, a name in each language, and a component', async () => {
  const ids = PAGES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, load } of PAGES) {
    for (const catalogue of [zhCN, enUS]) expect(catalogue).toHaveProperty([`pane.page.${id}`]);
    expect(await load()).toBeInstanceOf(Function);
  }
});

test('the pages of the day stand in front, in their order', () => {
  const front = PAGES.filter(({ place }) => place === 'front').map(({ id }) => id);
  expect(front).toEqual(['check', 'score', 'overview', 'explain']);
});
