import { CHINESE_NUMERAL } from '../../text/numerals';
import { UNIT } from '../lexicon';
import { readNumber } from '../matchers/matcher';
import type { Rephrasing } from './rephrasing';

const FIGURE = '\\d+(?:\\.\\d+)?';
const POINTS = `(${FIGURE})\\s*分?(?![钟之秒\\d])`;
const PER: Readonly<Record<string, number>> = { 百: 1, 千: 10, 万: 100 };

const tidy = (value: number): string => String(Number(value.toPrecision(12)));

/** 三 of 千分之三 in percent; null for a word that is no number. */
const percent = (whole: string, number: string): string | null => {
  const value = readNumber(number);
  return Number.isFinite(value) ? tidy(value / (PER[whole] ?? 1)) : null;
};

const UP = '高|升高|上升|增加|提高|提升|超出?|多|增|升|上浮';
const DOWN = '低|降低|下降|减少|少|减|降|下浮';

/** 每±1%±2分: one step up, and one down. */
const bothWays = (size: string, added: string, deducted: string): string =>
  `每增加${size}加${added}分,每减少${size}扣${deducted}分`;

const STEP_SIZE = `((?:${FIGURE}|${CHINESE_NUMERAL}{1,3}|)\\s*(?:个)?${UNIT})`;

