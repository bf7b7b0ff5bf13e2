import { chineseNumber, percentNumeral } from '../text/numerals';
import { findUnit } from '../quantity/unit';
import type { Unit } from '../quantity/unit';
import * as words from './lexicon';
import type { Amount, Grant, Limit, Sign, Token, TokenKind } from './token';

type Payload = Omit<Token, 'kind' | 'start' | 'end' | 'text'>;

interface Matcher {
  readonly kind: TokenKind | ((match: RegExpExecArray) => TokenKind);
  readonly pattern: RegExp;
  readonly read?: (match: RegExpExecArray) => Payload | null;
  /** Kinds that must (or must not) come directly before. */
  readonly after?: RegExp;
}

const sticky = (source: string): RegExp => new RegExp(source, 'yi');

/** 300W is 万 of whatever is counted. */
const TEN_THOUSAND: Unit = { symbol: '万', dimension: 'count', factor: 10000 };

export const readNumber = (text: string): number => {
  const trimmed = text.trim();
  return percentNumeral(trimmed) ?? chineseNumber(trimmed) ?? Number(englishNumber(trimmed));
};

export const readUnit = (text: string | undefined): Unit | null => {
  if (text === undefined || text === '') return null;
  const spelling = text.trim().toLowerCase();
  if (spelling === 'w') return TEN_THOUSAND;
  if (/^(business|working) day/.test(spelling)) return findUnit('工作日');
  const known = findUnit(spelling.replace(/^(business|working|calendar) /, ''));
  return known ?? { symbol: spelling, dimension: 'count', factor: 1 };
};

const amountOf = (number: string, unit: string | undefined): Amount => ({
  value: readNumber(number),
  unit: /^\s*百分之/.test(number) ? findUnit('%') : readUnit(unit),
});

const { NUMBER, AMOUNT, UNIT, DIGITS, OBJECT } = words;
const POINTS = '(?:个?分(?![钟之秒])(?:值)?|points?|pts?|marks?)';
const TO = '\\s*(?:~|-|至|到|to)\\s*';

const limit = (value: Limit): Payload => ({ limit: value });
const points = (value: string): Amount => ({ value: readNumber(value), unit: null });

