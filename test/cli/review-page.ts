/* The add-in's page with the sheets of a review, for tests: arguments and outcomes travel as JSON. */
import { ActionError } from '../../src/actions/action-error';
import { checkWorkbook } from '../../src/actions/check-workbook';
import { makeEvaluations } from '../../src/actions/make-evaluations';
import { makeQuarterReview, makeReport } from '../../src/actions/make-report';
import { makeRoster } from '../../src/actions/make-roster';
import { makeTalks } from '../../src/actions/make-talks';
import { takeSnapshot } from '../../src/actions/take-snapshot';
import type { AddinPage } from '../../src/cli/addin-page';
import '../../src/cli/addin-page';
import { passJson } from '../../src/cli/pass-json';

export interface ReviewPage extends AddinPage {
  /** Answers what the action answers, or the code of its ActionError. */
  kpiReview?: (name: ReviewActionName, argument: string) => Promise<string>;
}

const ACTIONS = {
  check: () => checkWorkbook(),
  roster: (options: object) => makeRoster(options),
  snapshot: (options: object) => takeSnapshot(options),
  evaluations: (options: object) => makeEvaluations(withSignal(options)),
  report: (options: object) => makeReport(withSignal(options)),
  quarter: (options: object) => makeQuarterReview(withSignal(options)),
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
