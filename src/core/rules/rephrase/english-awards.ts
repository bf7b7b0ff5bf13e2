import type { Rephrasing } from './rephrasing';

const FIGURE = '\\d+(?:\\.\\d+)?';

/** 0 = 10, 1 = 8, …, 4 or more = 0: how often it happened, and what that scores. */
const COUNTED = new RegExp(
  `(?<=(?:^|[:;,.]\\s*))(?:\\d{1,3}(?: or (?:more|fewer|less|above))?\\s*=\\s*${FIGURE}\\s*[,;]\\s*){2,}\\d{1,3}(?: or (?:more|above)|\\s*\\+)?\\s*=\\s*${FIGURE}(?![\\d%])`,
  'gi',
);

const countedPart = /(\d{1,3})( or (?:more|fewer|less|above)|\s*\+)?\s*=\s*(\d+(?:\.\d+)?)/gi;

/** Awards and deductions in other words than "scores N points", "deduct N points". */
export const ENGLISH_AWARDS: readonly Rephrasing[] = [
  // 300 sec. Deduct: the stop of the abbreviation ends the sentence.
  { wording: /(?<=\d ?(?:secs?|mins?|hrs?|pts?))\.(?=\s+[A-Z])/g, write: () => ';' },
  {
    wording: COUNTED,
    write: (list) =>
      list.replace(countedPart, (_, count: string, more: string | undefined, points: string) => {
        const side = more === undefined ? '' : /fewer|less/i.test(more) ? ' or fewer' : ' or more';
        return `${count}${side} times: ${points}`;
      }),
  },
  // >2% nil
  {
    wording: /(?<=(?:\d\s?%?|above|more|over|below|less)\s*(?:[:=-]\s*)?)\b(?:nil|zilch)\b/gi,
    write: () => '0 points',
  },
  // 100% - full score
  {
    wording: /(?<=[a-z%\d])\s*(?:--?|:|=)\s*full (?:marks?|score|points)(?=[.,;)]|$)/gi,
    write: () => ' scores full marks',
  },
  // earn full 25 points
  {
    wording: /\b(?:earns?|gets?|scores?|receives?|awards?) (?:the )?full (?=\d)/gi,
    write: () => 'scores ',
  },
  // Earn 2 points per new account.
  {
    wording: new RegExp(
      `(?<=(?:^|[.;:,]\\s*)(?:agents? |employees? |staff )?)(?:earns?|gets?|scores?|receives?|awards?) (${FIGURE}) (points?|pts?|marks?) (?=(?:for )?(?:each|every|per)\\b)`,
      'gi',
    ),
    write: (_, number = '', points = '') => `add ${number} ${points} `,
  },
  // -0.5 for each non-critical error
  {
    wording: new RegExp(
      `(?<=(?:^|[,;:.])\\s*)-\\s?(${FIGURE})(?: ?(?:points?|pts?|marks?))? (?=for (?:each|every)\\b|per\\b)`,
      'gi',
    ),
    write: (_, number = '') => `deduct ${number} points `,
  },
];
