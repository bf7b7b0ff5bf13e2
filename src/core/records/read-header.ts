import { findUnit, unitOf, type Unit } from '../quantity/unit';
import { normalizeText } from '../text/normalize';
import { type HeaderRole, QUESTIONS, RECORD_WORDS } from './header-words';
import type { RecordRole } from './record-table';

/** What the words of a record header say. */
export interface RecordHeader {
  /** In the order of likelihood; the cells decide between them. */
  readonly roles: readonly HeaderRole[];
  readonly strong: boolean;
  /** Whether the header is a word of the vocabulary and not one that ends or begins with it. */
  readonly exact: boolean;
  /** Its line in the vocabulary: of two columns for one role the lesser goes before. */
  readonly line: number;
  /** The unit it states: 时长(秒), Duration (min), talk_time_sec. */
  readonly unit: Unit | null;
  /** How it writes times: (mm:ss), (hh:mm:ss). */
  readonly clock: 'm:s' | 'h:m' | null;
  /** The greatest mark it states: (1-5), 满分10, out of 5. */
  readonly scale: { readonly min: number | null; readonly max: number } | null;
  /** It counts: 次数, 数量, count. */
  readonly counts: boolean;
}

interface Entry {
  readonly roles: readonly HeaderRole[];
  readonly strong: boolean;
  readonly line: number;
}

