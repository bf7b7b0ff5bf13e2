/* The add-in's page with the actions of a review, without its pane: arguments and outcomes travel as JSON. */
import { ActionError } from '../actions/action-error';
import { checkWorkbook } from '../actions/check/check-workbook';
import { addAppeal, type AppealOptions } from '../actions/review/add-appeal';
import { drawReviewSample, type SampleOptions } from '../actions/review/draw-review-sample';
import { makeConcentration } from '../actions/people/make-concentration';
import { makeEvaluations } from '../actions/review/make-evaluations';
import { makeFollowUp } from '../actions/people/make-follow-up';
import { makeIncentives } from '../actions/people/make-incentives';
import { makePlan } from '../actions/review/make-plan';
import { makeQuarterReview, makeReport } from '../actions/review/make-report';
import { makeRoster } from '../actions/people/make-roster';
import { makeTalks } from '../actions/review/make-talks';
import { makeTeamEvaluation } from '../actions/review/make-team-evaluation';
import { makeWhatIf } from '../actions/people/make-what-if';
import { openHolidays } from '../actions/review/open-holidays';
import { readIndicators } from '../actions/records/read-indicators';
import { takeSnapshot } from '../actions/review/take-snapshot';
import { writeIndicators } from '../actions/records/write-indicators';
import type { AddinPage } from './addin-page';
import './addin-page';
import { passJson } from './pass-json';

export interface ReviewPage extends AddinPage {
  /** Answers what the action answers, or the code of its ActionError. */
  kpiReview?: (name: ReviewActionName, argument: string) => Promise<string>;
}

const ACTIONS = {
  check: () => checkWorkbook(),
  /** Indicators by agent of one sheet of records, on a sheet of their own. */
  indicators: async ({ sheet }: { readonly sheet?: string }) =>
    writeIndicators(await readIndicators(sheet ?? '', { by: 'agent' })),
  roster: (options: object) => makeRoster(options),
  snapshot: (options: object) => takeSnapshot(options),
  concentration: (options: object) => makeConcentration(options),
  followUp: (options: object) => makeFollowUp(options),
  incentives: (options: object) => makeIncentives(options),
  plan: (options: object) => makePlan(withSignal(options)),
  appeal: (options: object) => addAppeal(options as AppealOptions),
  sample: (options: object) => drawReviewSample(options as SampleOptions),
  evaluations: (options: object) => makeEvaluations(withSignal(options)),
  report: (options: object) => makeReport(withSignal(options)),
  quarter: (options: object) => makeQuarterReview(withSignal(options)),
  team: (options: object) => makeTeamEvaluation(withSignal(options)),
  whatIf: (options: object) => makeWhatIf(options),
  holidays: () => openHolidays(),
  talks: (options: object) => makeTalks(withSignal(options)),
};
export type ReviewActionName = keyof typeof ACTIONS;

/** `cancelAfter: n` cancels when so many sheets are made. */
function withSignal(options: object & { readonly cancelAfter?: number }): object {
  const controller = new AbortController();
  const { cancelAfter, ...rest } = options;
  return {
    ...rest,
    signal: controller.signal,
    onProgress: (done: number) => {
      if (cancelAfter !== undefined && done >= cancelAfter) controller.abort();
    },
  };
}

(window as ReviewPage).kpiReview = async (name, argument) => {
  try {
    return passJson({ result: (await ACTIONS[name](JSON.parse(argument) as object)) ?? null });
  } catch (caught) {
    if (!(caught instanceof ActionError)) throw caught;
    return JSON.stringify({ error: { code: caught.code, params: caught.params } });
  }
};
