import { normalizeText } from '../text/normalize';
import { NUMBER, UNIT } from './lexicon';
import { readNumber, readUnit } from './matchers/matcher';
import type { Unit } from '../quantity/unit';

/** How long or how much it was; `past` where the text only says that it was more or less (超过30秒). */
export interface Measure {
  readonly value: number;
  readonly unit: Unit;
  readonly past?: 'above' | 'below';
}

/** One thing that happened: `迟到45分钟2次` → 迟到, 2 times, 45 minutes each. */
export interface Happening {
  readonly name: string;
  readonly count: number;
  /** False where the text names no count and one is meant. */
  readonly counted: boolean;
  readonly measure: Measure | null;
}

const FIGURE = new RegExp(`(?!一次性)(${NUMBER})\\s*(${UNIT})?`, 'gi');
const SEPARATOR = /[,;、+\n。]|以及|和(?=\S{2})|\s+and\s+(?=\d)/;

const ENGLISH_COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  a: 1,
  an: 1,
  two: 2,
  three: 3,
  no: 0,
  zero: 0,
};

/** 2 late arrivals, absence: 1, absence x 2, no absence. */
const readEnglish = (text: string): Happening | null => {
  const [, before, named] = /^(\d+|one|an?|two|three|no|zero)\s+([a-z][a-z' -]*)$/i.exec(text) ?? [];
  const [, name, behind] = /^([a-z][a-z' -]*?)\s*(?:[:=×x*]\s*|\s)(\d+)(?:\s*times?)?$/i.exec(text) ?? [];
  const figure = before ?? behind;
  const event = (named ?? name)?.trim();
  // 5 days ahead is a measure.
  if (figure === undefined || event === undefined) return null;
  if (readUnit(event.split(' ')[0] ?? '')?.dimension === 'time') return null;
  const count = ENGLISH_COUNTS[figure.toLowerCase()] ?? Number(figure);
  return { name: event, count, counted: true, measure: null };
};

const readOne = (text: string): Happening | null => {
  const english = readEnglish(text);
  if (english !== null) return english;
  const figures = [...text.matchAll(FIGURE)];
  let count = 1;
  let counted = false;
  let measure: Happening['measure'] = null;
  let name = text;
  for (const figure of figures) {
    const value = readNumber(figure[1] ?? '');
    const unit = readUnit(figure[2]);
    // A digit glued to letters (3DC) belongs to the name.
    if (/[a-z]/i.test(text.charAt(figure.index + figure[0].length)) && unit === null) continue;
    // P1故障: so does one behind a letter.
    if (/[a-z]/i.test(text.charAt(figure.index - 1)) && /^\d/.test(figure[0])) continue;
    // 一级 and 第一 are names, not counts.
    if (!/\d/.test(figure[0]) && (unit?.symbol === '级' || text.charAt(figure.index - 1) === '第')) continue;
    if (unit !== null && unit.dimension !== 'count' && unit.dimension !== 'mark') {
      if (measure !== null) return null;
      const before = text.slice(0, figure.index);
      const behind = text.slice(figure.index + figure[0].length);
      const past =
        /(?<!未|没有)(?:超过|超出|大于|>)\s*$/.test(before) || /^\s*(?:以上|以外)/.test(behind)
          ? ('above' as const)
          : /(?:不足|低于|少于|<)\s*$/.test(before) || /^\s*(?:以下|以内|之内|内)/.test(behind)
            ? ('below' as const)
            : undefined;
      measure = past === undefined ? { value, unit } : { value, unit, past };
    } else if (counted) return null;
    else {
      count = value;
      counted = true;
    }
    name = name.replace(figure[0], ' ');
  }
  const plain = name.replace(/[\s:=×x*]+/gi, '').trim();
  // 静音超过30秒2次: the figure gone, its comparison says nothing.
  return {
    name:
      measure === null
        ? plain
        : plain.replace(/(?:超过|超出|大于|达到?|未超过|不足|低于|少于)$|(?:以上|以下|以内)$/, ''),
    count,
    counted,
    measure,
  };
};

/** The things a text lists, null when it does not read as a list of happenings. */
export const readHappenings = (text: string): Happening[] | null => {
  const parts = normalizeText(text)
    .text.split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const happenings = parts.map(readOne);
  return happenings.includes(null) || parts.length === 0 ? null : happenings.filter((each) => each !== null);
};
