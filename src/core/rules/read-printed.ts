import { parseFormula } from './formula-text';
import {
  escape,
  intervalUnit,
  numberOf,
  readBy,
  readChange,
  readInterval,
  symbolOf,
  toFormula,
} from './printed-parts';
import type { Adjustment, Award, EventKind, Piece, Rule, Veto } from './rule';
import { WORDING } from './wording';
import type { PrintLocale, Wording } from './wording';

const readSteps = (body: string, words: Wording): { when: string; award: Award } | null => {
  const limited = new RegExp(
    `^([^]*)${escape(words.limit).replace('\\{limit\\}', '(\\S+(?: \\S+)?)')}$`,
  ).exec(body);
  for (const toward of ['above', 'below'] as const) {
    for (const counting of ['whole', 'started', 'proportional', 'nearest'] as const) {
      const slots = readBy(words.steps[toward][counting], limited?.[1] ?? body);
      if (slots === null) continue;
      const [base, anchor, size] = [numberOf(slots.base), numberOf(slots.anchor), numberOf(slots.size)];
      const change = readChange(slots.change, words);
      if (base === null || anchor === null || size === null || change === null) continue;
      const limit = limited === null ? null : numberOf(limited[2]);
      return {
        when: slots.when ?? '',
        award: { kind: 'steps', base, anchor, toward, size, change, counting, limit },
      };
    }
  }
  return null;
};

const readAward = (part: string, words: Wording): { when: string; award: Award } | null => {
  const points = readBy(words.points, part);
  const granted = numberOf(points?.points);
  if (points !== null && granted !== null && String(granted) === points.points) {
    return { when: points.when ?? '', award: { kind: 'points', points: granted } };
  }
  const line = readBy(words.line, part);
  if (line !== null) {
    const [x0, y0, x1, y1] = [numberOf(line.x0), numberOf(line.y0), numberOf(line.x1), numberOf(line.y1)];
    if (x0 !== null && y0 !== null && x1 !== null && y1 !== null) {
      return { when: line.when ?? '', award: { kind: 'line', from: [x0, y0], to: [x1, y1] } };
    }
  }
  const spelled = readBy(words.formula, part);
  if (spelled !== null) {
    const parsed = parseFormula((spelled.formula ?? '').replace(/−/g, '-'));
    const formula = parsed === null ? null : toFormula(parsed, words.input);
    if (formula !== null) return { when: spelled.when ?? '', award: { kind: 'formula', formula } };
  }
  const open = readBy(words.open, part);
  if (open !== null) return { when: open.when ?? '', award: { kind: 'open', reason: open.reason ?? '' } };
  return readSteps(part, words);
};

interface Collected {
  readonly pieces: Piece[];
  readonly adjustments: Adjustment[];
  readonly vetoes: Veto[];
  readonly kinds: EventKind[];
  readonly levels: { level: string; points: number | null }[];
  floor: number | null;
  cap: number | null;
}

const readVeto = (part: string, words: Wording): Veto | null => {
  const plain = readBy(words.veto, part);
  if (plain !== null) return { event: plain.event ?? '', when: null };
  const measured = readBy(words.measuredVeto, part);
  if (measured === null) return null;
  const interval = readInterval(measured.when ?? '', words);
  return interval === null
    ? null
    : { event: measured.event ?? '', when: { interval, unit: intervalUnit(measured.when ?? '', words) } };
};

const readKind = (part: string, words: Wording): EventKind | null => {
  const counted = readBy(words.event, part) ?? readBy(words.measuredEvent, part);
  const slots = counted ?? readBy(words.bareEvent, part);
  const change = readChange(slots?.change, words);
  if (slots === null || change === null) return null;
  const interval = slots.when === undefined ? null : readInterval(slots.when, words);
  return {
    event: slots.event ?? '',
    change,
    size: counted === null ? 1 : (numberOf(slots.size) ?? 1),
    unit: counted === null ? null : symbolOf(slots.unit ?? ''),
    when: interval === null ? null : { interval, unit: intervalUnit(slots.when ?? '', words) },
    most: null,
  };
};