const LIMITS: readonly Matcher[] = [
  {
    kind: 'K',
    pattern: sticky(
      `(?:直至|直到|至|到)?(?:扣|减)(?:至|到|完|光)?(?:该项|本项|此项|全部|所有)?(?:分值|分数|得分|得?分)?(?:${DIGITS}分)?(?:完|光|零|0分?)?(?:为止|即止|截止|止)|扣到0分?|直至扣完|扣完(?:该项)?为止|不计负分|不得?负分|不倒扣(?:分)?|不出现负分|扣完不倒扣`,
    ),
    read: (m) => {
      // 扣满30分为止 and 扣完30分为止 name the most that can be lost; 扣到0分为止 a floor.
      const named = new RegExp(`(?:扣|减)(?:完|满|光)?(${DIGITS})分`).exec(m[0]);
      return limit(named?.[1] ? { kind: 'mostDeducted', value: points(named[1]) } : { kind: 'exhausted' });
    },
  },
  {
    kind: 'K',
    pattern: sticky(
      `(?:单项|本项|该项|此项|累计|合计|每项|每[^,;。\\d]{1,4})?(?:最多|最高|至多|上限|封顶|总共|扣分上限|最大)(?:不超过|可|共|只|累计|合计|为|:)?(?:扣分?|减分?|扣减|扣除)(?:分值?|总分)?(?:不超过|为|:)?\\s*(${AMOUNT})\\s*${POINTS}?|扣分(?:上限|最多|最高|累计|合计|总(?:数|分|额))?(?:不超过|为|:|最多|最高)\\s*(${AMOUNT})\\s*${POINTS}?|扣满\\s*(${AMOUNT})\\s*${POINTS}?(?:为止|止)|(?:扣分上限)\\s*(${AMOUNT})\\s*${POINTS}?|max(?:imum)?\\.?\\s*(?:of\\s*)?-\\s*(${DIGITS})`,
    ),
    read: (m) => {
      const value = m.slice(1).find((g) => g !== undefined);
      return value === undefined ? null : limit({ kind: 'mostDeducted', value: points(value) });
    },
  },
  {
    kind: 'K',
    pattern: sticky(
      `加分(?:累计|合计|总计|总分)?(?:不超过|最多|最高|上限)(?:不超过|为|是|:)?\\s*(${AMOUNT})\\s*${POINTS}?|(?:最多|最高|至多|上限|累计)(?:不超过|可|为|:)?(?:加|奖励|奖)(?:分)?(?:不超过|为|:)?\\s*(${AMOUNT})\\s*${POINTS}?|max(?:imum)?\\.?\\s*(?:of\\s*)?\\+\\s*(${DIGITS})`,
    ),
    read: (m) => {
      const value = m.slice(1).find((g) => g !== undefined);
      return value === undefined ? null : limit({ kind: 'mostAdded', value: points(value) });
    },
  },
  {
    kind: 'K',
    pattern: sticky(
      `(?:(?:总分|得分|分数|总得分|本项|该项|此项)?(?:最低|至少|不低于|最少|封底|保底|底线)(?:得|为|是|记|计|扣至|扣到|:)?\\s*(${AMOUNT})\\s*${POINTS}(?!以|[钟])|封底(?:为)?\\s*(${AMOUNT})|最低(?:得分)?(?:为|是|:)?\\s*(0)(?!\\.|\\d)|(?:with )?a? ?(?:floor|minimum)(?: score)? of\\s*(${DIGITS}|zero)|min(?:imum)?\\.?\\s*(${DIGITS})(?=\\s*(?:points?|pts)?[\\s).,;]|$)|(?:not|never) (?:go )?below (zero|0))`,
    ),
    read: (m) => {
      const value = m.slice(1).find((g) => g !== undefined);
      if (value === undefined) return null;
      return limit({ kind: 'floor', value: points(value === 'zero' ? '0' : value) });
    },
  },
  {
    kind: 'K',
    pattern: sticky(
      `(?:奖励|加分|扣分|减分)?(?:上限|下限)?(?:到|至|以)\\s*(${NUMBER})\\s*(${UNIT})?(?:为止|止|封顶)`,
    ),
    read: (m) => limit({ kind: 'reach', value: amountOf(m[1] ?? '', m[2]) }),
  },
  {
    kind: 'K',
    pattern: sticky(
      `(?:\\(?但)?(?:总分|得分|分数|总得分|本项|该项|此项|总计|合计|累计|累积|奖励|加分)?(?:后)?(?:总分)?(?:最多|最高|至多|封顶|上限|不超过|不能超过|不得超过|不高于|不能高于|不得高于|最大)(?:分值?|得分|不超过|可得|得|为|是|至|到|:){0,2}\\s*(${AMOUNT})\\s*(?:(${POINTS})|(%))?(?:封顶|为止|止)?(?!\\s*${UNIT})`,
    ),
    read: (m) =>
      limit({ kind: 'cap', value: { value: readNumber(m[1] ?? ''), unit: m[3] ? findUnit('%') : null } }),
  },
  {
    kind: 'K',
    pattern: sticky(
      `(?:以|达到|满|加满|加到|至|到)?\\s*(${AMOUNT})\\s*(?:(${POINTS})|(%))?\\s*(?:封顶|为上限|为限|顶格)|(?:加满|加至|加到)\\s*(${AMOUNT})\\s*${POINTS}?(?:为止|止)|(?:capped at|cap(?: of)?|max(?:imum)?\\.?(?: of)?|up to a maximum of)\\s*(${DIGITS})`,
    ),
    read: (m) =>
      limit({
        kind: 'cap',
        value: { value: readNumber(m[1] ?? m[4] ?? m[5] ?? ''), unit: m[3] ? findUnit('%') : null },
      }),
  },
];

const PARTS: readonly Matcher[] = [
  {
    kind: 'P',
    pattern: sticky(
      `(?:不足|不满|不到|未满)(?:的|部分)?\\s*(?:${NUMBER}\\s*${UNIT}?|一个单位|一档)?(?:的|部分|者)*,?(?:均|也|都)?(?:按|以|视为|算)\\s*(?:${NUMBER}\\s*${UNIT}?|一个单位|一档)(?:计算?|算|处理|扣分?|折算)?`,
    ),
    read: () => ({ counting: 'started' }),
  },
  {
    kind: 'P',
    pattern: sticky(
      `(?:不足|不满|不到|未满)(?:的|部分)?\\s*(?:${NUMBER}\\s*${UNIT}?|一个单位|一档)?(?:的|部分|者)*,?(?:均|也|都)?(?:不计算?|不扣分?|不算|忽略|舍去|不予?计算)|每满(?=\\s*${NUMBER})`,
    ),
    read: () => ({ counting: 'whole' }),
  },
  {
    kind: 'P',
    pattern: sticky(
      `(?:不足|不满|不到|未满)(?:的|部分)?\\s*(?:${NUMBER}\\s*${UNIT}?)?(?:的|部分|者)*,?(?:均|也|都)?按(?:实际)?比例(?:计算?|扣分?|折算|加分|扣减|加减分)?`,
    ),
    read: () => ({ counting: 'proportional' }),
  },
  { kind: 'P', pattern: sticky('四舍五入'), read: () => ({ counting: 'nearest' }) },
];

