/** @jest-environment jsdom */
import axe from 'axe-core';
import { PAGES } from '../../src/taskpane/pages/page-list';
import { act } from 'react';
import { checkOfRows } from './check-of-rows';
import { nextTurn, renderPane } from './render-pane';

const FORM = checkOfRows([
  ['指标维度', '指标名称', '权重', '目标值', '实际值', '评分标准', '得分'],
  ['效率', '平均响应时长', 0.6, '≤25秒', '37秒', '≤25秒得100分,每增加5秒扣10分,≥60秒0分', ''],
  ['质量', '一次解决率', 0.2, '≥85%', '91%', '服务良好', ''],
  ['质量', '投诉率', 0.2, '≤2%', '3%', '', ''],
]);

/** What jsdom cannot judge: it lays nothing out and paints nothing. The browser tests do. */
const RULES = { 'color-contrast': { enabled: false }, region: { enabled: false } };

test.each(PAGES.map(({ id }) => id))(
  'axe finds nothing wrong with the page %s',
  async (id) => {
    const { store, page } = await renderPane({ checkWorkbook: () => Promise.resolve(FORM) });
    await act(async () => {
      await store.select('考核', 1, 4);
      store.show(id);
      for (let turn = 0; turn < 20; turn++) await nextTurn();
    });
    expect(page.querySelector('[role="alert"]')).toBeNull();
    expect(page.textContent?.length ?? 0).toBeGreaterThan(20);
    const { violations } = await axe.run(page, { rules: RULES });
    expect(
      violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html.slice(0, 160))]),
    ).toEqual([]);
  },
  30_000,
);