/** Adds one statement to what was read; false when it is none. */
const collect = (part: string, words: Wording, into: Collected): boolean => {
  const floor = readBy(words.floor, part);
  if (floor !== null) {
    into.floor = numberOf(floor.points);
    return into.floor !== null;
  }
  const cap = readBy(words.cap, part);
  if (cap !== null) {
    into.cap = numberOf(cap.points);
    return into.cap !== null;
  }
  for (const of of ['score', 'actual'] as const) {
    const slots = readBy(of === 'score' ? words.ofScore : words.ofActual, part);
    const when = slots === null ? null : readInterval(slots.when ?? '', words);
    const change = readChange(slots?.change, words);
    if (when !== null && change !== null) {
      into.adjustments.push({ of, when, change });
      return true;
    }
  }
  const veto = readVeto(part, words);
  if (veto !== null) {
    into.vetoes.push(veto);
    return true;
  }
  const last = into.kinds[into.kinds.length - 1];
  const most = readBy(words.most, part);
  const limit = readChange(most?.change, words);
  if (last !== undefined && limit !== null && most?.event === last.event) {
    into.kinds[into.kinds.length - 1] = { ...last, most: Math.abs(limit) };
    return true;
  }
  const kind = readKind(part, words);
  if (kind !== null) {
    into.kinds.push(kind);
    return true;
  }
  return collectLevel(part, words, into) || collectPiece(part, words, into);
};

const collectLevel = (part: string, words: Wording, into: Collected): boolean => {
  const open = readBy(words.openLevel, part);
  const level = open ?? readBy(words.level, part);
  const points = open === null ? numberOf(level?.points) : null;
  if (level === null || (open === null && points === null)) return false;
  into.levels.push({ level: level.level ?? '', points });
  return true;
};

const collectPiece = (part: string, words: Wording, into: Collected): boolean => {
  const award = readAward(part, words);
  const when = award === null ? null : readInterval(award.when, words);
  if (award === null || when === null) return false;
  into.pieces.push({ when, award: award.award });
  return true;
};

const readIn = (text: string, words: Wording): Rule | null => {
  const parts = text.split(words.separator);
  const head = parts[0] ?? '';
  const into: Collected = {
    pieces: [],
    adjustments: [],
    vetoes: [],
    kinds: [],
    levels: [],
    floor: null,
    cap: null,
  };
  const base = readBy(words.base, head);
  const whole = readBy(words.wholeUnit, head);
  const unit = readBy(words.unit, head);
  const measures = whole !== null || unit !== null || head === words.noUnit || head === words.whole;
  const cumulative = head === words.cumulative;
  const rest = measures || base !== null || cumulative ? parts.slice(1) : parts;
  if (rest.length === 0 || !rest.every((part) => collect(part, words, into))) return null;
  const { pieces, adjustments, vetoes, kinds, levels, floor, cap } = into;
  if (measures && kinds.length === 0 && levels.length === 0 && pieces.length > 0) {
    const symbol = (whole ?? unit)?.unit;
    return {
      kind: 'measure',
      unit: symbol === undefined ? null : symbolOf(symbol),
      whole: whole !== null || head === words.whole,
      pieces,
      adjustments,
      vetoes,
      floor,
      cap,
    };
  }
  const points = numberOf(base?.points);
  if (points !== null && pieces.length === 0 && levels.length === 0 && kinds.length > 0) {
    return { kind: 'events', base: points, kinds, vetoes, floor, cap };
  }
  const isLevels =
    base === null && !measures && pieces.length === 0 && kinds.length === 0 && vetoes.length === 0;
  return isLevels && levels.length > 0 ? { kind: 'levels', levels, cumulative, floor, cap } : null;
};

/** How a printed rule begins: its head, or the name of a level. */
const BEGINS = /^\s*(?:实际值[以为]|从-?\d|各项累加|“|Actual |starting from |all that |")/;

/** The rule of a text that `printRule` wrote, in either language; null for any other text. */
export const readPrinted = (text: string): Rule | null => {
  if (!BEGINS.test(text)) return null;
  for (const locale of Object.keys(WORDING) as PrintLocale[]) {
    const rule = readIn(text.trim(), WORDING[locale]);
    if (rule !== null) return rule;
  }
  return null;
};
