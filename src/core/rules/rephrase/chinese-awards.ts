import { readNumber } from '../matchers/matcher';
import type { Rephrasing } from './rephrasing';

const FIGURE = '\\d+(?:\\.\\d+)?';
const FULL = '(?:权重|分值|满分|标准分)(?:分|值)?';

const tidy = (value: number): string => String(Number(value.toPrecision(12)));

const percentOf = (factor: string, percent: string): string =>
  percent === '%' ? factor : tidy(Number(factor) * 100);

/** What nobody gets points for; 每次2分 of these leaves 扣 out. */
const HARM =
  '迟到|早退|旷|缺|投诉|差错|错|漏|误|违|失|故障|事故|超时|逾期|损|退货|差评|不合格|警告|处罚|扣|减分';

const nines = (number: number): string => `99${number > 2 ? '.' : ''}${'9'.repeat(Math.max(0, number - 2))}%`;

/** Awards in other words than 得…分. */
export const CHINESE_AWARDS: readonly Rephrasing[] = [
  // 得分=权重*1.1: a share of the full mark.
  {
    wording: new RegExp(
      `(?:得分|score)\\s*(?:为|是|:|=)\\s*(?:${FULL}\\s*[×*]\\s*(${FIGURE})(%?)|(${FIGURE})(%?)\\s*[×*]\\s*${FULL})(?=\\s*(?:[,;。)\\n]|$))`,
      'gi',
    ),
    write: (_, behind = '', percent = '', before = '', share = '') =>
      `得权重分的${behind === '' ? percentOf(before, share) : percentOf(behind, percent)}%`,
  },
  {
    wording: new RegExp(`(?<=,\\s*)(?:得分|score)\\s*=\\s*(${FIGURE})\\s*分?(?=\\s*(?:[;。\\n]|$))`, 'gi'),
    write: (_, points = '') => `得${points}分`,
  },
  // 90分及以上,考核得分10分
  {
    wording:
      /(?<=(?:以上|以下|以内|及以上|\d\s*(?:分|%|秒|次|天|小时)|\)),\s*)(?:考核|本项|该项|指标)得分(?:为)?(?=\s*\d+(?:\.\d+)?\s*分\s*(?:[;。,\n]|$))/g,
    write: () => '得',
  },
  // 考试成绩×20%计入
  {
    wording: new RegExp(
      `(?<=^|[,;:。\\n]\\s*)([a-z0-9\\u4e00-\\u9fff]{0,12}(?:成绩|得分|分数|评分|平均分))[×*](${FIGURE}%?)(?:折算|折合)?(?:计入|计分|得分|折算|折合)(?:总分|考核|得分|本项|该项)?(?=[,;。\\n]|$)`,
      'g',
    ),
    write: (_, name = '', factor = '') => `得分=${name}×${factor}`,
  },
  // 目标值100%对应100分
  { wording: /(?<=[\d%\u4e00-\u9fff])对应(?:得分|分值)?(?=\s*\d+(?:\.\d+)?\s*分)/g, write: () => '得' },
  // 超过120%按120分封顶
  {
    wording: new RegExp(
      `(?:超过|高于|大于|超出)(?:\\s*${FIGURE}\\s*%|[\\u4e00-\\u9fff]{2,4}值)(?:的|时|者|以上)*,?(?:均|都)?按\\s*(${FIGURE})\\s*分(?:封顶|为限)`,
      'g',
    ),
    write: (_, points = '') => `最高${points}分`,
  },
  // 每户0.1分
  {
    wording: new RegExp(
      `(每(?:1|一)?(?:户|个|件|单|家|人|篇|条|笔|台|份|项|次))(${FIGURE}分)(?<=^(?:(?!${HARM})[^])*)(?=[,;。\\n(]|$)`,
      'g',
    ),
    write: (_, each = '', points = '') => `${each}得${points}`,
  },
  // T+1办结率: a day by its name.
  {
    wording: /(?<![a-z])([td])\+\d(?=[\u4e00-\u9fff]*(?:率|[内前办]|日|结))/gi,
    write: (_, day = '') => `${day}日`,
  },
  // 四个9
  {
    wording: /([二两三四五六])个(?:9|九)(?![\d.分次个件%])/g,
    write: (_, number = '') => nines(readNumber(number)),
  },
];
