import { classifyHeader } from '../forms/header-vocabulary';
import { normalizeText } from '../text/normalize';

/* Headers and labels behind which people stand, in one spelling: simplified, half width, lower case, no blanks between Chinese. */

const list = (words: string): ReadonlySet<string> => new Set(words.split('|'));

const NAMES = list(
  '姓名|名字|客服姓名|员工姓名|坐席姓名|座席姓名|专员姓名|坐席|座席|客服|客服人员|客服专员|坐席专员|座席专员|员工|人员|被考核人|被评价人|被评人|考核人|评价人|考核者|被考核者|主管|直接上级|组长|班长|班组长|经理|负责人|责任人|处理人|受理人|经办人|审核人|审批人|填表人|制表人|质检员|培训师|谈话人|被谈话人|谈话对象|回访人|agent|agent name|name|full name|employee|employee name|staff|staff name|representative|rep|csr|advisor|owner|supervisor|team leader|leader|reviewer|appraiser|appraisee|assessor|manager|handled by|assignee|interviewer|prepared by|checked by',
);
const IDS = list(
  '工号|员工编号|员工号|坐席工号|座席工号|坐席编号|座席编号|坐席号|人员编号|客服工号|agent id|agentid|employee id|employee no|staff id|staff no|login id',
);
const TOTALS = list(
  '总分|总得分|综合得分|综合评分|最终得分|加权得分|合计|合计得分|总评分|总评|绩效得分|考核得分|得分合计|total|total score|overall|overall score|final score|weighted score|score total',
);
/** What stands in a column of names without being one. */
const NOBODY =
  /^(?:合计|总计|小计|平均|平均值|均值|汇总|全部|整体|团队|无|待定|不适用|n\/?a|total|subtotal|average|mean|all|none|overall|tbd)$|(?:组|部|部门|团队|中心|小组|公司|热线|专线)$|\b(?:team|group|department|dept|centre|center)$/i;

/** One spelling of a header or label; notes in brackets and the colon at the end go. */
export function spellLabel(text: string): string {
  return normalizeText(text)
    .text.replace(/\([^()]*\)/g, '')
    .toLowerCase()
    .replace(/[\s:*_]+/g, ' ')
    .replace(/([^\x20-\x7e]) (?=[^\x20-\x7e])/g, '$1')
    .trim();
}

export function isNameLabel(text: string): boolean {
  return NAMES.has(spellLabel(text));
}

export function isIdLabel(text: string): boolean {
  return IDS.has(spellLabel(text));
}

export function isTotalLabel(text: string): boolean {
  return TOTALS.has(spellLabel(text));
}

/** Words of forms that stand where names could: beside and below the labels. */
const FORM_WORDS = list(
  '岗位|部门|职位|职务|职级|周期|考核周期|考核期|考核月份|评测月份|月份|日期|填表日期|考核日期|时间|班组|得分|总分|等级|评级|备注|签字|签名|盖章|指标|指标名称|指标维度|维度|目标|目标值|实际|实际值|权重|序号|项目|考核项目|考核指标|考核标准|评分|评分标准|说明|渠道|状态|合格|优秀|良好|不合格|达标|未达标|异常|职称|性别|男|女|入职日期|电话|手机|邮箱|面谈|问题|措施|计划|position|department|dept|team|period|month|date|score|total|grade|remark|remarks|note|notes|signature|indicator|target|actual|weight|item|criteria|status|channel|role|title|measure|problem|plan|yes|no|met|missed|anomaly|good|excellent|pass|fail',
);
/** 张三, 欧阳娜娜, 阿卜杜拉·买买提, Ann Lee, 王Amy. */
const NAME_SHAPE =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+(?:·\p{Script=Han}+)+|\p{Script=Han}{1,3} ?[A-Za-z]+|[A-Za-z]+ ?\p{Script=Han}{1,3}|\p{Lu}[\p{L}'.-]*(?: [\p{L}'.-]+){0,4})$/u;

/** Whether a text can be a person's name: of the shape of one, and no team, no total and no word of forms. */
export function canBeName(text: string): boolean {
  const name = text.trim();
  if (name.length > 40 || !NAME_SHAPE.test(name) || NOBODY.test(name)) return false;
  if (isNameLabel(name) || isIdLabel(name) || isTotalLabel(name) || FORM_WORDS.has(spellLabel(name)))
    return false;
  // 标准 beside the criteria, above the names: a word of forms. (Max may be a header, and is somebody.)
  return !/\p{Script=Han}/u.test(name) || classifyHeader(name) === null;
}
