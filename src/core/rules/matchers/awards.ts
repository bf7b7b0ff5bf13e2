import * as words from '../lexicon';
import type { Grant } from '../token';
import type { Matcher, Payload } from './matcher';
import { POINTS, TO, points, readNumber, sticky } from './matcher';

const { AMOUNT, DIGITS } = words;

const grant = (value: Grant): Payload => ({ grant: value });

const readSigned = (text: string): number =>
  text.startsWith('-') ? -readNumber(text.slice(1)) : readNumber(text);

export const AWARDS: readonly Matcher[] = [
  { kind: 'A', pattern: sticky(words.ZERO_SCORE), read: () => grant({ kind: 'points', points: 0 }) },
  {
    kind: 'A',
    pattern: sticky(
      `(?:可得|得到|得|计|给)(?:该项|本项|此项|满分|总分|标准分|权重|分值)?(?:的)?\\s*(${DIGITS})\\s*%(?:的?(?:满分|总分|分值|分数|权重分?|标准分|得分|分))?(?=\\s*(?:[,;。)(\\n]|$))|(?:${words.AWARD})?(?:该项|本项|此项)?(?:满分|总分|标准分|权重分?|分值)(?:值|数)?的\\s*(${DIGITS})\\s*%`,
    ),
    read: (m) => grant({ kind: 'share', share: Number(m[1] ?? m[2]) / 100 }),
  },
  {
    kind: 'A',
    pattern: sticky(
      `按(?:照)?(?:该项|本项)?(?:满分|总分|标准分|权重分?|分值)?的?\\s*(${DIGITS})\\s*%(?:的?(?:满分|分值|权重|标准分))?(?:计分|得分|给分|计(?!算)|折算得分)(?=\\s*(?:[,;。)(\\n]|$))`,
    ),
    read: (m) => grant({ kind: 'share', share: Number(m[1]) / 100 }),
    after: /(^|[^E])$/,
  },
  {
    kind: 'A',
    pattern: sticky(`按\\s*(${AMOUNT})\\s*分?(?:计算|计分|计|算)(?=\\s*(?:[,;。)\\n]|$))`),
    read: (m) => grant({ kind: 'points', points: readNumber(m[1] ?? '') }),
    after: /[CT]W?$/,
  },
  { kind: 'A', pattern: sticky('scores half marks'), read: () => grant({ kind: 'share', share: 0.5 }) },
  { kind: 'A', pattern: sticky(words.HALF_SCORE), read: () => grant({ kind: 'share', share: 0.5 }) },
  {
    kind: 'A',
    pattern: sticky(`(?:${words.FULL_SCORE})(?!\\s*(?:为|:|是)?\\s*${DIGITS}\\s*分)`),
    read: () => grant({ kind: 'full' }),
  },
  {
    kind: 'A',
    pattern: sticky(`(?:得|给|计|为)满分(?:为|:|是)?\\s*(${AMOUNT})\\s*${POINTS}(?=\\s*[;。,\\n]|$)`),
    read: (m) => grant({ kind: 'points', points: readNumber(m[1] ?? '') }),
  },
  {
    kind: 'A',
    pattern: sticky(
      '免(?:予|于)?扣(?:分|罚)?|免罚|不奖不[罚扣]|不加不减|不增不减|不(?:予|再)?(?:扣|减)分|不作?扣(?:分|减)|(?:不|均不)加(?:也)?不减分|不加不扣|不加分(?!也)',
    ),
    read: () => grant({ kind: 'unchanged' }),
  },
  {
    kind: 'A',
    pattern: sticky(
      `(?:${words.AWARD})\\s*(?:得分|基本分|分数|分值|:)?\\s*(${AMOUNT})\\s*${POINTS}?${TO}(${AMOUNT})\\s*${POINTS}`,
    ),
    read: (m) => grant({ kind: 'range', from: readNumber(m[1] ?? ''), to: readNumber(m[2] ?? '') }),
  },
  {
    kind: 'A',
    pattern: sticky(
      `(?:(?:则|则为|即|均|可|只|仅|计|该项|此项|本项|本指标|整体|直接|本条目|指标){0,3}(?:${words.AWARD}))\\s*(?:得分|基本分|基础分|分数|分值|:|为){0,2}\\s*(-?${AMOUNT})\\s*${POINTS}(?!\\s*(?:以|及其?以|\\(?(?:不)?含|[钟]))`,
    ),
    read: (m) => grant({ kind: 'points', points: readSigned(m[1] ?? '') }),
  },
  {
    kind: 'A',
    pattern: sticky(
      `(?:scores?|gets?|earns?|receives?|awards?|awarded|worth)\\s+(?:a )?(?:full (?:marks?|score|points))`,
    ),
    read: () => grant({ kind: 'full' }),
  },
  {
    kind: 'A',
    pattern: sticky(
      `(?:scores?|gets?|earns?|receives?|awards?|awarded|worth)\\s*:?\\s+(${DIGITS}|zero|full marks?)(?!\\s*(?:\\+|[-~]\\s*\\d|or (?:more|above|higher|less|below)))(?:\\s*(?:points?|pts?|marks?|%))?`,
    ),
    read: (m) => grant({ kind: 'points', points: m[1] === 'zero' ? 0 : Number(m[1]) }),
  },
];

export const FULLS: readonly Matcher[] = [
  {
    kind: 'F',
    pattern: sticky(`(?:全勤|满勤|出满勤)(?:的|者)?(?:得|为|计|:)?\\s*(${AMOUNT})\\s*${POINTS}`),
    read: (m) => ({ amount: points(m[1] ?? '') }),
  },
  {
    kind: 'F',
    pattern: sticky(
      `start(?:s|ing)?\\s+(?:at|with|from)\\s+(${DIGITS})(?!\\s*%)(?:\\s*(?:points?|pts?|marks?))?`,
    ),
    read: (m) => ({ amount: points(m[1] ?? '') }),
  },
  {
    // 本项0分 is a verdict, not a full mark.
    kind: (m) => (readNumber(m[1] ?? '') === 0 ? 'A' : 'F'),
    pattern: sticky(
      `(?:(?:该|本|此)(?:项|指标)(?:满分|总分|分值|基本分|标准分|共|得分|基础分|计|为|占|:){0,2}|(?:满分值?|总分值?|分值|基本分值?|基础分值?|标准分值?|基准分值?|起始分|初始分|起评分|底分|权重|基本分数|占绩效|占考核|绩效占|配分|基分)(?:共|为|是|占|计|:|设为)?)\\s*(${AMOUNT})\\s*${POINTS}(?!\\s*制)`,
    ),
    read: (m) => ({ amount: points(m[1] ?? ''), grant: { kind: 'points', points: readNumber(m[1] ?? '') } }),
  },
  {
    kind: 'F',
    pattern: sticky(
      `(?:base|basic|starting|initial|full|total|maximum)\\s+(?:score|marks?|points)(?:\\s*(?:is|of|:|=))?\\s*(${DIGITS})(?!\\s*%)(?:\\s*(?:points?|pts?|marks?))?`,
    ),
    read: (m) => ({ amount: points(m[1] ?? '') }),
  },
  {
    kind: 'F',
    pattern: sticky(
      `以\\s*(${AMOUNT})\\s*分(?:为|作为)(?:满分|总分|基础分?|基准分?)|从\\s*(${AMOUNT})\\s*分(?:里|中)?(?:起?扣(?:除|减)?|往下扣|开始扣)`,
    ),
    read: (m) => ({ amount: points(m[1] ?? m[2] ?? '') }),
  },
];
