import { findUnit } from '../../quantity/unit';
import { AMOUNT, DIGITS, NUMBER, UNIT } from '../lexicon';
import type { Limit } from '../token';
import type { Matcher, Payload } from './matcher';
import { POINTS, amountOf, points, readNumber, sticky } from './matcher';

const limit = (value: Limit): Payload => ({ limit: value });

/** What a limit is said of. */
const OF_WHAT = '总分|得分|分数|总得分|本项|该项|此项|总计|合计|累计|累积|奖励|加分';

export const LIMITS: readonly Matcher[] = [
  {
    kind: 'K',
    pattern: sticky(
      '(?:本项|该项|此项|总分|得分|分数|加分|扣分|奖励|累计|且|并|但)*(?:(?:上|均|也|都)?不封顶|(?:上)?不(?:设|限)(?:置|定)?(?:上限|封顶|最高分?)|无(?:上限|封顶)|没有上限|不设上下限|(?:with )?no (?:upper limit|cap|maximum|limit)|uncapped|unlimited)',
    ),
    read: () => limit({ kind: 'unlimited' }),
  },
  // 最高扣至该项0分, 最高加至12分: how far down, and how far up.
  {
    kind: 'K',
    pattern: sticky(
      '(?:最高|最多|至多)(?:扣|减)(?:至|到)(?:该|本|此)?(?:项|维度|指标|条)?(?:得分)?(?:为)?(?:0|零)分',
    ),
    read: () => limit({ kind: 'exhausted' }),
  },
  {
    kind: 'K',
    pattern: sticky(
      `(?:最高|最多|至多)加(?:分)?(?:至|到)(?:该|本|此)?(?:项|维度|指标|条)?(?:得分)?(?:为)?\\s*(${AMOUNT})\\s*${POINTS}`,
    ),
    read: (m) => limit({ kind: 'cap', value: points(m[1] ?? '') }),
  },
  // 加分最高不超过本项分值的20%
  {
    kind: 'K',
    pattern: sticky(
      `加分(?:累计|合计|最高|最多|上限){0,2}(?:不超过|不得超过|不高于|为)(?:本项|该项|此项|本指标|该指标)?(?:标准分值?|权重分?|满分|分值|总分)(?:值)?的?\\s*(${DIGITS})\\s*%`,
    ),
    read: (m) => limit({ kind: 'mostAdded', value: { value: Number(m[1]), unit: findUnit('%') } }),
  },
  {
    kind: 'K',
    pattern: sticky(
      '(?:最高|最多|上限)(?:得分|不超过|不得超过|为|得|是|至){0,2}(?:该项|本项)?(?:权重分?|满分|标准分值?|分值|配分)(?!分?的|\\s*\\d)',
    ),
    read: () => limit({ kind: 'cap', value: { value: 100, unit: findUnit('%') } }),
  },
  // 大于满分按满分计.
  {
    kind: 'K',
    pattern: sticky(
      '(?:大于|超过|高于|超出)(?:满分|标准分|权重分?|分值)(?:的|时|者)*,?(?:均|都|只)?(?:按|以|计|为)(?:满分|标准分|权重分?|分值)(?:计算|计分|计)?',
    ),
    read: () => limit({ kind: 'cap', value: { value: 100, unit: findUnit('%') } }),
  },
  {
    kind: 'K',
    pattern: sticky(
      '(?:实际)?(?:达成率|完成率|比例)?(?:超过|高于|大于|超出)100%(?:的|时|部分|以上)*,?(?:均|也|都|只)?按100%(?:计算|计分|计|封顶)?',
    ),
    read: () => limit({ kind: 'cap', value: { value: 100, unit: findUnit('%') } }),
  },
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
      `(?:单项|本项|该项|此项|累计|合计|每项|每[^,;。\\d]{1,4})?(?:最多|最高|至多|上限|封顶|总共|扣分上限|最大)(?:不超过|可|共|只|累计|合计|为|:)?(?:扣分?|减分?|扣减|扣除)(?:分值?|总分)?(?:不超过|为|:)?\\s*(${AMOUNT})\\s*${POINTS}?|(?:扣分|扣罚|罚分)(?:上限|最多|最高|累计|合计|总(?:数|分|额))?(?:不超过|为|:|最多|最高)\\s*(${AMOUNT})\\s*${POINTS}?|扣满\\s*(${AMOUNT})\\s*${POINTS}?(?:为止|止)|(?:扣分上限)\\s*(${AMOUNT})\\s*${POINTS}?|(?:倒扣|扣分?|扣减|减分)(?:分值?)?(?:以)?(?:封顶|上限|限额)(?:不超过|为|:)?\\s*(${AMOUNT})\\s*${POINTS}?|(?:扣分|扣减|倒扣|减分)(?:累计|合计|总计)?(?:以)\\s*(${AMOUNT})\\s*${POINTS}?为限|max(?:imum)?\\.?\\s*(?:of\\s*)?-\\s*(${DIGITS})`,
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
      `(?:(?:总分|得分|分数|总得分|本项|该项|此项)?(?:最低|封底|保底|底线)(?:得分|得|为|是|记|计|扣至|扣到|不低于|:){0,2}\\s*(${AMOUNT})\\s*${POINTS}(?!以|[钟]|\\s*(?:得|扣|加|计))|封底(?:为)?\\s*(${AMOUNT})|最低(?:得分)?(?:为|是|:)?\\s*(0)(?!\\.|\\d)|(?:得分)?(?<!上)下限(?:为|是|:|得)?\\s*(${AMOUNT})\\s*分(?![钟之秒])|(?:小于|低于)0分?(?:的|时)*,?(?:按|计|为|记)?(0)分?计?(?:算|分)?|(?:with )?a? ?(?:floor|minimum)(?: score)? of\\s*(${DIGITS}|zero)|min(?:imum)?\\.?\\s*(?:(?:score|marks?|points?|total)\\s*)?(?:of|is|:|=)?\\s*(${DIGITS})(?=\\s*(?:points?|pts)?[\\s).,;]|$)|(?:not|never) (?:go )?below (zero|0))`,
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
      `(?:${OF_WHAT})?(?:最高|最多|上限)?(?:得分)?(?:不(?:能|得)?(?:超过|高于)|为|封顶)(?:该项|本项)?(?:标准分值?|权重分?|满分|分值|总分)的?\\s*(${DIGITS})\\s*%`,
    ),
    read: (m) => limit({ kind: 'cap', value: { value: Number(m[1]), unit: findUnit('%') } }),
  },
  {
    kind: 'K',
    pattern: sticky(
      `(?:\\(?但)?(?:(?:总分|得分|分数|总得分|本项|该项|此项|总计|合计|累计|累积|奖励|加分|但)(?:得分|总分|分数)?(?:后)?不(?:能|得)?(?:超过|高于)|(?:${OF_WHAT})?(?:最多|最高|至多|封顶|上限|最大)(?:分值?|得分|不超过|不超|可得|得|为|是|至|到|:){0,2})\\s*(${AMOUNT})\\s*(?:(${POINTS})|(%))?(?:封顶|为止|止)?(?!\\s*(?:${UNIT}|得|扣|加|计))`,
    ),
    read: (m) =>
      limit({ kind: 'cap', value: { value: readNumber(m[1] ?? ''), unit: m[3] ? findUnit('%') : null } }),
  },
  {
    kind: 'K',
    pattern: sticky(
      `(?:以|达到|满|加满|加到|至|到)?\\s*(${AMOUNT})\\s*(?:(${POINTS})|(%))?\\s*(?:封顶|为上限|为限|顶格)|(?:加?满|加至|加到)\\s*(${AMOUNT})\\s*${POINTS}?(?:为止|止)|up to (${DIGITS})\\s*(?:points?|pts?|marks?)|(?:capped at|cap(?: of)?|max(?:imum)?\\.?(?: of)?|up to a maximum of)\\s*(${DIGITS})(?!\\s*%)(?:\\s*(?:points?|pts?|marks?))?`,
    ),
    read: (m) =>
      limit({
        kind: 'cap',
        value: { value: readNumber(m[1] ?? m[4] ?? m[5] ?? m[6] ?? ''), unit: m[3] ? findUnit('%') : null },
      }),
  },
];

export const PARTS: readonly Matcher[] = [
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
      `(?:不足|不满|不到|未满)(?:的|部分)?\\s*(?:${NUMBER}\\s*${UNIT}?|一个单位|一档)?(?:的|部分|者)*,?(?:均|也|都)?(?:不计算?|不扣分?|不算|忽略|舍去|不予?计算)`,
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
