/** @jest-environment jsdom */
import { act } from 'react';
import { ActionError } from '../../src/actions/action-error';
import { parsePeriod } from '../../src/core/people/appraisal-period';
import type { PeopleFound } from '../../src/core/people/people-of-grids';
import type { Roster, RosterPlace } from '../../src/core/people/roster';
import { scoreRoster } from '../../src/core/people/score-roster';
import { DEFAULT_POLICY } from '../../src/core/scoring/policy';
import type { PaneActions } from '../../src/taskpane/pane-actions';
import type { Locale } from '../../src/messages/locale';
import { buildGrid } from '../core/forms/build-grid';
import { FORM, formOf, HEADERS, rosterOf } from '../core/people/sample-roster';
import { allByRole, byRole, click, nextTurn, renderPane } from './render-pane';
import { efficiencyTable, workbookCheck } from './sample-check';
// The page is loaded when it is first shown; not within the first test's time.
import '../../src/taskpane/pages/PeoplePage';

jest.setTimeout(30_000);

const place: RosterPlace = {
  sheet: '数据',
  headerRow: 0,
  nameColumn: 0,
  roleColumn: null,
  teamColumn: null,
  sampleColumn: null,
  returnColumn: null,
  coverageColumn: null,
  salaryColumn: null,
};

/** 张三 86 and 李四 100 by hand (score-roster.test); 王五's sample is too small. */
function found(): PeopleFound {
  const roster: Roster & { place: RosterPlace } = {
    ...rosterOf(HEADERS, [['张三', 35, 85, 600], ['李四', 25, 90, 480], ['王五', 25, 90, 480]], {
      张三: { row: 1 },
      李四: { row: 2 },
      王五: { row: 3, sample: { count: 3, returnRate: null, coverage: null } },
    }),
    place,
  }; // prettier-ignore
  const policy = { ...DEFAULT_POLICY, minimumCount: 10 };
  const card = scoreRoster(roster, [formOf(FORM)], { period: parsePeriod('2026-03'), policy });
  return {
    found: { roster, period: card.period, formOfRole: new Map() },
    rosterGrid: buildGrid([['']]),
    card,
    history: null,
    causes: null,
    diagnostics: [],
  };
}

const checkWorkbook = () => Promise.resolve(workbookCheck([efficiencyTable()]));

async function showPeople(actions: Partial<PaneActions>, locale: Locale = 'zh-CN') {
  const pane = await renderPane({ checkWorkbook, ...actions }, locale);
  await act(async () => {
    pane.store.show('people');
    // The page is loaded when it is first shown.
    for (let turn = 0; turn < 50 && !pane.page.textContent?.includes('数据'); turn++) await nextTurn();
  });
  return pane;
}

describe('the page of people', () => {
  test('ranks them, best first, with what is pointed out; a small sample has no rank and keeps its total', async () => {
    const { page } = await showPeople({ readPeople: () => Promise.resolve(found()) });
    const people = [...page.querySelectorAll('ol > li')].map((line) => line.textContent ?? '');
    expect(people).toHaveLength(3);
    expect(people[0]).toMatch(/^1李四.*100.*优秀/);
    expect(people[1]).toMatch(/^2张三.*86.*良好/);
    expect(people[2]).toMatch(/^—王五.*100/);
    expect(people[1]).toContain('“平均响应时长”未达标：35秒，目标 ≤25秒。');
    expect(people[2]).toContain('样本只有 3 条，少于 10 条，不排名。');
    expect(page.textContent).toContain('3 人，期间 2026-03');
  });

  test('makes each of the sheets by one press, and says which', async () => {
    const makePeopleSheet = jest.fn().mockResolvedValue('人员绩效');
    const takeSnapshot = jest.fn().mockResolvedValue({ sheet: '绩效历史', added: 9 });
    const { page } = await showPeople({ readPeople: () => Promise.resolve(found()), makePeopleSheet, takeSnapshot }); // prettier-ignore
    await click(byRole('button', '生成人员绩效表'));
    expect(makePeopleSheet).toHaveBeenCalledWith('roster', expect.anything());
    expect(page.textContent).toContain('“人员绩效”已更新');
    await click(byRole('button', '存入历史'));
    expect(page.textContent).toContain('已在“绩效历史”存入 9 行');
    await click(byRole('button', '激励与辅导'));
    expect(makePeopleSheet).toHaveBeenLastCalledWith('incentives', expect.anything());
    // Without records there is nobody to call back.
    expect(allByRole('button', '回访跟进')).toEqual([]);
  });

  test('shows why something could not be made', async () => {
    const makePeopleSheet = jest.fn().mockRejectedValue(new ActionError('people.no-history'));
    await showPeople({ readPeople: () => Promise.resolve(found()), makePeopleSheet });
    await click(byRole('button', '方案试算'));
    expect(byRole('alert').textContent).toContain('还没有历史记录');
  });

  test('says what a workbook without people needs, in either language', async () => {
    const { store, page } = await renderPane({ checkWorkbook }, 'en-US');
    await act(async () => {
      store.show('people');
      for (let turn = 0; turn < 50 && !page.textContent?.includes('No people'); turn++) await nextTurn();
    });
    expect(page.textContent).toContain('No people found');
    expect(allByRole('button', 'Make the people’s sheet')).toEqual([]);
  });
});
