import * as words from '../lexicon';
import type { Sign } from '../token';
import type { Matcher } from './matcher';
import { sticky } from './matcher';

const { AMOUNT, NUMBER, UNIT } = words;

/** A step's size, or what it is measured from, follows. */
const STEP_FOLLOWS = `(?=\\s*(?:${NUMBER}|${UNIT}|目标|标准|基准|规定|计划|预算|定额))`;

const ENGLISH_TARGET =
  "(?:(?:the )?(?:target|standard(?: (?:mark|score))?|same (?:period|month|quarter) (?:of )?(?:the )?(?:last|previous|prior) year)|last year's(?: figure| same period)?)(?![a-z])";

const STEP_BEFORE = /E[WTvCVj,]*$/;
/** 少1家扣1分: one of them, and points right behind. */
const ONE_STEP = `(?=\\s*(?:1|一|0\\.\\d+)\\s*(?:${UNIT})\\s*,?\\s*(?:扣|加|减))`;

const signOf = (word: string, list: readonly (readonly [Sign, string])[]): Sign => {
  const found = list.find(([, alternatives]) => new RegExp(`^(?:${alternatives})$`, 'i').test(word));
  return found?.[0] ?? '=';
};

const comparators = words.COMPARATORS.flatMap(([, w]) => w.split('|')).sort((a, b) => b.length - a.length);

const SIGN_WORD = comparators.join('|');

