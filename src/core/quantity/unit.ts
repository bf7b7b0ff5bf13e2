/** Units that appear in indicators, targets and criteria. */

/** What is measured. Quantities of one dimension convert into each other; `mark` (分) is the 分 of scores and
 * ratings; `size` holds the physical ones, which convert within their own kind alone (convert.ts). */
export type Dimension = 'time' | 'ratio' | 'mark' | 'money' | 'count' | 'size';

export interface Unit {
  /** Canonical spelling, used when printing: 秒, 分钟, 小时, 天, %, 分, 次, 起, 元 … */
  readonly symbol: string;
  readonly dimension: Dimension;
  /** Size in the dimension's base unit: seconds for time, percentage points for ratios, 元 for money, 1 otherwise. */
  readonly factor: number;
}

interface UnitEntry extends Unit {
  /** Other spellings, lower case, half width, Simplified and Traditional. */
  readonly synonyms: readonly string[];
}

const unit = (symbol: string, dimension: Dimension, factor: number, synonyms: string): UnitEntry => ({
  symbol,
  dimension,
  factor,
  synonyms: synonyms === '' ? [] : synonyms.split(' '),
});

const count = (symbol: string, synonyms = ''): UnitEntry => unit(symbol, 'count', 1, synonyms);

/**
 * The unit table. 分 is the mark: a text that means minutes by it (A8: `≥40分0分`) is recognised where the rule's own
 * dimension is known. 工作日 is kept apart from 天 because nobody says how many hours it has; see convert.ts.
 */
export const UNITS: readonly UnitEntry[] = [
  unit('毫秒', 'time', 0.001, 'ms millisecond milliseconds'),
  unit('秒', 'time', 1, '秒钟 秒鐘 s sec sec. secs second seconds'),
  unit('分钟', 'time', 60, '分鐘 min min. mins minute minutes m'),
  unit('小时', 'time', 3600, '小時 个小时 個小時 钟头 时 時 h hr hrs hour hours'),
  unit('天', 'time', 86400, '日 自然日 d day days'),
  unit('工作日', 'time', 86400, '个工作日 個工作日 工作天 workday workdays'),
  unit('周', 'time', 604800, '週 星期 个星期 個星期 week weeks'),
  unit('月', 'time', 2592000, '个月 個月 month months'),
  unit('季度', 'time', 7776000, '个季度 個季度 季 quarter quarters'),
  unit('年', 'time', 31104000, 'year years'),
  unit('%', 'ratio', 1, '百分点 百分點 个百分点 個百分點 个点 個點 pct pct. percent pp ppt 个% 個%'),
  unit('‰', 'ratio', 0.1, '千分点 千分點 个千分点 permille'),
  unit('‱', 'ratio', 0.01, '万分点 萬分點 permyriad'),
  unit('成', 'ratio', 10, ''),
  unit('倍', 'ratio', 100, ''),
  unit('分', 'mark', 1, '分值 point points pt pts mark marks score'),
  unit('星', 'mark', 1, '颗星 顆星 星级 星級 star stars ★'),
  unit('元', 'money', 1, '圆 圓 块 塊 块钱 塊錢 元人民币 元人民幣 rmb yuan cny'),
  unit('千元', 'money', 1000, ''),
  unit('万元', 'money', 10000, '萬元'),
  unit('百万元', 'money', 1000000, '百萬元'),
  unit('亿元', 'money', 100000000, '億元'),
  count(
    '次',
    '次数 次數 人次 time times occurrence occurrences error errors mistake mistakes defect defects violation violations escalation escalations visit visits',
  ),
  count('起', '宗 incident incidents'),
  count('件', 'piece pieces pcs'),
  count('个', '個 item items'),
  count('条', '條 entry entries'),
  count('项', '項'),
  count('例', 'case cases complaint complaints'),
  count('单', '單 order orders ticket tickets'),
  count('份', 'copy copies'),
  count('篇', 'article articles document documents'),
  count('人', '名 位 people person persons'),
  count('户', '戶 customer customers'),
  count('家', ''),
  count('通', 'call calls'),
  count('笔', '筆'),
  count('张', '張'),
  count('台', '臺'),
  count('套', ''),
  count('场', '場 session sessions'),
  count('期', ''),
  count('批', '批次'),
  count('票', ''),
  count('处', '處'),
  count('轮', '輪'),
  count('遍', ''),
  count('回', ''),
  count('种', '種'),
  count('本', ''),
  count('页', '頁'),
  count('字', ''),
  count('课时', '課時 学时 學時'),
  count('步'),
  unit('℃', 'size', 1, '°c 摄氏度 攝氏度'),
  unit('度', 'size', 1, ''),
  unit('千瓦时', 'size', 1, '千瓦時 kwh 度电 度電'),
  unit('分贝', 'size', 1, '分貝'),
  unit('吨', 'size', 1000000, '噸'),
  unit('千克', 'size', 1000, '公斤 kg'),
  unit('克', 'size', 1, ''),
  unit('公里', 'size', 1000, '千米 km'),
  unit('米', 'size', 1, ''),
  unit('厘米', 'size', 0.01, 'cm'),
  unit('毫米', 'size', 0.001, 'mm'),
  unit('平方米', 'size', 1, '㎡ 平米'),
  unit('立方米', 'size', 1, 'm³'),
  unit('ppm', 'size', 1, ''),
];

const BY_SPELLING: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap(({ symbol, dimension, factor, synonyms }) => {
    const plain: Unit = { symbol, dimension, factor };
    return [symbol, ...synonyms].map((spelling): [string, Unit] => [spelling, plain]);
  }),
);

/** `篇/月`, `次／人`, `元/单`: what something is counted per does not change its unit. */
const PER = /^(.+?)(?:[/／]|每|per )\s*\S{1,6}$/;

/**
 * The unit a spelling stands for, or null. Case, full width, Traditional script and surrounding blanks do not matter;
 * a rate such as `篇/月` (D1) is the unit in front of the stroke. The same unit is always the same object.
 *
 * @example findUnit('分鐘') // { symbol: '分钟', dimension: 'time', factor: 60 }
 */
export function findUnit(symbol: string): Unit | null {
  const spelling = symbol.normalize('NFKC').trim().toLowerCase();
  const found = BY_SPELLING.get(spelling);
  if (found !== undefined) return found;
  const per = PER.exec(spelling);
  return per === null ? null : (BY_SPELLING.get((per[1] ?? '').trim()) ?? null);
}

/** The unit of a canonical symbol; a symbol that is not in the table is a programming error. */
export function unitOf(symbol: string): Unit {
  const found = BY_SPELLING.get(symbol);
  if (found === undefined) throw new Error(`No unit ${symbol}`);
  return found;
}
