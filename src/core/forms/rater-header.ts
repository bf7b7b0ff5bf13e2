/** Who rates: 自评, 上级评分, 同事评价. Judges of a contest or a tender (评委1) are no raters of an appraisal. */
const WHO =
  '自|自我|自己|本人|员工|被考核人|被考核者|被评人|被评价人|上级|上司|主管|直接上级|直属上级|直接主管|直属主管|部门经理|部门主管|部门负责人|部门领导|部门|经理|总监|组长|班长|店长|领导|直接领导|分管领导|总经理|同事|同级|平级|同僚|下级|下属|部下|客户|顾客|内部客户|外部客户|人事|人事部|人力资源|人力资源部|人资|hr|hrbp|考核人|考核者|考评人|评估人|评价人|评定人|他人|他|互|小组|考核小组|考评小组|评审小组|委员会|考核委员会';
const RATES = '评|评分|评价|评价分|评估|评估分|评定|评定分|打分|考评|考评分|评议|评审|评核|复评|审评|审核';
/** 上级得分 is a rater's mark; 员工得分 and 部门得分 are results. */
const MARKED =
  '(?:自评|他评|上级|上司|主管|直接上级|直属上级|领导|同事|同级|平级|下级|下属|考核人)(?:得分|分数|分)';
/** One act of a chain: 初评 → 复评, 考评 → 审评. 终评 ends it and is a result. */
const STAGE =
  '(?:初|复|考|审|初步|一级|二级|三级)评(?:分|得分|分数)?|初审|复审|审核分|复核分|审核得分|复核得分|审核评分|复核评分|初核|考评分';
const NUMBERED =
  '(?:评分人|评价人|评估人|考核人|考评人|评议人)[\\d一二三四五六七八九十a-f]{1,2}(?:评分|打分)?';
/** The share of the whole that the header may give the rater: 自评30%, 自评×0.3. */
const SHARE = '(?:占?[×x*]?\\d+(?:\\.\\d+)?%?)?';

const CHINESE = new RegExp(
  `^(?:(?:${WHO})(?:${RATES})(?:值|分|得分|分数|成绩)?|${MARKED}|${STAGE}|${NUMBERED})${SHARE}$`,
);
const LATIN =
  /^(?:self|own|employee|manager|supervisor|line manager|direct manager|superior|boss|peers?|colleagues?|co-?workers?|subordinates?|direct reports?|customer|client|internal customer|hr|appraiser|assessor|reviewer|rater|evaluator|appraisee|first|second|team lead(?:er)?)(?:'?s)?[ -]?(?:\d+ ?)?(?:ratings?|scores?|marks?|assessment|evaluation|appraisal|review)(?: ?\d+(?:\.\d+)?%?)?$/;
const LATIN_NUMBERED = /^(?:rater|reviewer|appraiser|assessor|evaluator) ?(?:\d{1,2}|[a-f])$/;
/** Marks of customers are as often a survey's figures, marks of employees a result. */
const LATIN_OTHER = /^(?:customer|client|employee|first|second) scores?$/;

/**
 * Whether a header is the column of one rater's marks (C3, E2). `word` is in one spelling: Simplified, lower case, Chinese
 * without blanks, without notes in brackets.
 *
 * @example isRaterHeader('上级评分') // true
 */
export function isRaterHeader(word: string): boolean {
  if (CHINESE.test(word)) return true;
  return (LATIN.test(word) && !LATIN_OTHER.test(word)) || LATIN_NUMBERED.test(word);
}
