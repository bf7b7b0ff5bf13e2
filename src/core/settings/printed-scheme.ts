import type { Policy } from '../scoring/policy';
import { normalizeText } from '../text/normalize';

type Scheme = Policy['grades'];

const LABEL = /^[^\d:,]{0,10}(?:等级|评级|档次|grades?|ratings?)[^\d:,]{0,6}[:,]/i;
const NOTE = /^(?:备注|说明|注|附注|note)\d*[:,]/i;
const GRADE_NAME =
  /^(?:[a-e][+-]?级?|s级?|[甲乙丙丁]等?|[一二三四五]级|[一二三四五]星级?|[★☆]+|优秀?|良好?|中等?|合格|基本合格|不合格|及格|不及格|称职|基本称职|不称职|胜任|不胜任|达标|不达标|差|较差|一般|待改进|需改进|待提高|卓越|杰出|金牌|银牌|铜牌|excellent|good|fair|average|pass|fail|poor|outstanding)$/i;
const GRADE_WORD = /卓越|优秀|良好|中等|合格|及格|称职|待改进|需改进|excellent|good/gi;

const JOINED = '(?:为|是|评为|定为|属于|[:=])?';
const NUMBER = '(\\d+(?:\\.\\d+)?)分?';
const NAME = '([^\\d≥≤<>~:=-]{1,12}?)';
/** What a score must be, with the lower bound first or alone; `<` stands for a name that takes what lies below. */
const SHAPES: readonly (readonly [kind: 'from' | 'range' | 'below', shape: string])[] = [
  ['from', `(?:≥|>=|不低于|大于等于)${NUMBER}`],
  ['from', `${NUMBER}(?:及|或)?以上`],
  ['range', `${NUMBER}[-~至到]${NUMBER}`],
  ['range', `${NUMBER}≤[^\\d≤<]{0,4}<${NUMBER}`],
  ['below', `(?:<|低于|不足|小于)${NUMBER}`],
  ['below', `${NUMBER}以下`],
];
const PARTS = SHAPES.flatMap(([kind, shape]) => [
  { kind, nameFirst: true, pattern: new RegExp(`^${NAME}${JOINED}${shape}$`, 'u') },
  { kind, nameFirst: false, pattern: new RegExp(`^${shape}${JOINED}${NAME}$`, 'u') },
]);

interface Part {
  readonly kind: 'from' | 'range' | 'below';
  readonly name: string;
  readonly low: number;
  readonly high: number | null;
}

/**
 * A scheme of grades as forms print it: `90分以上为优秀，80-89分为良好，60-79分为合格，60分以下为不合格`. Null for any other text;
 * `unreadable` for what speaks of grades and figures and cannot be read without a doubt (holes, overlaps, other words).
 */
export function readPrintedScheme(original: string): Scheme | 'unreadable' | null {
  const text = normalizeText(original).text.replace(/\s+/g, '').replace(NOTE, '');
  const label = LABEL.exec(text)?.[0] ?? '';
  const body = text.slice(label.length).replace(/\((?:不?含\d*分?)\)/g, '').replace(/[()]/g, ''); // prettier-ignore
  const pieces = body.split(/[,;、。\n|]+/).filter((piece) => piece !== '');
  const parts = pieces.flatMap((piece) => parsePart(piece) ?? []);
  const named = parts.every(({ name }) => GRADE_NAME.test(name));
  if (parts.length >= 2 && parts.length === pieces.length && (named || label !== '')) {
    return schemeOf(parts) ?? 'unreadable';
  }
  const words = new Set(body.match(GRADE_WORD) ?? []).size;
  const figures = (body.match(/\d+/g) ?? []).length;
  return figures >= 2 && words >= (label === '' ? 3 : 2) ? 'unreadable' : null;
}

function parsePart(piece: string): Part | null {
  for (const { kind, nameFirst, pattern } of PARTS) {
    const match = pattern.exec(piece);
    if (match === null) continue;
    const groups = match.slice(1);
    const name = nameFirst ? groups[0] : groups.at(-1);
    const figures = (nameFirst ? groups.slice(1) : groups.slice(0, -1)).map(Number);
    const low = Math.min(...figures);
    return { kind, name: name ?? '', low, high: kind === 'range' ? Math.max(...figures) : null };
  }
  return null;
}

/** Null when the parts leave holes, overlap, or repeat a name. */
function schemeOf(parts: readonly Part[]): Scheme | null {
  const rest = parts.filter(({ kind }) => kind === 'below');
  const upper = parts.filter(({ kind }) => kind !== 'below').sort((a, b) => b.low - a.low);
  const lowest = upper.at(-1);
  if (lowest === undefined || rest.length > 1 || new Set(parts.map(({ name }) => name)).size < parts.length)
    return null;
  if (rest.some(({ low }) => low !== lowest.low)) return null;
  // 80-89 goes up to 90, and 80-90 does too: the better grade has the boundary.
  const meets = upper.every(({ low, high }, index) => {
    const above = upper[index - 1];
    if (above === undefined) return true;
    return low < above.low && (high === null || (high <= above.low && high >= above.low - 1));
  });
  if (!meets) return null;
  return [
    ...upper.map(({ name, low }) => ({ name, from: low === 0 ? -Infinity : low })),
    ...rest.map(({ name }) => ({ name, from: -Infinity })),
  ];
}