export const OTHERS: readonly Matcher[] = [
  // 90≤成绩<95: whatever stands between two signs is what they compare.
  { kind: 'v', pattern: sticky('(?:[a-zδ]{1,3}|[\\u4e00-\\u9fff]{1,6})(?=\\s*[≥≤<>])'), after: /c$/ },
  {
    kind: 'T',
    pattern: sticky(
      '(?:不高于|不超过|不大于|不多于)(?:目标|标准|基准|计划|规定)(?:值|线|时间|时限)?(?![值线]?\\s*\\d)',
    ),
    read: () => ({ target: 'met' }),
  },
  // 在标准以内的得满分
  {
    kind: 'T',
    pattern: sticky(
      '(?:在)?(?:标准|目标|基准|规定)(?:值|线|时间|时长|时限)?(?:范围)?(?:以内|之内|内)(?=(?:的|者|完成|,)*(?:得|计|为|满分|不扣分|不奖))',
    ),
    read: () => ({ target: 'met' }),
  },
  {
    kind: 'T',
    pattern: sticky(
      '(?:低于|少于|不及)(?:目标|标准|基准|去年同期|上年同期|计划)(?:值|分|线)?(?![值分线]?\\s*\\d)',
    ),
    read: () => ({ target: 'missed' }),
    after: /(^|[^E])$/,
  },
  {
    kind: 'T',
    pattern: sticky(
      '(?:超过|高于|超出|大于|优于)(?:目标|标准|基准|去年同期|上年同期|计划)(?:值|分|线)?(?![值分线]?\\s*\\d)',
    ),
    read: () => ({ target: 'above' }),
    after: /(^|[^E])$/,
  },
  {
    kind: 'T',
    pattern: sticky(
      `(?:meets?|at or above|at or below|within|(?:no|not) (?:less|more|lower|higher) than|not (?:below|under|above|over|exceeding)|at least) ${ENGLISH_TARGET}`,
    ),
    read: () => ({ target: 'met' }),
  },
  {
    kind: 'T',
    pattern: sticky(`(?:(?:below|under|less than|lower than) ${ENGLISH_TARGET}|misses ${ENGLISH_TARGET})`),
    read: () => ({ target: 'missed' }),
  },
  {
    kind: 'T',
    pattern: sticky(`(?:above|over|more than|higher than|exceeds?|exceeding|beats?) ${ENGLISH_TARGET}`),
    read: () => ({ target: 'above' }),
    // each 1% over the target
    after: /^(?!.*E[^,;:n]*$)/,
  },
  {
    kind: 'T',
    pattern: sticky(
      '未(?:能)?(?:达到|达成|完成)(?:的|者)?(?=,?\\s*(?:按|得分|\\uE000))|未(?:能)?(?:达到|达成)(?:的|者)?(?=,?\\s*(?:不得分|不计分|不给分|得\\d|0分))|未达标|不达标|未达到?(?:目标|标准|要求|指标)(?:值|分)?|超标|不符合标准|(?:没有?|未)完成(?:目标|计划|任务)(?![量数额书率])|未达成目标?',
    ),
    read: () => ({ target: 'missed' }),
  },
  {
    kind: 'T',
    pattern: sticky(
      '(?<=[,;。\\n(]|^)(?:达成|达到)(?:的|者)?(?=,?得)|达标(?!值)|达到(?:目标|标准|指标|预算|计划)(?:值|分|线)?(?=,?\\s*(?:的|者|时)?,?\\s*(?:得|计|为|\\d|[,;。]|$))|达到(?:目标|标准|指标)(?:值|分|线)?|(?:完成|达成|符合)(?:目标|标准)(?:值|分|线)?|完成(?:年度|月度|季度|全年|当年|当月|下达)?任务(?:指标|目标)?(?![量数额书率])|完成计划(?=(?:的|者|时)?,?(?:得|计|为)\\s*\\d|(?:的|者|时)?,?(?:得)?满分)|不低于(?:目标|标准)(?:值|分|线)?',
    ),
    read: () => ({ target: 'met' }),
  },
  {
    kind: 'T',
    pattern: sticky(
      '为(?:基准|标准|目标)(?![\\u4e00-\\u9fff])|(?<=[\\d%分秒次件元])为基数|目标(?:值|线)?|标准(?:值|线|分(?!值))|基准(?:值|线|价|(?=\\s*\\d))|规定(?:值|时间|时限|期限)|计划(?:值|数)|预算(?:值|数|额)?(?=\\s*\\d)|定额|(?:时限|期限)(?:为|是|:)?(?=\\s*\\d)|挑战值|(?:底线|门槛|达标|保底|优秀|良好|及格|卓越|警戒|期望|合格)值|去年同期|上年同期|指标值|(?:the )?target',
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
      '(?:按|以|用|采用)?(?:直线|线性)?(?:内)?插(?:值)?(?:法)?(?:计算|计(?!分))?(?:得分|计分|计算)?|(?:按|以|呈)?(?:线性|直线)(?:比例|方式|关系)?(?:得分|计分|计算|递减|递增|插值|折算|给分|变化)?|(?:is |are )?(?:prorated |pro-rated )?linear(?:ly)?(?: interpolat(?:ed|ion))?|interpolated',
    ),
  },
  {
    kind: 'B',
    pattern: sticky(
      '(?:按|依)(?:照)?(?:实际|完成|达成|其|相应|同|达标)?(?:的)?(?:比例|完成率|达成率)(?:(?:×|\\*|乘以)(?:权重分?|分值|满分|配分|标准分)(?:值)?)?(?:计算)?(?:得分|计分|给分|折算|计算|扣分|扣减|倒扣分|递减|扣除|核算)?(?:得分|计分)?|等比例(?:得分|计分|扣分|扣减|折算)|in proportion|pro rata|proportional(?:ly)?',
    ),
  },
  {
    kind: 'Z',
    pattern: sticky(
      '(?:(?:零|无(?!故|正当|理由|责)|没有|未发生|未出现|未发现|不(?=流失|出错))[^,;。\\d\\n:扣加每或否]{0,10}?|(?:全(?:部)?|均|皆)(?:检查|项目)?(?:合格|正确|符合(?:要求)?|无误|通过|齐全)|按要求完成|完全(?:满足|符合|达到|响应)[^,;。\\d\\n:扣加每]{0,12}?)(?=,?(?:得|为|计|记)?(?:基本分)?\\s*(?:满分|\\d+(?:\\.\\d+)?\\s*分|不扣分))',
    ),
  },
  // Zero incidents = 100; no errors: 10 points.
  { kind: 'Z', pattern: sticky('(?:zero|no)\\s+[a-z]+(?:\\s[a-z]+)?(?=\\s*[:=])') },
  {
    kind: 'H',
    pattern: sticky(
      '(?:all|every)(?: of the)? [a-z][a-z -]{1,30}? (?:are |is |were )?(?:completed?|done|closed|passed|resolved|met)(?=\\s*[:,=])|(?:完成|达成|满足)(?:所有|全部)|(?:所有|全部)(?:完成|达成|满足)|全部(?=完成|达成)',
    ),
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
    pattern: sticky('(?:[a-zδ]|ar|kpi|cr|实际值|得分率|完成率|达成率|完成值|指标值|比率)(?=\\s*(?:[≥≤<>=]))'),
  },
  { kind: 'E', pattern: sticky(`每满(?=\\s*${NUMBER})`), read: () => ({ counting: 'whole' }) },
  {
    kind: 'E',
    pattern: sticky(
      '每当|每|任[一意何](?=项|个|条|处|次)|凡有(?=\\d)|for each|for every|each|every|per(?![a-z])',
    ),
  },
  {
    kind: 'I',
    pattern: sticky(
      `\\(?\\s*(不含|不包括|不包含|含|包括|包含)(?:本数|本级|此数|等于)?\\s*(?:\\d+(?:\\.\\d+)?\\s*(?:${UNIT})?)?\\s*(?:\\)|(?=,|$|;|-|~|至|以))`,
    ),
    read: (m) => ({ sign: m[1]?.startsWith('不') ? '>' : '≥' }),
    after: /[QMsr]$/,
  },
  { kind: 'r', pattern: sticky('~|-|至|到|to|与|和|→'), after: /(^|[^E])[QM]I?$/ },
  {
    kind: 'X',
    pattern: sticky(
      '(?:(?:高于|超过|超出|大于)(?:上限)?(?:或|和|、)(?:者)?(?:低于|少于|小于|不足)(?:下限)?|(?:低于|少于|小于)(?:下限)?(?:或|和|、)(?:者)?(?:高于|超过|超出|大于)(?:上限)?|(?:超出|偏离|超过)(?:上述|该|规定|允许|标准|此)?(?:的)?(?:上下限|范围|区间)(?:的)?(?:部分)?)(?=,?\\s*(?:每|\\d|[一二两三五十]))',
    ),
    after: /(^|[EWAT,;:(n])$/,
  },
  { kind: 'V', pattern: sticky(`(?:${words.DEVIATION})(?:了)?(?=\\s*(?:${NUMBER}|${UNIT}|每))`) },
  // After 每 (每增加5秒), or after words where no points follow (成本降低1%, but not 迟到减1分).
  { kind: 'U', pattern: sticky(`(?:${words.ABOVE})(?:了|出)?${STEP_FOLLOWS}`), after: STEP_BEFORE },
  { kind: 'L', pattern: sticky(`(?:${words.BELOW})(?:了)?${STEP_FOLLOWS}`), after: STEP_BEFORE },
  { kind: 'U', pattern: sticky(`多${ONE_STEP}`), after: /(^|[WT,;:(n])$/ },
  { kind: 'L', pattern: sticky(`(?:少|低)${ONE_STEP}`), after: /(^|[WT,;:(n])$/ },
  {
    kind: 'U',
    // 超出0.5%不得分 compares; 超出5元扣1分 counts.
    pattern: sticky(
      `(?:${words.ABOVE_ALONE}|超出(?=[^,;。\\n]{0,12},?(?:${words.DEDUCT}|${words.ADD})\\s*\\d))(?:了)?(?=\\s*${NUMBER})(?!\\s*${AMOUNT}\\s*分(?!钟))`,
    ),
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
