import { CHINESE_NUMERAL } from '../text/numerals';
import { UNITS } from '../quantity/unit';

/** The vocabulary of criteria as data: fragments of regular expressions over normalised text (src/core/text). */

const byLength = (a: string, b: string): number => b.length - a.length;
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Counting words that the unit table leaves out because nobody measures in them alone. */
const COUNTING_WORDS =
  '辆次 车次 班次 人天 辆 只 幅 部 名 位 点 级 封 桩 门 款 面 节 段 pcs pc db ddds absence absences'.split(
    ' ',
  );

/** 时 behind a number is a conjunction more often than an hour (超过5时); a bare ★ is no unit of criteria. */
const NOT_IN_TEXTS = new Set(['时', '時', '★']);

const SPELLINGS = [
  ...UNITS.flatMap(({ symbol, synonyms }) => [symbol, ...synonyms]),
  ...COUNTING_WORDS,
].filter((spelling) => !NOT_IN_TEXTS.has(spelling));

const cjkUnits = SPELLINGS.filter((s) => !/^[a-z]/i.test(s))
  .sort(byLength)
  .map(escape)
  .join('|');
const latinUnits = SPELLINGS.filter((s) => /^[a-z]/i.test(s))
  .sort(byLength)
  .map(escape)
  .join('|');

/** A unit behind a number. Latin ones must end there: `5 min`, not `5 minor`. 300W is 万. */
export const UNIT = `(?:万(?:步|件|次|人|单|台|个|字|条|户|吨)|${cjkUnits}|(?:business |working |calendar )?(?:${latinUnits}|w)(?![a-z]))`;

/** A whole figure: what stands behind must not be more of it, or 300秒 would pass for 30 in `不超过300秒`. */
export const DIGITS = '\\d+(?:\\.\\d+)?(?!\\d|\\.\\d)';

/** A number in digits or, where a unit or 分 follows, in Chinese numerals. */
export const NUMBER = `(?:[-+]?${DIGITS}|(?:one|two|three|four|five|ten|zero)(?= or (?:more|fewer|less|above))|百分之(?:${DIGITS}|${CHINESE_NUMERAL}+)|${CHINESE_NUMERAL}+(?=\\s*(?:个)?${UNIT}))`;

export const AMOUNT = `(?:${DIGITS}|${CHINESE_NUMERAL}+(?=\\s*分))`;

/** Comparators before a number, longest first within each sign. */
export const COMPARATORS: readonly (readonly [sign: '≥' | '≤' | '>' | '<' | '=', words: string])[] = [
  [
    '≥',
    '≥|未低于|没有低于|未少于|大于或?等于|高于或?等于|不低于|不少于|不小于|不得低于|不得少于|至少|达成|达到|达|满(?!意)|no less than|not less than|at least|at or above',
  ],
  [
    '≤',
    '≤|未超过|没有超过|未超出|未高于|小于或?等于|低于或?等于|少于或?等于|不高于|不超过|不大于|不多于|不得超过|不得高于|至多|no more than|not more than|does not exceed|do not exceed|should not exceed|must not exceed|shall not exceed|not exceeding|not to exceed|at most|at or below|up to|within',
  ],
  [
    '<',
    '<|低于|少于|小于|不足|不到|未达到|未达|未满|不满|不及|达不到|没有?达到|below|less than|under|fewer than',
  ],
  ['>', '>|高于|大于|多于|超过|超出|超|逾(?![期时])|above|more than|over|greater than|exceeds'],
  ['=', '=|等于|为|是|仅'],
];

/** Qualifiers behind a number. */
export const SUFFIXES: readonly (readonly [sign: '≥' | '≤' | '>', words: string])[] = [
  // 90秒外0分: what lies beyond.
  ['>', '以外|之外|外(?![呼包勤籍出部观地卖销拨围界资语聘借单派联调购])'],
  ['≥', '及其?以上|或以上|以上|或更多|及更多|及更高|\\+(?!\\s*\\d)|or more|or above|and above|or higher'],
  [
    '≤',
    '及其?以下|或以下|以下|及以内|以内|之内|及之内|内(?![返部容勤外])|or less|or below|and below|or fewer',
  ],
];

/** Words that say on which side of the anchor a step lies. `self`: the counted amount is the deviation itself. */
/** Of these, the ones that say it without 每 before them: 延长一年加0.5分. */
export const ABOVE_ALONE = '增加|增长|上升|提高|提升|升高|上浮|延长|高出';
export const BELOW_ALONE = '减少|降低|下降|下滑|下浮|缩短';
export const ABOVE =
  '(?:超出|超过|高于|大于)上限|超额完成|超额|超过|超出|高出|高于|大于|多于|逾(?![期时])|增加|增长|上升|提高|提升|升高|上浮|延长|升|高|超|多|增|上涨|涨';
