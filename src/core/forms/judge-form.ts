import { directionOf, findIndicator } from '../scoring/indicator';
import type { ColumnMapping } from './map-columns';
import type { ColumnRole } from './form';
import { type HeaderCell, isCorrected } from './header-cell';

/** Headers of other tables: people, sales, budgets, schedules. Two of them, and weak words prove nothing. */
const OTHER_TABLE =
  /姓名|电话|手机|邮箱|地址|身份证|日期|星期|周[一二三四五]|时间段|教室|课程|班级|金额|单价|数量|预算|费用|成本|库存|规格|型号|产品|商品|订单|供应商|合同|发票|科目|借方|贷方|余额|\b(?:name|phone|e-?mail|address|date|amount|price|qty|quantity|budget|cost|product|order|invoice|sku|region|salesperson|customer|stock)\b/i;

/**
 * Why a table with these headers is no appraisal form, as the code of a message; null when it is one. A form names
 * indicators and states their targets or criteria, or has raters, levels or lookups and what each indicator counts.
 * Where its words could head other tables too (项目, 计划, 标准), weights or full marks must stand beside them, or familiar
 * indicators below: no false form is worth more than one more form found. `names` are the first texts of the indicator column.
 */
export function whyNoForm(
  headers: readonly HeaderCell[],
  mapping: ColumnMapping,
  names: readonly string[],
): string | null {
  const { chosen } = mapping;
  const has = (role: ColumnRole) => chosen.has(role);
  if (!has('indicator')) return 'forms.no-indicator';
  const strong = (role: ColumnRole) => chosen.get(role)?.meaning?.strong === true;
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
  if (strong('criteria') && (valued || has('weight') || (rated && scoring))) return null;
  if (has('criteria') && scoring && rated) return null;
  if (has('target') && (valued || has('weight')) && (has('actual') || has('score'))) return null;
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
