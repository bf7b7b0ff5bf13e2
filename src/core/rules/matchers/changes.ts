import * as words from '../lexicon';
import type { Matcher, Payload } from './matcher';
import { POINTS, TO, englishNumber, readNumber, sticky } from './matcher';

const { AMOUNT, DIGITS, OBJECT, UNIT } = words;

const change = (sign: 1 | -1, m: RegExpExecArray): Payload => ({
  change: {
    value: sign * readNumber(m[1] ?? ''),
    to: m[2] === undefined ? null : sign * readNumber(m[2]),
    share: m[3]?.includes('%') ?? false,
    per: m[4] ?? null,
  },
});

const PER = `(?:\\s*/\\s*(?:每)?(?:\\d\\s*)?(${UNIT}|[a-z]+))?`;

/** 扣100元 is money and 奖励1项 a count, not points. */
const NO_POINTS = '(?!\\s*(?:元|块|万元|千元|美元|rmb|[项次个件起名人篇台家户张份]))';

const CHANGE_AMOUNT = `\\s*(${AMOUNT}|${DIGITS})${NO_POINTS}\\s*分?(?:${TO}(${AMOUNT}|${DIGITS}))?\\s*(${POINTS}|%(?:的?(?:分值|权重|满分|该项分))?)?(?!${DIGITS})${PER}`;

/** Behind a bare sign only points may stand: -2分, +15, but not -2次. */
const SIGNED = `(?=\\s*${DIGITS}\\s*(?:~[^;]*)?(?:${POINTS}|/|[,;。)\\n(]|\\.(?:\\s|$)|$))`;

/** 扣该项分值的20%: a share of the full mark. */
const SHARE_OF_FULL = `(?:该项|本项|此项|该|其|所占|对应|相应){0,2}(?:分值|权重分?|满分|标准分值?|总分|得分|分数|配分)(?:值|数)?的?\\s*(${DIGITS})\\s*%`;

const share = (sign: 1 | -1, m: RegExpExecArray): Payload => ({
  change: { value: sign * Number(m[1]), to: null, share: true, per: null },
});

export const CHANGES: readonly Matcher[] = [
  { kind: 'D', pattern: sticky(`(?:${words.DEDUCT})${SHARE_OF_FULL}`), read: (m) => share(-1, m) },
  { kind: 'D', pattern: sticky(`(?:${words.ADD})${SHARE_OF_FULL}`), read: (m) => share(1, m) },
  {
    kind: 'D',
    pattern: sticky(
      `(?:一次性|各|均|则|将|一律|再|直接|分别|都)?(?:${words.DEDUCT})${OBJECT}${CHANGE_AMOUNT}`,
    ),
    read: (m) => change(-1, m),
  },
  {
    kind: 'D',
    pattern: sticky(`(?:一次性|各|均|则|将|可|再|直接|分别|额外)?(?:${words.ADD})${OBJECT}${CHANGE_AMOUNT}`),
    read: (m) => change(1, m),
  },
  // OCR reads 扣 as 口.
  { kind: 'D', pattern: sticky(`口${CHANGE_AMOUNT}`), after: /[QMEW]$/, read: (m) => change(-1, m) },
  {
    kind: 'D',
    pattern: sticky(`-${SIGNED}${CHANGE_AMOUNT}`),
    after: /(^|[W,;:(nEVULTrZ]|[EULVW][QM]W?|[sC]W)$/,
    read: (m) => change(-1, m),
  },
  {
    kind: 'D',
    pattern: sticky(`\\+${SIGNED}${CHANGE_AMOUNT}`),
    after: /(^|[W,;:(nEVULTrZ]|[EULVW][QM]W?|[sC]W)$/,
    read: (m) => change(1, m),
  },
  {
    kind: 'D',
    pattern: sticky(
      `(?:deducts?|loses?|costs?|minus)\\s+(${DIGITS})\\s*% of (?:the |its |their )?(?:full |total |item |item's )?(?:scores?|marks?|points|weight)`,
    ),
    read: (m) => share(-1, m),
  },
  {
    kind: 'D',
    pattern: sticky(
      `(?:deducts?|loses?|costs?|subtracts?|minus|deduct(?:ed|ion of)|lose)\\s+(${DIGITS}|one|two|three|five|ten)()\\s*()(?:points?|pts?|marks?)?`,
    ),
    read: (m) => change(-1, Object.assign(m, { 1: englishNumber(m[1] ?? ''), 2: undefined, 4: undefined })),
  },
  {
    kind: 'D',
    pattern: sticky(
      `(?:adds?|gains?|plus|bonus of|awards? an extra)\\s+(${DIGITS}|one|two|three|five|ten)()\\s*()(?:points?|pts?|marks?)?`,
    ),
    read: (m) => change(1, Object.assign(m, { 1: englishNumber(m[1] ?? ''), 2: undefined, 4: undefined })),
  },
];
