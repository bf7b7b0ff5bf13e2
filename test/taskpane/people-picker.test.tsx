/** @jest-environment jsdom */
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PeoplePicker } from '../../src/taskpane/components/people/PeoplePicker';
import '../../src/messages/all-catalogues';
import { TextsProvider, textsIn } from '../../src/taskpane/texts';
import { byRole, click, enter } from './render-pane';

const NAMES = Array.from({ length: 200 }, (_, at) => `员工${at + 1}`);
let chosen: ReadonlySet<string>;

function Picker() {
  const [some, setSome] = useState<ReadonlySet<string>>(new Set(NAMES));
  return (
    <PeoplePicker
      names={NAMES}
      chosen={some}
      onChoose={(next) => {
        chosen = next;
        setSome(next);
      }}
    />
  );
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
const press = (key: string) =>
  act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await Promise.resolve();
  });

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  await act(async () => {
    createRoot(page).render(
      <TextsProvider value={textsIn('zh-CN')}>
        <Picker />
      </TextsProvider>,
    );
    await Promise.resolve();
  });
});

it('is one tab stop for 200 people; arrows, Home and End go through them', async () => {
  expect(boxes()).toHaveLength(200);
  expect(boxes().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  act(() => boxes()[0]?.focus());
  await press('ArrowDown');
  expect(document.activeElement).toBe(boxes()[1]);
  await press('End');
  expect(document.activeElement).toBe(boxes()[199]);
  expect(
    boxes()
      .map(({ tabIndex }) => tabIndex)
      .lastIndexOf(0),
  ).toBe(199);
  await press('Home');
  expect(document.activeElement).toBe(boxes()[0]);
});

it('selects whoever is found, and says how many', async () => {
  expect(byRole('status').textContent).toBe('已选200人，共200人');
  await click(byRole('button', '全不选'));
  expect([...chosen]).toEqual([]);
  const find = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (find === null) throw new Error('no field');
  await enter(find, '员工19');
  // 19, and 190 to 199.
  expect(boxes()).toHaveLength(11);
  await click(byRole('button', '全选'));
  expect(byRole('status').textContent).toBe('已选11人，共200人');
  await click(boxes()[0] as HTMLElement);
  expect(chosen.has('员工19')).toBe(false);
  expect(chosen.size).toBe(10);
  await enter(find, '没有');
  expect(document.body.textContent).toContain('没有这样的姓名');
  // Those who are not shown stay selected.
  expect(chosen.size).toBe(10);
});
