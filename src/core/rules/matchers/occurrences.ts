import { NUMBER, UNIT } from '../lexicon';
import type { Condition } from '../token';
import type { Matcher, Payload } from './matcher';
import { readNumber, readUnit, sticky } from './matcher';

const ORDINAL = `(\\d+|[一二三四五六七八九十两]+)(次|起|个|件|项|天|单|例|回|人次|笔|台|条)`;
const FROM_ON = '(?:及其?以后|及以上|以后|之后|起|开始)(?:的|再犯|再次发生|再发生)?(?:,(?=每))?';
const SPARED =
  '(?:发生|出现|的|者|时|仅|只|予以|给予|口头|提醒|警告|批评教育|违规|迟到)*,?(?:不扣分|不予扣分|不作扣分|不扣罚|免扣分?|免罚|免于扣分)';

const bound = (value: number, unit: string | undefined, inclusive: boolean) => ({
  value,
  unit: readUnit(unit),
  inclusive,
  explicit: true,
});

const condition = (value: Condition): Payload => ({ condition: value });

const atMost = (n: string, unit: string | undefined): Payload =>
  condition({ min: null, max: bound(readNumber(n), unit, true) });

/**
 * Which of several occurrences: 第三次起 is more than two, 前两次 and 允许2次 up to two, 首次 the first where the text goes on
 * with 再次 or 第二次起.
 */
export const OCCURRENCES: readonly Matcher[] = [
  {
    kind: 'C',
    pattern: sticky(`(?:从|自)?第${ORDINAL}${FROM_ON}`),
    read: (m) => condition({ min: bound(readNumber(m[1] ?? '') - 1, m[2], false), max: null }),
  },
  { kind: 'C', pattern: sticky(`(?:前|头)${ORDINAL}(?=${SPARED})`), read: (m) => atMost(m[1] ?? '', m[2]) },
  {
    kind: 'C',
    pattern: sticky(
      `(?:允许|容许|可)[\\u4e00-\\u9fff]{0,6}?(${NUMBER})(${UNIT})(?=(?:以内|之内|内)?[,;。(]?.{0,12}(?:第|超过|超出|每超))`,
    ),
    read: (m) => (readUnit(m[2])?.dimension === 'count' ? atMost(m[1] ?? '', m[2]) : null),
  },
  // Only with a rule for those that follow: alone it may mean that the first of them matters more.
  {
    kind: 'C',
    pattern: sticky(
      `(?:首次|初次|第(?:一|1)次)(?=[^;。]{0,16}[,;。][^;。]{0,6}(?:再次|再犯|第(?:二|2)次(?:起|及以|开始|以后)|以后|之后|此后|其后))`,
    ),
    read: (m) => {
      const spared = new RegExp(`^${SPARED}`).test(m.input.slice(m.index + m[0].length));
      const one = bound(1, '次', true);
      return condition({ min: spared ? null : one, max: one });
    },
  },
  {
    kind: 'C',
    pattern: sticky('(?:再次(?:发生|出现|违反)?|再犯|(?:以后|之后|此后|其后)(?:再发生)?)(?:的|者)?,?(?=每)'),
    read: (m) =>
      /首次|初次|第(?:一|1)次/.test(m.input.slice(0, m.index))
        ? condition({ min: bound(1, '次', false), max: null })
        : null,
  },
];
