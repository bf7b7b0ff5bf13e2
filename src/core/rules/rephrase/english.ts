import type { Rephrasing } from './rephrasing';

const FIGURE = '\\d+(?:\\.\\d+)?';
const EACH = '(?:for |per )?(?:each|every)|per';

const NUMBERS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
};

export const ENGLISH: readonly Rephrasing[] = [
  // 3 to less than 5 years - 4 points: a dash before the points is a colon.
  {
    wording: /(?<=[a-z%\d])\s+--?\s+(?=\d+(?:\.\d+)?\s*(?:points?|pts?|marks?)\b)/gi,
    write: () => ': ',
  },
  // Zero incidents = 25; one = 15; three or more = 0.
  {
    wording: /(?<=[;,.]\s*)(one|two|three|four|five|six)( or (?:more|fewer))?\s*[=:]\s*(?=\d)/gi,
    write: (_, number = '', more = '') => `${NUMBERS[number.toLowerCase()] ?? number} times${more}: `,
  },
  // Any critical error results in a score of 0.
  {
    wording:
      /(?:\bany |\beach |\bevery |\ba |\ban )([a-z][a-z ]*?) (?:(?:will )?results? in|means|leads? to|gets|causes) (?:a |an )?(?:(?:automatic |total )?score of |final score of )?(?:0|zero)(?: points| marks| score)?(?: for (?:this|the) item)?(?=[.,;)]|$)/gi,
    write: (_, event = '') => `${event} scores zero`,
  },
  // Each additional day: −5.
  {
    wording: new RegExp(
      `\\b(${EACH}) (?:additional|extra|further) (days?|hours?|minutes?|seconds?|weeks?|months?|points?|percent|%)(?=[\\s,.:;)]|$)`,
      'gi',
    ),
    write: (_, each = '', unit = '') => `${each} 1 ${unit} over`,
  },
  // Score = completion rate × 12 points
  {
    wording: /(\bscore\s*=[^.;,\n]*?[×÷*/x]\s*\d+(?:\.\d+)?) ?(?:points?|pts?|marks?)(?![a-z])/gi,
    write: (_, formula = '') => formula,
  },
  // actual / target x 20
  { wording: /(?<=[a-z%)\d])\s+x\s+(?=[a-z(\d])/gi, write: () => ' × ' },
  {
    wording: /\b(actual|target)\s+(?:value|result|performance|score)\b(?=\s*[-+×÷/*)])/gi,
    write: (_, name = '') => name,
  },
  // Score = average CSAT rating (1-5) × 20: one name.
  {
    wording: /\b(score\s*=\s*)([a-z]+(?: [a-z]+)+)(?: \(\d+\s*[-~]\s*\d+\))?(?=\s*[×÷*/])/gi,
    write: (_, lead = '', name = '') => `${lead}${name.replace(/ /g, '_')}`,
  },
  {
    wording: /\b(?:a )?negative [a-z]+ (?=(?:scores?|gets|earns|=|:) ?(?:0|zero))/gi,
    write: () => 'below 0 ',
  },
  { wording: /(?<=\d)\s*(?:pp|ppts?|p\.p\.|percentage[- ]points?)(?![a-z])/gi, write: () => '%' },
  { wording: /\$\s?(?=\d)/g, write: () => '' },
  // 1 point is deducted for every 5 minutes; 2 marks off per day.
  {
    wording: new RegExp(
      `\\b(${FIGURE}|one|two|three|five|ten) (points?|pts?|marks?) (?:(?:is|are|will be|shall be) )?(?:deducted|off|lost|subtracted|taken off|docked) (?=(?:${EACH})\\b)`,
      'gi',
    ),
    write: (_, number = '', points = '') => `deduct ${number} ${points} `,
  },
  {
    wording: new RegExp(
      `\\b(?:reduces?|lowers?) (?:the |your )?(?:score|marks?|rating) by (${FIGURE})(?: points?| pts?| marks?)?`,
      'gi',
    ),
    write: (_, number = '') => `deducts ${number} points`,
  },
  // Minor errors -1 each.
  {
    wording: new RegExp(`(?<=[a-z:]\\s*)[-] ?(${FIGURE})(?: points?| pts?| marks?)? (each\\b|per )`, 'gi'),
    write: (_, number = '', each = '') =>
      ` deduct ${number} points for ${each === 'per ' ? 'each ' : 'each'}`,
  },
  // for every additional 5 seconds: over it.
  {
    wording: new RegExp(
      `\\b(${EACH}) (?:additional|extra|further) (${FIGURE}\\s?%?(?:[a-z]+\\.?)?)(?=[\\s,.;)]|$)`,
      'gi',
    ),
    write: (_, each = '', size = '') => `${each} ${size.replace(/\.$/, '')} over`,
  },
  {
    wording: new RegExp(
      `\\b(${EACH}) (${FIGURE}\\s?(?:%|[a-z]+)?) (?:shortfall|short|lost|missed|drop|decrease|under|less|lower|shy)(?: of (?:the )?target)?(?=[,.;)]|$| (?:loses?|costs?|deducts?))`,
      'gi',
    ),
    write: (_, each = '', size = '') => `${each} ${size} below`,
  },
  // Deduct 5 points per day, up to 15 points.
  {
    wording: new RegExp(
      `(\\b(?:deduct|loses?|subtract)\\b[^.;\\n]*?),? \\(?(?:up to(?: a maximum of)?|to a maximum of|max(?:imum)?(?: of)?|capped at) (${FIGURE})(?: (?:points?|pts?|marks?))?\\)?(?=[.,;)]|$)`,
      'gi',
    ),
    write: (_, lead = '', most = '') => `${lead}, max -${most}`,
  },
  {
    wording:
      /(?<=(?:^|[.;:,]\s*))(?:gets |earns |scores )?full (marks?|score|points) (?=(?:at|for|if|when)\b)/gi,
    write: () => 'scores full marks ',
  },
  {
    wording:
      /(?<=(?:^|[.;:,]\s*))(?:gets |earns |scores )?half (?:of the )?(?:marks?|score|points) (?=(?:at|for|if|when)\b)/gi,
    write: () => 'scores half marks ',
  },
  {
    wording:
      /(?<=(?:^|[.;,]\s*))(?:zero|nothing|no (?:points|marks)|0)(?: points| marks)? (?=(?:if|when|below|under|above|over|for)\b)/gi,
    write: () => 'scores zero if ',
  },
  { wording: /\bscores zero if (?:if|when|for) /gi, write: () => 'scores zero if ' },
  {
    wording: /\b(?:gets?|earns?|scores?|receives?) (?:nothing|no (?:points|marks|score))\b/gi,
    write: () => 'scores zero',
  },
  { wording: /\bfloor(?: is| at|:)\s*(?=\d)/gi, write: () => 'floor of ' },
];