const grant = (value: Grant): Payload => ({ grant: value });

const AWARDS: readonly Matcher[] = [
  { kind: 'A', pattern: sticky(words.ZERO_SCORE), read: () => grant({ kind: 'points', points: 0 }) },
  {
    kind: 'A',
    pattern: sticky(
      `(?:可得|得到|得|计|给)(?:该项|本项|此项|满分|总分|标准分|权重|分值)?(?:的)?\\s*(${DIGITS})\\s*%(?:的?(?:满分|总分|分值|分数|权重分?|标准分|得分|分))?(?=\\s*(?:[,;。)(\\n]|$))|(?:${words.AWARD})?(?:该项|本项|此项)?(?:满分|总分|标准分|权重分?|分值)(?:值|数)?的\\s*(${DIGITS})\\s*%`,
    ),
    read: (m) => grant({ kind: 'share', share: Number(m[1] ?? m[2]) / 100 }),
  },
  { kind: 'A', pattern: sticky(words.HALF_SCORE), read: () => grant({ kind: 'share', share: 0.5 }) },
  {
    kind: 'A',
    pattern: sticky(`(?:${words.FULL_SCORE})(?!\\s*(?:为|:|是)?\\s*${DIGITS}\\s*分)`),
    read: () => grant({ kind: 'full' }),
  },
  {
    kind: 'A',
    pattern: sticky(
      `(?:得|给|计)?满分(?:为|:|是)?\\s*(${AMOUNT})\\s*${POINTS}(?=\\s*[;。,\\n]|$)(?<=得满分.*|给满分.*|计满分.*|为满分.*)`,
    ),
    read: (m) => grant({ kind: 'points', points: readNumber(m[1] ?? '') }),
  },
  {
    kind: 'A',
    pattern: sticky(
      '不(?:予|再)?(?:扣|减)分|不作?扣(?:分|减)|(?:不|均不)加(?:也)?不减分|不加不扣|不加分(?!也)',
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
      `(?:(?:则|则为|即|均|可|只|仅|计|该项|此项|本项|本指标|整体|直接|本条目|指标){0,3}(?:${words.AWARD}))\\s*(?:得分|基本分|基础分|分数|分值|:|为){0,2}\\s*(-?${AMOUNT})\\s*${POINTS}(?!\\s*(?:以|[钟]))`,
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
      `(?:scores?|gets?|earns?|receives?|awards?|awarded|worth)\\s+(${DIGITS}|zero|full marks?)(?:\\s*(?:points?|pts?|marks?|%))?`,
    ),
    read: (m) => grant({ kind: 'points', points: m[1] === 'zero' ? 0 : Number(m[1]) }),
  },
];

const readSigned = (text: string): number =>
  text.startsWith('-') ? -readNumber(text.slice(1)) : readNumber(text);

const change = (sign: 1 | -1, m: RegExpExecArray): Payload => ({
  change: {
    value: sign * readNumber(m[1] ?? ''),
    to: m[2] === undefined ? null : sign * readNumber(m[2]),
    share: m[3]?.includes('%') ?? false,
    per: m[4] ?? null,
  },
});
const PER = `(?:\\s*/\\s*(?:每)?(?:\\d\\s*)?(${UNIT}|[a-z]+))?`;
const CHANGE_AMOUNT = `\\s*(${AMOUNT}|${DIGITS})\\s*分?(?:${TO}(${AMOUNT}|${DIGITS}))?\\s*(${POINTS}|%(?:的?(?:分值|权重|满分|该项分))?)?(?!${DIGITS})${PER}`;

/** Behind a bare sign only points may stand: -2分, +15, but not -2次. */
const SIGNED = `(?=\\s*${DIGITS}\\s*(?:~[^;]*)?(?:${POINTS}|/|[,;。)\\n(]|$))`;