const BRACKETS = /\(([^()]*)\)|\[([^\]]*)\]/g;
const FILL =
  /\b(?:the|an?|of|is|was|has|avg|average|mean|total|to|are|you|your|our|us|how)\b|平均|^总(?=.{3})|[-/,'":&|?+]+/g;
const TRAILING_UNIT =
  /(?:[\s/:]|\bin\b)+(ms|millisecond|milliseconds|secs?|seconds?|s|mins?|minutes?|hrs?|hours?|days?)$|[/:]?(毫秒|秒|分钟|分|小时|天)数?$/;
/** A survey's question is the longest of headers. */
const LONGEST = 240;
const LONGEST_NAME = 60;
/** A question has a few words at least. */
const SHORTEST_QUESTION = 8;

/** One spelling: half width, Simplified, lower case, camelCase and underscores as blanks, notes in brackets left out. */
export function spellHeader(text: string): string {
  return normalizeText(text)
    .text.replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[_\n]+|\.(?=[a-z])/g, ' ')
    .replace(/^[\s*★●:.#]+|[\s*★●:.?!]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const withoutFill = (word: string): string => squeeze(word.replace(FILL, ' '));
const squeeze = (word: string): string => {
  const single = word.replace(/\s+/g, ' ').trim();
  return /[^\x20-\x7e]/.test(single) ? single.replace(/ /g, '') : single;
};

/** Words shortened like headers first, then the words themselves: no shortened word takes the place of another. */
const WORDS: ReadonlyMap<string, Entry> = new Map(
  [withoutFill, squeeze].flatMap((spell) =>
    RECORD_WORDS.flatMap(([roles, strength, words], line) => {
      const entry = { roles: rolesOf(roles), strong: strength === 'strong', line };
      return words.split('|').map((word): [string, Entry] => [spell(word), entry]);
    }),
  ),
);

function rolesOf(roles: string): HeaderRole[] {
  return roles.split(' ').map((role) => ({
    role: role.replace(/[!~]/, '') as RecordRole,
    inverse: role.startsWith('!'),
    ...(role.startsWith('~') && { whole: true as const }),
  }));
}

/** Single words of any list that say the same at the end of a longer header; a `name` or a `time` may be anything's. */
const HEADS = new Set(
  'status result outcome rating score category reason group team department queue date'.split(' '),
);
/** Words that a longer header may end or begin with. */
const LATIN_PARTS = [...WORDS].flatMap(([word, { strong }]) =>
  /^[\x20-\x7e]{3,}$/.test(word) && (strong || word.includes(' ') || HEADS.has(word)) ? [word] : [],
);

/**
 * What a header of a record sheet may stand for, or null. `Speed of answer in seconds`, `AvgTalkDuration`, `通话时长(秒)`,
 * `是否首次解决`: case, script, full width, underscores, averages and notes in brackets do not matter.
 *
 * @example readRecordHeader('通话时长（秒）')?.roles[0]?.role // 'talk'
 */
export function readRecordHeader(text: string): RecordHeader | null {
  if (text.length > LONGEST) return null;
  const spelt = spellHeader(text);
  const notes = [...spelt.matchAll(BRACKETS)].map(([, round, square]) => (round ?? square ?? '').trim());
  const outside = squeeze(spelt.replace(BRACKETS, ' ').replace(/[()[\]]/g, ' '));
  const { word, unit } = takeUnit(outside);
  const inside = squeeze(spelt.replace(/[()[\]]/g, ' '));
  const named = text.length > LONGEST_NAME ? null : (find(outside) ?? find(word) ?? find(inside));
  const found = named?.exact === true ? named : (question(inside) ?? named);
  if (found === null) return null;
  return {
    ...found,
    unit: unitOfNotes(notes) ?? unit ?? (/^days (?:open|to)\b/.test(spelt) ? unitOf('天') : null),
    clock: clockOf(spelt),
    scale: scaleOf(spelt),
    counts: /次数|数量|条数|件数|\bcount\b|\bnumber\b|\bno\. of\b/.test(spelt),
  };
}

type Found = Entry & { readonly exact: boolean };

function find(word: string): Found | null {
  if (word === '') return null;
  const plain = withoutFill(word);
  const exact = WORDS.get(word) ?? WORDS.get(plain) ?? sibling(plain);
  if (exact !== undefined) return { ...exact, exact: true };
  const part = /[^\x20-\x7e]/.test(plain) ? chinesePart(plain) : latinPart(plain);
  return part === undefined ? null : { ...part, exact: false };
}

/** What the header is of, when its sheet says so anyway: Call talk time, Ticket group, 学员姓名 beside 学员. */
const OWNER =
  /^(?:agent|calls?|chats?|tickets?|cases?|sessions?|conversations?|contacts?|interactions?|acd) /;
/** Says that the answer is yes or no, as every such header does. */
const FLAG_WORD = / (?:flag|indicator|ind|y n|yn|yes no)$/;
/** Words as databases shorten them. */
const SHORT: Readonly<Record<string, string>> = {
  dt: 'date',
  tm: 'time',
  ts: 'timestamp',
  dur: 'duration',
  xfer: 'transfer',
  xfers: 'transfers',
  cust: 'customer',
  sat: 'satisfaction',
  num: 'number',
  nbr: 'number',
  msg: 'message',
  resp: 'response',
};
const LENGTH = / (?:length|period|interval|secs?|duration|time)$/;
const NAME_OF = /(?:姓名|名称|名字|名)$/;
const PERSON_OR_GROUP: ReadonlySet<RecordRole> = new Set<RecordRole>(['agent', 'team', 'channel', 'topic']);

/** The same header in the plural, with its owner in front, or with another word for a length of time. */
function sibling(word: string): Entry | undefined {
  const single = WORDS.get(word.replace(/s$/, ''));
  if (single !== undefined) return single;
  const long = word.replace(/[a-z]+/g, (part) => SHORT[part] ?? part).replace(FLAG_WORD, '');
  if (long !== word) return WORDS.get(long) ?? sibling(long);
  const owned = word.replace(OWNER, '');
  if (owned !== word) return WORDS.get(owned) ?? sibling(owned);
  if (LENGTH.test(word)) {
    const stem = word.replace(LENGTH, '');
    return (
      WORDS.get(`${stem} time`) ??
      WORDS.get(`${stem} duration`) ??
      (stem.includes(' ') ? WORDS.get(stem) : undefined)
    );
  }
  const person = WORDS.get(word.replace(NAME_OF, ''));
  return person?.roles.every(({ role }) => PERSON_OR_GROUP.has(role)) === true ? person : undefined;
}

/** A survey's question: 您有多大可能向朋友推荐我们? */
function question(text: string): Found | null {
  if (text.length < SHORTEST_QUESTION) return null;
  const roles = QUESTIONS.find(([, pattern]) => pattern.test(text))?.[0];
  return roles === undefined
    ? null
    : { roles: rolesOf(roles), strong: true, line: RECORD_WORDS.length, exact: false };
}

/** The head of a Chinese header stands last: 会话首次响应时长 is a 首次响应时长. */
function chinesePart(word: string): Entry | undefined {
  for (let length = Math.min(word.length - 1, 10); length >= 2; length--) {
    const entry = WORDS.get(word.slice(-length));
    if (entry !== undefined && (length >= 3 || entry.strong)) return entry;
  }
  return undefined;
}

/** The longest word that an English header ends with (customer csat score), else begins with (wait time queue A). */
function latinPart(word: string): Entry | undefined {
  let best: string | undefined;
  for (const part of LATIN_PARTS) {
    if (part.length <= (best?.length ?? 0)) continue;
    if (word.endsWith(` ${part}`) || (part.includes(' ') && word.startsWith(`${part} `))) best = part;
  }
  return best === undefined ? undefined : WORDS.get(best);
}

/** Seconds to answer is a time to answer, in seconds. */
const LEADING_UNIT =
  /^(ms|milliseconds|secs?|seconds|mins?|minutes|hrs?|hours|days) (?=to |on |of |in |[a-z]+ing\b)/;

function takeUnit(word: string): { word: string; unit: Unit | null } {
  const leading = LEADING_UNIT.exec(word);
  if (leading !== null)
    return { word: `time ${word.slice(leading[0].length)}`, unit: findUnit(leading[1] ?? '') };
  const match = TRAILING_UNIT.exec(word);
  const symbol = match?.[1] ?? match?.[2];
  if (match === null || symbol === undefined) return { word, unit: null };
  // 通话秒 is talk in seconds; 秒 alone is a word of its own.
  if (match[2] !== undefined && !/\S$/.test(word.slice(0, match.index))) return { word, unit: null };
  const unit = symbol === '分' ? unitOf('分钟') : findUnit(symbol);
  return unit?.dimension === 'time'
    ? { word: word.slice(0, match.index).trim(), unit }
    : { word, unit: null };
}

function unitOfNotes(notes: readonly string[]): Unit | null {
  for (const note of notes) {
    const text = note.replace(/^(?:单位|unit|in)\s*:?\s*/, '');
    const unit = text === '分' ? unitOf('分钟') : findUnit(text);
    if (unit?.dimension === 'time') return unit;
  }
  return null;
}

function clockOf(text: string): RecordHeader['clock'] {
  if (/\bh{1,2}:mm:ss\b|时:分:秒/.test(text)) return 'm:s';
  if (/\bm{1,2}:ss\b|分:秒/.test(text)) return 'm:s';
  return /\bh{1,2}:mm\b|时:分/.test(text) ? 'h:m' : null;
}

const NUMERAL: Readonly<Record<string, number>> = { 五: 5, 十: 10, 百: 100 };

function scaleOf(text: string): RecordHeader['scale'] {
  const range = /(?:^|[^\d])([01])\s*(?:-|~|到|至|to)\s*(5|10|100)(?!\d)/.exec(text);
  if (range !== null) return { min: Number(range[1]), max: Number(range[2]) };
  const full =
    /满分\s*(?:为|:)?\s*(\d{1,3})|(\d{1,3}|[五十百])\s*分制|out of (\d{1,3})|\/\s*(5|10|100)(?!\d)/.exec(
      text,
    );
  const figure = full?.[1] ?? full?.[2] ?? full?.[3] ?? full?.[4];
  if (figure === undefined) return null;
  const max = NUMERAL[figure] ?? Number(figure);
  return max >= 3 ? { min: null, max } : null;
}