export const BELOW =
  '(?:低于|少于|小于|不足)下限|低于|少于|小于|减少|降低|下降|下滑|下浮|缩短|不足|节约|节省|减|降|低|少|缩|跌';
export const DEVIATION =
  '缺少|延迟|延误|延期|逾期|逾时|超时|超期|超标|拖延|推迟|延后|迟到|滞后|晚|迟|缺|漏|落后|未完成|差|短缺|提前|早退|误差|偏差';

export const DEDUCT = '扣减|扣除|扣罚|扣掉|倒扣|减扣|扣分|罚扣|扣|减去|减|罚(?=\\s*\\d)';
export const ADD = '奖励|加分|加计|加|奖';
/** What may stand between 扣 and its number. */
export const OBJECT = '(?:绩效|考核|该项|本项|此项|总分|当月|当日|相应|个人|其|得分|分数|分值|分|:|为){0,3}';

export const AWARD =
  '得分为|得分是|得分|可得|计为|计分|计算为|计|记为|记作|记录为|记分|记|得到|得|为|给予|给|评为|评|赋予?|打|是|则为|即为|即|=|拿';

/** Expressions of "nothing", "everything", "half" as a score. */
export const ZERO_SCORE =
  '(?:实行)?一票否决,?(?:则|即|该项|本项|此项)*(?:总分|得分)?(?:不得分|(?:得|计|为|记)(?:0|零)分)|取消(?:该项|本项|此项|全部)?(?:的)?(?:全部)?(?:得分|分值|评分)|(?:则|即|该项|此项|本项|本条目|本指标|该指标|整体|全部|直接|一律|均|记|计|得|为|=|:|不){0,6}(?:不得分|不计分|不予计分|不予给分|不予?得分|不给分|无分|零分(?!析)|扣完(?!为止|即止|该项为止|此项为止|止)|扣光(?!为止)|全扣|扣除?全部分值?|扣除?该项全部分值?|扣除?全分|得零分|(?:得|该项为?|本项为?|此项为?|得分为|计|记|记为|计为)0(?=\\s*(?:[;。,\\n]|$))|分值?清零|一票否决)';
export const FULL_SCORE =
  '(?:即可|可|均|则|记|计|得|为|给|打|拿|即){0,3}(?:满分|全分|满额分|标准分值?满分|该项(?:全部|所有)分值?|全部分值?|权重分)';
export const HALF_SCORE =
  '(?:得分|分值|分数)减半|减半(?:得分|计分|给分)|(?:则|记|计|得|给|为|扣){0,2}(?:该项|满分|分值|权重|标准分)?(?:的)?一半(?:分值?|得分)?|(?:得|计|记)半分';

/** A text with one of these leaves the amount to a person. */
export const DISCRETION =
  /酌情|酌减|酌扣|酌加|视情况|视情节|视其|视具体|根据情节|根据实际情况|自由裁量|主观|专家(?:评估|打分|评审|评分)|评委|由.{0,10}(?:评定|打分|评分|决定)|另行(?:评定|决定|奖励|加分|计奖)|甚至奖励|情节严重程度/;

/** Scores that depend on how others did; a target column may supply them. */
export const RELATIVE =
  /排名|名次|第[一二三四五六七八九十\d]+名|前[一二三四五六七八九十\d]+[名%]|最优者?|最好者?|平均水平|高于平均|低于平均|同行业|团队均值/;

const MARKED =
  '(?:tests?|exams?|examinations?|quiz(?:zes)?|quality|assessments?|evaluations?|audits?|monitoring|monitored|calls?|training|knowledge|qa|qc)';

const NAMES_MARK = new RegExp(
  `\\b(?:marks?|scores?|grades?) (?:of|in|from|for|on) (?:the |an? |each |every |all )?(?:[a-z]+ ){0,3}?${MARKED}\\b|\\b(?:${MARKED}|average|mean) (?:marks?|scores?|grades?)\\b|\\b(?:marks?|score) itself\\b|(?:监听|质检|考试|测试|测评|考核)(?:平均)?(?:成绩|分数|分值|平均分)`,
  'i',
);

/** The text says that a mark is what it measures: mark of the test, 监听平均分; full marks and "score 0" do not. */
export const namesMark = (text: string): boolean => NAMES_MARK.test(text);
