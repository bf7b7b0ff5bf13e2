import { directionOf, findIndicator } from '../scoring/indicator';
import type { ColumnMapping } from './map-columns';
import type { ColumnRole } from './form';
import { type HeaderCell, isCorrected } from './header-cell';

/** Headers of other tables: people, sales, budgets, schedules. Two of them, and weak words prove nothing. */
const OTHER_TABLE =
  /姓名|电话|手机|邮箱|地址|身份证|日期|星期|周[一二三四五]|时间段|教室|课程|班级|金额|单价|数量|预算|费用|成本|库存|规格|型号|产品|商品|订单|供应商|合同|发票|科目|借方|贷方|余额|\b(?:name|phone|e-?mail|address|date|amount|price|qty|quantity|budget|cost|product|order|invoice|sku|region|salesperson|customer|stock)\b/i;

/** What the name of a sheet or its title says of another trade, unless it speaks of appraisal as well. */
const OTHER_TRADE =
  /预算|报价|价格|价目|发票|账单|库存|采购|订单|合同|付款|回款|费用|成本|检测|检验|化验|体检|点检|巡检|质检报告|监测|排班|日程|进度|里程碑|课程|成绩|考试|试卷|配方|招标|投标|评标|问卷|调研|调查|资产|编制|招聘|工程|\b(?:budget|forecast|price|pricing|quotation|quote|invoice|inventory|stock|purchase|procurement|order|contract|payment|expense|cost|sales|lab|laboratory|test results?|medical|inspection|timetable|roster|rota|schedule|timeline|milestones?|roadmap|project|backlog|course|grades|exam|recipe|tender|bid|survey|questionnaire|assets?|recruitment|campaign|marketing)\b/i;
const APPRAISAL =
  /考核|绩效|考评|评优|客服|坐席|座席|呼叫中心|指标|kpi|kra|apprais|performance|scorecard|evaluation|customer service|agent|call cent/i;

/**
 * Why a table with these headers is no appraisal form, as the code of a message; null when it is one. A form names
 * indicators and states their targets or criteria, or has raters, levels or lookups and what each indicator counts.
 * Where its words could head other tables too (项目, 计划, 标准), weights or full marks must stand beside them, or familiar
 * indicators below: no false form is worth more than one more form found. A column of weights in which nothing stands proves
 * nothing. `names` are the first texts of the indicator column; `titles` the name of the sheet and what stands above.
 */
export function whyNoForm(
  headers: readonly HeaderCell[],
  mapping: ColumnMapping,
  names: readonly string[],
  titles: readonly string[] = [],
): string | null {
  const { chosen } = mapping;
  const has = (role: ColumnRole) => chosen.has(role);
  if (!has('indicator')) return 'forms.no-indicator';
  const strong = (role: ColumnRole) => chosen.get(role)?.meaning?.strong === true;
  const weighted = (chosen.get('weight')?.profile.quantities ?? 0) > 0;
  const valued = (has('weight') && strong('weight')) || (has('full') && strong('full'));
  const foreign = headers.filter(({ text, meaning }) => meaning === null && OTHER_TABLE.test(text)).length;
  const isSaid = (['indicator', 'target', 'criteria'] as const).some((role) => {
    const header = chosen.get(role);
    return header !== undefined && isCorrected(header);
  });
  if (!has('target') && !has('criteria')) return whyNoJudgement(mapping, valued, foreign, isSaid);
  if (isSaid) return null;
  const rated = valued || has('weight') || has('score') || has('achievement') || mapping.raters.length > 0;
  const scoring = (chosen.get('criteria')?.profile.scoring ?? 0) > 0;
  if (foreign >= 2 && !(scoring && (valued || has('weight')))) return 'forms.other-table';
  const standard = strong('criteria') || strong('target');
  if (strong('indicator'))
    return standard || rated || (has('actual') && areFamiliar(names)) ? null : 'forms.too-vague';
  if (titles.some((title) => OTHER_TRADE.test(title)) && !titles.some((title) => APPRAISAL.test(title)))
    return 'forms.other-table';
  if (strong('criteria') && (valued || has('weight') || (rated && scoring))) return null;
  if (has('criteria') && scoring && rated) return null;
  if (has('target') && (weighted || has('full')) && (has('actual') || has('score'))) return null;
  return 'forms.too-vague';
}

/** A form without targets and criteria is one by its raters, levels, lookups (C2, C3, E3) or marks given by hand. */
function whyNoJudgement(
  { chosen, raters, levels, pairs }: ColumnMapping,
  valued: boolean,
  foreign: number,
  isSaid: boolean,
): string | null {
  const judged = raters.length > 0 || levels.length > 0 || pairs.length > 0;
  const indicator = chosen.get('indicator');
  const byHand = chosen.has('score') && indicator?.meaning?.strong === true && indicator.meaning.exact;
  if (!judged && !byHand) return foreign >= 2 ? 'forms.other-table' : 'forms.no-standard';
  if (isSaid) return null;
  if (!valued) return judged ? 'forms.no-marks' : 'forms.no-standard';
  return foreign >= 2 ? 'forms.other-table' : null;
}

/** Whether most names are indicators whose better side is known; a lab report's or a balance sheet's are not. */
function areFamiliar(names: readonly string[]): boolean {
  const familiar = names.filter((name) => findIndicator(name) !== null || directionOf(name) !== null).length;
  return familiar > 0 && familiar * 2 >= names.length;
}
