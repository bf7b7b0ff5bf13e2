import type { PaneTools, Watched } from '../pane-core';
import { said } from '../pane-result';

/** Sheets for people: one, some, or everybody. */
export type PersonSheetTask = 'evaluations' | 'talks';
/** Sheets for the team. */
export type TeamSheetTask = 'team' | 'plan' | 'report' | 'quarter';

/** What was made; `kept` sheets were there already. */
export interface MadeSheets {
  readonly made: readonly string[];
  readonly kept: readonly string[];
}

export interface ReviewActions {
  /** `people` null: everybody. Cancelled, none is left. */
  makePersonSheets(
    task: PersonSheetTask,
    people: readonly string[] | null,
    watched: Watched,
  ): Promise<MadeSheets>;
  makeTeamSheet(task: TeamSheetTask, watched: Watched): Promise<MadeSheets>;
  /** Draws records at random; `people` null: of everybody. Answers the sheet's name. */
  drawReviewSample(people: readonly string[] | null, seed: number, watched: Watched): Promise<string>;
  /** Enters an appeal; answers the name of the list. */
  addAppeal(person: string, indicator: string): Promise<string>;
  /** Goes to the workbook's own list of holidays; makes it where there is none. Answers its name. */
  openHolidays(): Promise<string>;
}

export interface ReviewIntentions {
  makePersonSheets(task: PersonSheetTask, people: readonly string[] | null): Promise<void>;
  makeTeamSheet(task: TeamSheetTask): Promise<void>;
  drawReviewSample(people: readonly string[] | null): Promise<void>;
  addAppeal(person: string, indicator: string): Promise<void>;
  openHolidays(): Promise<void>;
}

/** Seeds are short enough to be read aloud and typed again. */
const SEEDS = 1_000_000;

/** What follows a score: evaluation, talk, plan, sample, appeal, review, report. */
export function review(tools: PaneTools<object>, actions: ReviewActions): ReviewIntentions {
  const told = ({ made, kept }: MadeSheets) => {
    const [first] = [...made, ...kept];
    return said(made.length > 0 ? 'pane.review.made' : 'pane.review.kept', {
      sheet: first ?? '',
      count: made.length,
      kept: kept.length,
    });
  };
  return {
    makePersonSheets: (task, people) =>
      tools.changeWatched('review', async (watched) => ({
        result: told(await actions.makePersonSheets(task, people, watched)),
      })),
    makeTeamSheet: (task) =>
      tools.changeWatched('review', async (watched) => ({
        result: told(await actions.makeTeamSheet(task, watched)),
      })),
    drawReviewSample: (people) =>
      tools.changeWatched('review', async (watched) => {
        const seed = Math.floor(Math.random() * SEEDS);
        const sheet = await actions.drawReviewSample(people, seed, watched);
        return { result: said('pane.review.drawn', { sheet, seed: String(seed) }) };
      }),
    addAppeal: (person, indicator) =>
      tools.change('review', async () => ({
        result: said('pane.review.appealed', { sheet: await actions.addAppeal(person, indicator) }),
      })),
    openHolidays: () =>
      tools.change('review', async () => ({
        result: said('pane.review.opened', { sheet: await actions.openHolidays() }),
      })),
  };
}
