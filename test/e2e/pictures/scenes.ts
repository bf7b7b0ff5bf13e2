import { button, goTo, say, score, see } from '../stage/pane-steps';
import type { PhotoStage } from './photo-stage';

/** What a picture is taken of: the way there from the scene before. */
export interface Scene {
  readonly name: string;
  /** It begins with a workbook of its own, and needs none of the scenes before it. */
  readonly fresh?: true;
  readonly prepare: (stage: PhotoStage) => Promise<void>;
}

const B4 = 'B-客服效率与满意度评测表.xlsx';
const C4 = 'C4-呼叫中心坐席专员考核表.xlsx';
const A8 = 'A8-客服团队绩效指标表.xlsx';

const page =
  (id: string) =>
  ({ pane, locale }: PhotoStage): Promise<void> =>
    goTo(pane, id, locale);

async function scored(stage: PhotoStage): Promise<void> {
  const { pane, locale } = stage;
  await score(pane, locale);
  await see(pane.getByText(say('pane.score.upToDate', {}, locale)));
}

/** Every page and state of the pane, in an order in which each follows from the one before. */
export const SCENES: readonly Scene[] = [
  { name: 'first-run', fresh: true, prepare: (stage) => stage.openNothing() },
  { name: 'score-empty', prepare: page('score') },
  { name: 'people-empty', prepare: page('people') },
  { name: 'templates', prepare: page('templates') },
  { name: 'help', prepare: page('help') },
  { name: 'file', prepare: page('file') },
  {
    name: 'menu',
    prepare: ({ pane, locale }) => button(pane, say('pane.menu.button', {}, locale)).click(),
  },
  {
    name: 'check-problems',
    fresh: true,
    prepare: async (stage) => {
      await stage.openBook('problems');
    },
  },
  { name: 'overview-problems', prepare: page('overview') },
  {
    name: 'check',
    fresh: true,
    prepare: async (stage) => {
      await stage.openSample(B4);
    },
  },
  { name: 'score-preview', prepare: page('score') },
  {
    name: 'score-formulas',
    prepare: async ({ pane, locale }) => {
      await button(pane, say('pane.preview.formulas', {}, locale)).click();
    },
  },
  {
    name: 'score-protected',
    prepare: async (stage) => {
      await stage.simulate('protect');
      await button(stage.pane, say('pane.score.action', {}, stage.locale)).click();
      await see(stage.pane.locator('[role=group], [role=alert]'));
    },
  },
  {
    name: 'check-protected',
    prepare: page('check'),
  },
  {
    name: 'score-error',
    fresh: true,
    prepare: async (stage) => {
      await stage.openSample(B4);
      await goTo(stage.pane, 'score', stage.locale);
      await stage.simulate('failWrite');
      await button(stage.pane, say('pane.score.action', {}, stage.locale)).click();
      await see(stage.pane.getByRole('alert'));
    },
  },
  {
    name: 'score-editing',
    fresh: true,
    prepare: async (stage) => {
      await stage.openSample(B4);
      await goTo(stage.pane, 'score', stage.locale);
      await stage.simulate('editMode');
      await button(stage.pane, say('pane.score.action', {}, stage.locale)).click();
      await see(stage.pane.getByRole('alert'));
    },
  },
  {
    name: 'score-result',
    fresh: true,
    prepare: async (stage) => {
      await stage.openSample(B4);
      await scored(stage);
    },
  },
  { name: 'check-scored', prepare: page('check') },
  { name: 'overview', prepare: page('overview') },
  { name: 'explain-none', prepare: page('explain') },
  {
    name: 'explain-item',
    prepare: (stage) => stage.selectCell('E3 45秒'),
  },
  { name: 'settings', prepare: page('settings') },
  { name: 'verify', prepare: page('verify') },
  {
    name: 'verify-done',
    prepare: async ({ pane, locale }) => {
      await button(pane, say('pane.verify.run', {}, locale)).click();
      await button(pane, say('pane.verify.start', {}, locale)).click();
      await see(pane.locator('section'));
    },
  },
  { name: 'share', prepare: page('share') },
  {
    name: 'check-c4',
    fresh: true,
    prepare: async (stage) => {
      await stage.openSample(C4);
      await scored(stage);
      await goTo(stage.pane, 'check', stage.locale);
    },
  },
  { name: 'overview-c4', prepare: page('overview') },
  {
    name: 'check-a8',
    fresh: true,
    prepare: async (stage) => {
      await stage.openSample(A8);
    },
  },
  {
    name: 'overview-trend',
    fresh: true,
    prepare: async (stage) => {
      await stage.openBook('months');
      await scored(stage);
      await goTo(stage.pane, 'overview', stage.locale);
    },
  },
  {
    name: 'people',
    fresh: true,
    prepare: async (stage) => {
      await stage.openBook('people');
      await goTo(stage.pane, 'people', stage.locale);
      await see(stage.pane.getByText('欧阳慧敏'));
    },
  },
  { name: 'overview-history', prepare: page('overview') },
  { name: 'review', prepare: page('review') },
];

/** The scenes that lead to those whose names hold `part`, and whether a picture of each is wanted. */
export function scenesFor(part: string): readonly (Scene & { readonly wanted: boolean })[] {
  const marked = SCENES.map((scene) => ({ ...scene, wanted: scene.name.includes(part) }));
  return marked.filter(({ wanted }, at) => {
    const next = marked.slice(at + 1).findIndex(({ fresh }) => fresh);
    const group = next < 0 ? marked.slice(at) : marked.slice(at, at + 1 + next);
    return wanted || group.some((later) => later.wanted);
  });
}