const CHANGES: readonly Matcher[] = [
  {
    kind: 'D',
    pattern: sticky(`(?:各|均|则|将|一律|再|直接|分别|都)?(?:${words.DEDUCT})${OBJECT}${CHANGE_AMOUNT}`),
    read: (m) => change(-1, m),
  },
  {
    kind: 'D',
    pattern: sticky(`(?:各|均|则|将|可|再|直接|分别|额外)?(?:${words.ADD})${OBJECT}${CHANGE_AMOUNT}`),
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

const ENGLISH_NUMBERS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  five: '5',
  ten: '10',
};
const englishNumber = (word: string): string => ENGLISH_NUMBERS[word.toLowerCase()] ?? word;

const FULLS: readonly Matcher[] = [
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
    pattern: sticky(`从\\s*(${AMOUNT})\\s*分(?:里|中)?(?:起?扣(?:除|减)?|往下扣|开始扣)`),
    read: (m) => ({ amount: points(m[1] ?? '') }),
  },
];

/** A step's size, or what it is measured from, follows. */
const STEP_FOLLOWS = `(?=\\s*(?:${NUMBER}|${UNIT}|目标|标准|基准|规定|计划|预算|定额))`;
const STEP_BEFORE = /E[WTvCQVj,]*$/;

const signOf = (word: string, list: readonly (readonly [Sign, string])[]): Sign => {
  const found = list.find(([, alternatives]) => new RegExp(`^(?:${alternatives})$`, 'i').test(word));
  return found?.[0] ?? '=';
};

const comparators = words.COMPARATORS.flatMap(([, w]) => w.split('|')).sort((a, b) => b.length - a.length);
const SIGN_WORD = comparators.join('|');

