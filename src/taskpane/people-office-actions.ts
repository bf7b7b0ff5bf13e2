import type { DocumentLocale } from '../messages/locale';
import type { PeopleActions } from './slices/people';

/** What the pane does about people, each loaded when it is first used. */
export function peopleOfficeActions(locale: DocumentLocale): PeopleActions {
  return {
    readPeople: async () => (await import('../actions/people/read-people')).readPeople(),
    makePeopleSheet: async (task, { onProgress, signal }) => {
      switch (task) {
        case 'roster': {
          const { sheets } = await (
            await import('../actions/people/make-roster')
          ).makeRoster({ signal, locale });
          return sheets[0] ?? '';
        }
        case 'incentives':
          return (await import('../actions/people/make-incentives')).makeIncentives({ signal, locale });
        case 'whatIf':
          return (await import('../actions/people/make-what-if')).makeWhatIf({ signal, locale });
        case 'followUp': {
          const { makeFollowUp } = await import('../actions/people/make-follow-up');
          return (await makeFollowUp({ onProgress, signal, locale })).sheet;
        }
        case 'concentration': {
          const { makeConcentration } = await import('../actions/people/make-concentration');
          return makeConcentration({ onProgress, signal, locale });
        }
      }
    },
    takeSnapshot: async ({ signal }) =>
      (await import('../actions/review/take-snapshot')).takeSnapshot({ signal, locale }),
    openCauses: async () => (await import('../actions/people/open-causes')).openCauses(locale),
  };
}
