import type { DocumentLocale } from '../messages/locale';
import type { ReviewActions } from './slices/review';

/** What the pane does after the scores, each loaded when it is first used. */
export function reviewOfficeActions(locale: DocumentLocale): ReviewActions {
  return {
    makePersonSheets: async (task, people, { onProgress, signal }) => {
      const options = {
        locale,
        signal,
        onProgress: (done: number, total: number) => onProgress({ done, total }),
        ...(people !== null && { people }),
      };
      return task === 'evaluations'
        ? (await import('../actions/review/make-evaluations')).makeEvaluations(options)
        : (await import('../actions/review/make-talks')).makeTalks(options);
    },
    makeTeamSheet: async (task, { signal }) => {
      const options = { locale, signal };
      switch (task) {
        case 'team':
          return (await import('../actions/review/make-team-evaluation')).makeTeamEvaluation(options);
        case 'plan': {
          const { sheet } = await (await import('../actions/review/make-plan')).makePlan(options);
          return { made: [sheet], kept: [] };
        }
        case 'report':
          return (await import('../actions/review/make-report')).makeReport(options);
        case 'quarter':
          return (await import('../actions/review/make-report')).makeQuarterReview(options);
      }
    },
    drawReviewSample: async (people, seed, { signal }) => {
      const { drawReviewSample } = await import('../actions/review/draw-review-sample');
      return (await drawReviewSample({ seed, locale, signal, ...(people !== null && { people }) })).sheet;
    },
    addAppeal: async (person, indicator) =>
      (await (await import('../actions/review/add-appeal')).addAppeal({ person, indicator, locale })).sheet,
    openHolidays: async () => (await import('../actions/review/open-holidays')).openHolidays(locale),
  };
}
