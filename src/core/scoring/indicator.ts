import { normalizeText } from '../text/normalize';
import { INDICATORS } from './indicator-catalogue';
import type { Indicator, IndicatorKey } from './indicator-type';

export type { Indicator, IndicatorKey, Standard } from './indicator-type';

/** Whose or which period's figure it is; says nothing about what is measured. */
const QUALIFIER =
  /^(?:本月|当月|月度|月|季度|年度|本季度|全年|团队|个人|坐席|座席|客服|人工|热线|在线|电话|整体|综合|部门|average |avg\.? |mean |monthly |team )/;
const SUFFIX = /(?:指标|情况)$/;
const BRACKETS = /\(([^()]*)\)/g;

const BY_NAME: ReadonlyMap<string, Indicator> = new Map(
  INDICATORS.flatMap((indicator) =>
    [indicator.zh, indicator.en, ...indicator.synonyms].map((name): [string, Indicator] => [
      bare(name),
      indicator,
    ]),
  ),
);

/**
 * The catalogued indicator of a name as it stands on a sheet: `客户满意度(CSAT)`, `首次聯繫解決率`, `本月平均响应时长`, `AHT`.
 * The whole name must be known: 客户满意度调查完成率 is not 客户满意度. Null otherwise.
 *
 * @example findIndicator('首次联系解决率(FCR)')?.key // 'fcr'
 */
export function findIndicator(name: string): Indicator | null {
  const text = normalizeText(name).text;
  const outside = text.replace(BRACKETS, ' ');
  const inside = [...text.matchAll(BRACKETS)].map((match) => match[1] ?? '');
  for (const candidate of [text, outside, ...inside]) {
    const found = lookUp(bare(candidate));
    if (found !== null) return found;
  }
  return null;
}

/** The indicator of a key; every key is catalogued. */
export function indicatorOf(key: IndicatorKey): Indicator {
  const found = INDICATORS.find((indicator) => indicator.key === key);
  if (found === undefined) throw new Error(`No indicator ${key}`);
  return found;
}

/** Words at the end of a name that say which way is better, for names outside the catalogue. */
const LOWER = [
  /(?:投诉|差错|错误|出错|失误|流失|放弃|弃呼|呼损|缺勤|旷工|迟到|退款|退货|返工|返修|违规|违纪|故障|延误|超时|逾期|差评|事故|不良|不合格|离职|损耗|升级)(?:率|数|量|次数|件数|数量|单数|起数|占比)?$/,
  /(?:响应|应答|等待|处理|解决|办理|回复|答复|接听|排队|话后)[^率]*(?:时长|时间|时效|耗时|周期)$/,
  /(?:complaints?|errors?|defects?|abandon(?:ment|ed)?|churn|attrition|absence|refunds?|returns?|escalations?)(?: (?:rate|count|number))?$/,
  /(?:response|waiting|wait|handle|handling|resolution|cycle|lead) time$/,
];
const HIGHER = [
  /(?:满意|解决|完成|达标|达成|合格|及时|准确|正确|通过|参与|增长|接通|接听|应答|响应|回访|好评|转化|成交|续约|续费|保持|留存|覆盖|利用|出勤|到课|有效|推荐|回款|规范|完好|执行)[^率度]{0,2}(?:率|度)$/,
  /(?:满意度|推荐值|销售额|业绩|营业额|产值|利润|工作量|处理量|接待量|贡献数|建议数|采纳数|文档数)$/,
  /(?:satisfaction|resolution|retention|conversion|attainment|completion|accuracy|compliance|attendance|pass)(?: (?:rate|score))?$/,
  /(?:sales|revenue|profit)$/,
];

/**
 * Which way is better for a name, by the catalogue or by the word it ends with (客户投诉解决率 is a 解决率). Null when nothing
 * says, and for indicators where both sides count.
 */
export function directionOf(name: string): 'higher' | 'lower' | null {
  const known = findIndicator(name);
  if (known !== null) return known.direction === 'range' ? null : known.direction;
  const text = normalizeText(name).text.replace(BRACKETS, ' ').trim().toLowerCase();
  if (LOWER.some((pattern) => pattern.test(text))) return 'lower';
  return HIGHER.some((pattern) => pattern.test(text)) ? 'higher' : null;
}

function lookUp(name: string): Indicator | null {
  const shorter = name.replace(SUFFIX, '');
  const found = BY_NAME.get(name) ?? BY_NAME.get(shorter);
  if (found !== undefined) return found;
  const rest = shorter.replace(QUALIFIER, '');
  return rest === shorter || rest === '' ? null : lookUp(rest);
}

/** One spelling of a name: blanks between Latin words are kept, all others go. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s:*·]+/g, ' ')
    .replace(/([^\x20-\x7e]) /g, '$1')
    .replace(/ (?=[^\x20-\x7e])/g, '')
    .trim();
}