const OTHERS: readonly Matcher[] = [
  {
    kind: 'T',
    pattern: sticky('(?:低于|少于|不及)(?:目标|标准|基准|去年同期|上年同期|计划)(?:值|分|线)?(?!\\s*\\d)'),
    read: () => ({ target: 'missed' }),
    after: /(^|[^E])$/,
  },
  {
    kind: 'T',
    pattern: sticky(
      '(?:超过|高于|超出|大于|优于)(?:目标|标准|基准|去年同期|上年同期|计划)(?:值|分|线)?(?!\\s*\\d)',
    ),
    read: () => ({ target: 'above' }),
    after: /(^|[^E])$/,
  },
  {
    kind: 'T',
    pattern: sticky(
      '未达标|不达标|未达到?(?:目标|标准|要求|指标)(?:值|分)?|超标|不符合标准|(?:没有?|未)完成目标|未达成目标?|below (?:the )?target|misses (?:the )?target',
    ),
    read: () => ({ target: 'missed' }),
  },
  {
    kind: 'T',
    pattern: sticky(
      '达标|达到(?:目标|标准|指标)(?:值|分|线)?|(?:完成|达成|符合)(?:目标|标准)(?:值|分|线)?|不低于(?:目标|标准)(?:值|分|线)?|(?:meets?|at or above|at or below|within) (?:the )?target',
    ),
    read: () => ({ target: 'met' }),
  },
  {
    kind: 'T',
    pattern: sticky(
      '为(?:基准|标准|目标)(?![\\u4e00-\\u9fff])|目标(?:值|线)?|标准(?:值|线|分(?!值))|基准(?:值|线|价)|规定(?:值|时间|时限|期限)|计划(?:值|数)|预算(?:值|数|额)?(?=\\s*\\d)|定额|挑战值|去年同期|上年同期|指标值|(?:the )?target',
    ),
    read: () => ({ target: 'value' }),
  },
  {
    kind: 'O',
    pattern: sticky('否则|其[他余它](?:情况|情形)?(?![\\u4e00-\\u9fff]*分项)|反之|otherwise|else'),
  },
  {
    kind: 'N',
    pattern: sticky(
      '(?:按|以|用|采用)?(?:直线|线性)?(?:内)?插(?:值)?(?:法)?(?:计算?)?(?:得分|计分|计算)?|(?:按|以|呈)?(?:线性|直线)(?:比例|方式|关系)?(?:得分|计分|计算|递减|递增|插值|折算|给分|变化)?|linear(?:ly)?(?: interpolat(?:ed|ion))?|interpolated',
    ),
  },
  {
    kind: 'B',
    pattern: sticky(
      '(?:按|依)(?:照)?(?:实际|完成|达成|其|相应|同|达标)?(?:的)?(?:比例|完成率|达成率)(?:计算)?(?:得分|计分|给分|折算|计算|扣分|扣减|倒扣分|递减|扣除|核算)?(?:得分|计分)?|等比例(?:得分|计分|扣分|扣减|折算)|in proportion|pro rata|proportional(?:ly)?',
    ),
  },
  {
    kind: 'Z',
    pattern: sticky(
      '(?:(?:零|无(?!故|正当|理由)|没有|未发生|未出现|未发现|不(?=流失|出错))[^,;。\\d\\n:扣加每或否]{0,10}?|(?:全(?:部)?|均|皆)(?:检查|项目)?(?:合格|正确|符合(?:要求)?|无误|通过|齐全)|按要求完成|完全(?:满足|符合|达到)[^,;。\\d\\n:扣加每]{0,12}?)(?=,?(?:得|为|计|记)?(?:基本分)?\\s*(?:满分|\\d+(?:\\.\\d+)?\\s*分|不扣分))',
    ),
  },
  {
    kind: 'H',
    pattern: sticky('(?:完成|达成|满足)(?:所有|全部)|(?:所有|全部)(?:完成|达成|满足)|全部(?=完成|达成)'),
  },
  {
    kind: 's',
    pattern: sticky(words.SUFFIXES.map(([, w]) => w).join('|')),
    read: (m) => ({ sign: signOf(m[0], words.SUFFIXES) }),
    after: /[QMIDA]$/,
  },
  { kind: 'j', pattern: sticky('且|并且|同时|但|而|and') },
  {
    kind: 'v',
    pattern: sticky(
      '(?:[a-zδ]|ar|kpi|cr|实际值|得分率|完成率|达成率|完成值|指标值|比率)(?=\\s*(?:[≥≤<>=]))|(?<=[≥≤<>]\\s*)(?:[a-zδ]{1,3}|完成率|达成率|实际值|得分|分数|成绩|时间|时长|[\\u4e00-\\u9fff]{1,6})(?=\\s*[≥≤<>])',
    ),
  },
  {
    kind: 'E',
    pattern: sticky('每(?:天|日|周|月|个月|季度?|年|半年|个?工作日)(?!\\s*(?:扣|加|减|得|,?\\s*扣))'),
    read: () => null,
  },
  {
    kind: 'E',
    pattern: sticky('每当|每|任[一意何](?=项|个|条|处|次)|凡有(?=\\d)|for each|for every|each|every|per'),
  },
  {
    kind: 'I',
    pattern: sticky(
      '\\(?\\s*(不含|不包括|不包含|含|包括|包含)(?:本数|本级|此数|等于)?\\s*(?:\\d+(?:\\.\\d+)?\\s*(?:%|分|次|秒)?)?\\s*(?:\\)|(?=,|$|;|-|~|至|以))',
    ),
    read: (m) => ({ sign: m[1]?.startsWith('不') ? '>' : '≥' }),
    after: /[QMsr]$/,
  },
  { kind: 'r', pattern: sticky('~|-|至|到|to|与|和|→'), after: /(^|[^E])[QM]I?$/ },
  { kind: 'V', pattern: sticky(`(?:${words.DEVIATION})(?:了)?(?=\\s*(?:${NUMBER}|${UNIT}|每))`) },
  // After 每 (每增加5秒), or after words where no points follow (成本降低1%, but not 迟到减1分).
  { kind: 'U', pattern: sticky(`(?:${words.ABOVE})(?:了|出)?${STEP_FOLLOWS}`), after: STEP_BEFORE },
  { kind: 'L', pattern: sticky(`(?:${words.BELOW})(?:了)?${STEP_FOLLOWS}`), after: STEP_BEFORE },
  {
    kind: 'U',
    pattern: sticky(`(?:${words.ABOVE_ALONE})(?:了)?(?=\\s*${NUMBER})(?!\\s*${AMOUNT}\\s*分(?!钟))`),
    after: /(^|[WT,;:(n])$/,
  },
  {
    kind: 'L',
    pattern: sticky(`(?:${words.BELOW_ALONE})(?:了)?(?=\\s*${NUMBER})(?!\\s*${AMOUNT}\\s*分(?!钟))`),
    after: /(^|[WT,;:(n])$/,
  },
  {
    kind: 'c',
    pattern: sticky(`(?:${SIGN_WORD})(?=\\s*(?:${NUMBER}|[a-zδ\\u4e00-\\u9fff]{0,6}\\s*[≥≤<>]))`),
    read: (m) => ({ sign: signOf(m[0], words.COMPARATORS) }),
  },
  {
    kind: 'c',
    pattern: sticky('[≥≤<>](?=\\s*[a-zδ\\u4e00-\\u9fff])'),
    read: (m) => ({ sign: signOf(m[0], words.COMPARATORS) }),
    after: /[QM]$/,
  },
];

/** `每次`, `每项`: one of them. */
const IMPLIED: Matcher = {
  kind: 'Q',
  pattern: sticky(`(?:个)?(${UNIT})(?![\\u4e00-\\u9fff]*率)`),
  read: (m) => ({ amount: { value: 1, unit: readUnit(m[1]) } }),
  after: /(E|E[ULV])$/,
};

const QUANTITY: Matcher = {
  kind: (m) => (m[2] === undefined || readUnit(m[2])?.dimension === 'mark' ? 'M' : 'Q'),
  pattern: sticky(
    `(${NUMBER})(?!${DIGITS})(?:\\s*(${UNIT})|(?!\\s?[a-z])|(?=\\s+(?:or|otherwise)\\b))(?:/(?:${UNIT})(?![\\u4e00-\\u9fff]))?`,
  ),
  read: (m) => {
    const amount = amountOf(m[1] ?? '', m[2]);
    // 一级 is a name.
    return amount.unit?.symbol === '级' && !/\d/.test(m[0]) ? null : { amount };
  },
};

const PUNCTUATION: readonly Matcher[] = [
  { kind: 'n', pattern: sticky('\\n+') },
  { kind: ';', pattern: sticky('[;。|!?]|\\.(?=\\s|$|\\D)|\\.(?=\\d+\\s*[项次个条])') },
  { kind: ',', pattern: sticky('[,、]') },
  { kind: ':', pattern: sticky(':|-{2,}') },
  { kind: '(', pattern: sticky('[([]') },
  { kind: ')', pattern: sticky('[)\\]]') },
];

/** First match wins, so the specific ones come first. */
const MATCHERS: readonly Matcher[] = [
  ...LIMITS, ...PARTS, ...AWARDS, ...FULLS, ...OTHERS, ...CHANGES, IMPLIED, QUANTITY, ...PUNCTUATION,
]; // prettier-ignore

/**
 * Splits normalised text into tokens. Every character but blanks belongs to exactly one; what is no vocabulary becomes
 * words (W).
 */
export const lex = (text: string): Token[] => {
  const tokens: Token[] = [];
  let kinds = '';
  let at = 0;
  const push = (token: Token): void => {
    tokens.push(token);
    kinds += token.kind;
  };
  while (at < text.length) {
    if (text.charAt(at) === ' ') {
      at += 1;
      continue;
    }
    const token = matchAt(text, at, kinds);
    if (token !== null) {
      push(token);
      at = token.end;
      continue;
    }
    const last = tokens[tokens.length - 1];
    // A Latin word, or digits glued to one (3DC, P1), stays whole.
    const word = /[a-z][a-z0-9_]*|\d+[a-z]+[a-z0-9]*|[^]/iy;
    word.lastIndex = at;
    const end = at + (word.exec(text)?.[0].length ?? 1);
    if (last?.kind === 'W') {
      tokens[tokens.length - 1] = { ...last, end, text: text.slice(last.start, end) };
    } else push({ kind: 'W', start: at, end, text: text.slice(at, end) });
    at = end;
  }
  return tokens;
};

const GLUED = /[a-z_]/i;

const matchAt = (text: string, at: number, kinds: string): Token | null => {
  // A number or word glued to a Latin word before it (P1, 3DC) is no token of its own.
  if (at > 0 && GLUED.test(text.charAt(at - 1)) && /[a-z0-9]/i.test(text.charAt(at))) return null;
  // 第一次 is an ordinal.
  if (text.charAt(at - 1) === '第') return null;
  for (const { kind, pattern, read, after } of MATCHERS) {
    if (after !== undefined && !after.test(kinds)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || match[0] === '') continue;
    const payload = read === undefined ? {} : read(match);
    if (payload === null) continue;
    const end = at + match[0].replace(/ +$/, '').length;
    return {
      kind: typeof kind === 'string' ? kind : kind(match),
      start: at,
      end,
      text: text.slice(at, end),
      ...payload,
    };
  }
  return null;
};
