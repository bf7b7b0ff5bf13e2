import { directionOf, findIndicator } from '../scoring/indicator';
import type { ColumnMapping } from './map-columns';
import type { ColumnRole } from './form';
import { hasLookupPair, type HeaderCell } from './header-cell';

/** Headers of other tables: people, sales, budgets, schedules. Two of them, and weak words prove nothing. */
const OTHER_TABLE =
  /姓名|电话|手机|邮箱|地址|身份证|日期|星期|周[一二三四五]|时间段|教室|课程|班级|金额|单价|数量|预算|费用|成本|库存|规格|型号|产品|商品|订单|供应商|合同|发票|科目|借方|贷方|余额|\b(?:name|phone|e-?mail|address|date|amount|price|qty|quantity|budget|cost|product|order|invoice|sku|region|salesperson|customer|stock)\b/i;

/**
 * Why a table with these headers is no appraisal form, as the code of a message; null when it is one. A form names
 * indicators and states their targets or criteria. Where its words could head other tables too (项目, 计划, 标准), weights or full
 * marks must stand beside them, or familiar indicators below: no false form is worth more than one more form found.
 * `names` are the first texts of the indicator column.
 */
export function whyNoForm(
  headers: readonly HeaderCell[],
  { chosen }: ColumnMapping,
  names: readonly string[],
): string | null {
  const has = (role: ColumnRole) => chosen.has(role);
  const strong = (role: ColumnRole) => chosen.get(role)?.meaning?.strong === true;
  if (!has('indicator')) return 'forms.no-indicator';
  if (!has('target') && !has('criteria')) {
    return has('weight') && strong('weight') && hasLookupPair(headers) ? null : 'forms.no-standard';
  }
  const valued = has('weight') || (has('full') && strong('full'));
  const rated = valued || has('score') || has('achievement');
  const scoring = (chosen.get('criteria')?.profile.scoring ?? 0) > 0;
  const foreign = headers.filter(({ text, meaning }) => meaning === null && OTHER_TABLE.test(text)).length;
  if (foreign >= 2 && !(scoring && valued)) return 'forms.other-table';
  const standard = strong('criteria') || strong('target');
  if (strong('indicator'))
    return standard || rated || (has('actual') && areFamiliar(names)) ? null : 'forms.too-vague';
  if (strong('criteria') && (valued || (rated && scoring))) return null;
  if (has('criteria') && scoring && rated) return null;
  if (has('target') && valued && (has('actual') || has('score'))) return null;
  return 'forms.too-vague';
}

/** Whether most names are indicators whose better side is known; a lab report's or a balance sheet's are not. */
function areFamiliar(names: readonly string[]): boolean {
  const familiar = names.filter((name) => findIndicator(name) !== null || directionOf(name) !== null).length;
  return familiar > 0 && familiar * 2 >= names.length;
}