export const CHINESE: readonly Rephrasing[] = [
  // 低于百分之九十五一个百分点: where the share ends and the step begins.
  {
    wording: new RegExp(`百分之(${CHINESE_NUMERAL}+?)(?=一个?(?:百分)?点)`, 'g'),
    write: (_, number = '') => {
      const value = percent('百', number);
      return value === null ? null : `${value}%`;
    },
  },
  {
    wording: new RegExp(
      `([千万])分之(${FIGURE}|${CHINESE_NUMERAL}+)(?:(至|到|-|~)(?:[千万]分之)?(${FIGURE}|${CHINESE_NUMERAL}+)(?![千万百]?分))?`,
      'g',
    ),
    write: (whole, of = '', number = '', to = '', other = '') => {
      const [low, high] = [percent(of, number), percent(of, other)];
      const mixed = (whole.match(/[千万]分之/g) ?? []).some((each) => each !== `${of}分之`);
      if (low === null || mixed) return null;
      return high === null || to === '' ? `${low}%` : `${low}%${to}${high}%`;
    },
  },
  // 6分30秒, 1小时30分钟.
  {
    wording: new RegExp(`(?<![扣得加减计奖罚为\\d.]\\s?)(\\d+)\\s*(?:分钟|分)\\s*(\\d{1,2})\\s*秒钟?`, 'g'),
    write: (_, minutes = '', seconds = '') => `${Number(minutes) * 60 + Number(seconds)}秒`,
  },
  {
    wording: new RegExp(
      `(?<=(?:标准|目标|基准|时长|时间|控制在|规定)[为是]\\s?)(\\d+)\\s*(?:分钟|分)\\s*(\\d{1,2})\\s*秒钟?`,
      'g',
    ),
    write: (_, minutes = '', seconds = '') => `${Number(minutes) * 60 + Number(seconds)}秒`,
  },
  {
    // 36小时0分 at the end of a clause may be what it scores.
    wording: /(?<![\d.])(\d+)\s*(?:个)?小时\s*(\d{1,2})\s*(?:分钟|分(?!钟|\s*(?:[,;。)\n]|$)))/g,
    write: (_, hours = '', minutes = '') => `${Number(hours) * 60 + Number(minutes)}分钟`,
  },
  { wording: /(\d+)个半小时/g, write: (_, hours = '') => `${hours}.5小时` },
  // 每±1%±2分, 每增减1%加减1分, 每高(低)1%加(减)1分.
  {
    wording: new RegExp(
      `每(?:±|增减|升降|变动|上下(?:浮动)?|偏离)\\s*${STEP_SIZE}\\s*,?(?:相应|对应|则|分别)*(?:±|增减|加减|加扣)\\s*${POINTS}`,
      'gi',
    ),
    write: (_, size = '', points = '') => bothWays(size, points, points),
  },
  {
    wording: new RegExp(
      `每(?:${UP})(?:或者?|/|、|\\()(?:${DOWN})\\)?\\s*${STEP_SIZE}\\s*,?(?:相应|对应|则|分别)*(?:加|增加|奖励?|增)(?:或者?|/|、|\\()(?:减少?|扣减?)\\)?\\s*${POINTS}`,
      'gi',
    ),
    write: (_, size = '', points = '') => bothWays(size, points, points),
  },
  // 加减分上限10分: of either.
  {
    wording: new RegExp(
      `(?:加减分?|增减分?|奖罚分?|加扣分?|奖扣分?)(?:值|数)?(?:均|各|都|分别)?(?:不超过|不得超过|以|上限(?:为|均为)?|最多(?:为)?|最高(?:为)?)\\s*${POINTS}(?:为限|封顶)?`,
      'g',
    ),
    write: (_, points = '') => `最多加${points}分,最多扣${points}分`,
  },
  {
    wording: new RegExp(
      `(?:最多|最高|至多)(?:可|只)?(?:加减|加扣|增减|奖扣)(?:分)?(?:不超过)?\\s*${POINTS}`,
      'g',
    ),
    write: (_, points = '') => `最多加${points}分,最多扣${points}分`,
  },
  // 低于标准(75%): the figure itself.
  {
    wording: new RegExp(
      `(低于|高于|超过|超出|达到|达|未达到?|不足|少于|大于|小于|超)(?:目标|标准|基准|定额|规定|计划|要求|指标|考核|上限|下限)(?:值|线|时间|时限|数)?\\(\\s*(${FIGURE}\\s*${UNIT})\\s*\\)`,
      'gi',
    ),
    write: (_, compared = '', figure = '') => `${compared}${figure}`,
  },
  { wording: /(?<=[但且])(?:仍)?(?:控制)?在(?=\s*±?\s*\d)/g, write: () => '' },
  // 之间按比例得分, behind what both ends score.
  {
    wording:
      /(?<=(?:^|[,;。\n])\s*)(?:介于)?(?:两者|二者|其|上述)?(?:之间|中间|其间)(?:部分)?的?,?(?:按|以)(?:照)?(?:线性|相应|同等|等)?比例(?:折算|计算|递减|递增|插值)?(?:得分|计分|给分|计算)?(?=[,;。\n]|$)/g,
    write: () => '中间按线性插值得分',
  },
  {
    wording: /得(?:该项|本项|满分的?|分值的?)?([一二三四五六七八九])成(?:分值?|得分)?(?=[,;。\n)]|$)/g,
    write: (_, tenths = '') => `得${readNumber(tenths) * 10}%`,
  },
  // 国家级5分/篇: for each of them.
  {
    wording: new RegExp(
      `(?<![扣加减得奖罚为+\\-\\d.]\\s?)(${FIGURE})分\\s*/\\s*(篇|次|项|个|件|人|起|本|场|家|例|条|户|份)(?![\\u4e00-\\u9fff])`,
      'g',
    ),
    write: (_, points = '', unit = '') => `每${unit}得${points}分`,
  },
  // 超出240秒每10秒, with no word that it is what lies beyond.
  {
    wording: new RegExp(
      `(?<=[,;。\\n]\\s*)(?:超出|超过|高于)(${FIGURE}\\s*${UNIT})(?:的|部分|的部分)?,?(?=每${FIGURE})`,
      'gi',
    ),
    write: (_, figure = '') => `超过${figure}的,`,
  },
  // 准点率指标80%,每低于指标1%.
  { wording: /(?<=[率量数额度])指标(?=(?:为|是|:)?\s*\d)/g, write: () => '目标' },
  { wording: /(?<=低于|高于|超过|超出|达到|不足|少于)指标(?!值|[\u4e00-\u9fff]{2})/g, write: () => '目标' },
  { wording: /(?<=每(?:低于|高于|超过|超出|不足|少于))指标(?=\s*(?:\d|一))/g, write: () => '目标' },
  // 按成绩折算(成绩/90×满分): the arithmetic says how.
  {
    wording: /按[\u4e00-\u9fff]{0,8}?(?:折算|计算|计分|得分|比例)(?:得分)?\(([^()]*[×÷/*][^()]*)\)/g,
    write: (_, arithmetic = '') => `按${arithmetic}`,
  },
];
