import type { Flag } from '../../src/core/scoring/scorecard';
import type { TemplateValue } from '../../src/templates/template';

/**
 * Figures of the inserted forms, one row each: what stands in which cells of which item, and what the document says or what its
 * rule gives by hand. Cells are named by the keys of the template's columns and replace those of the blank form.
 */
export interface TemplateFigure {
  readonly template: string;
  /** The Chinese name of the item. */
  readonly item: string;
  readonly fill: Readonly<Record<string, TemplateValue>>;
  /** Null: must stay unscored. */
  readonly score?: number | null;
  /** As a ratio, to a tenth of a per cent. */
  readonly achievement?: number;
  readonly gap?: number;
  readonly flag?: Flag;
  /** The document's ID, or the arithmetic by hand. */
  readonly source: string;
  /** The English sentence may be declined: better no score than a wrong one. */
  readonly english?: 'may be declined';
}

/** The total of a form filled with its sample figures. */
export interface TemplateTotal {
  readonly template: string;
  readonly total: number | null;
  readonly grade: string | null;
  readonly source: string;
  readonly english?: 'may be declined';
}

type Rest = Omit<TemplateFigure, 'template' | 'item' | 'fill' | 'source'>;
const percent = (points: number): TemplateValue => ({ percent: points });
const figures =
  (template: string) =>
  (item: string, fill: TemplateFigure['fill'] | TemplateValue, expected: Rest | number | null, source: string): TemplateFigure => ({
    template,
    item,
    fill: isFill(fill) ? fill : { actual: fill },
    ...(typeof expected === 'object' && expected !== null ? expected : { score: expected }),
    source,
  }); // prettier-ignore

function isFill(fill: TemplateFigure['fill'] | TemplateValue): fill is TemplateFigure['fill'] {
  return typeof fill === 'object' && !('zh' in fill) && !('percent' in fill);
}

const a1 = figures('a1');
const a8 = figures('a8');
const b1 = figures('b1');
const b4 = figures('b4');
const b5 = figures('b5');
const c1 = figures('c1');
const c2 = figures('c2');
const c3 = figures('c3');
const c4 = figures('c4');
const c5 = figures('c5');
const d1 = figures('d1');
const e1 = figures('e1');
const e2 = figures('e2');
const e3 = figures('e3');
const evaluation = figures('evaluation');

const declinable = (score: number): Rest => ({ score, english: 'may be declined' });
const raters = (self: number, appraiser: number, reviewer: number) => ({ self, appraiser, reviewer });
const circle = (self: number, superior: number, peer: number, subordinate: number) => ({
  self,
  superior,
  peer,
  subordinate,
});

export const TEMPLATE_FIGURES: readonly TemplateFigure[] = [
  a1('平均响应时长', 45, { score: 200 / 3, achievement: 0.667, flag: 'anomaly' }, 'B4: 30/45; by target, ratio of 100'),
  a1('首次联系解决率(FCR)', percent(72), { score: 8470.588 / 100, achievement: 0.847, flag: 'missed' }, 'B4: 72/85'),
  a1('投诉率', percent(1.5), { score: 100, flag: 'met' }, 'target ≤2 % met: full mark'),
  a1('工单日均处理量', 36, null, 'no target in the source: nothing to score by'),

  a8('平均响应时长', 25, 100, 'A8'),
  a8('平均响应时长', 30, 90, 'A8'),
  a8('平均响应时长', 35, 80, 'A8'),
  a8('平均响应时长', 40, 0, 'A8'),
  a8('平均响应时长', 20, 100, 'A8'),
  a8('客户满意度', 4.5, 100, 'A8'),
  a8('客户满意度', 4.4, 95, 'A8'),
  a8('客户满意度', 4.2, 85, 'A8'),
  a8('客户满意度', 2.5, 0, 'A8'),
  a8('客户满意度', 4.8, 100, 'A8'),
  a8('培训考核通过率', percent(100), 100, 'assumed criteria: 100 at 100 %'),
  a8('培训考核通过率', percent(95), 95, 'assumed criteria: 100 − 5 × 1'),

  b1('平均响应时长', 45, { score: 66.6667, achievement: 0.667, gap: 15, flag: 'anomaly' }, 'B4, B6: 30/45 × 100'),
  b1('平均处理时长', 6.2, { score: 80.6452, achievement: 0.806, flag: 'missed' }, 'B4: 5/6.2 × 100'),
  b1('一次解决率', percent(72), { score: 84.7059, achievement: 0.847, flag: 'missed' }, 'B4: 72/85 × 100'),
  b1('工单处理及时率', percent(91), { score: 95.7895, achievement: 0.958, flag: 'missed' }, 'B4: 91/95 × 100'),
  b1('客户满意度评分(CSAT)', 4.2, { score: 93.3333, gap: -0.3, flag: 'missed' }, 'B5; 4.2/4.5 × 100'),
  b1('净推荐值(NPS)', percent(35), { score: 87.5, gap: -5, flag: 'missed' }, 'B5; 35/40 × 100'),
  b1('投诉率', percent(2.8), { score: 71.4286, gap: 0.8, flag: 'missed' }, 'B5; 2/2.8 × 100'),
  b1('一次解决率', percent(85), { score: 100, flag: 'met' }, 'target met: full mark'),

  b4('平均响应时长', 45, { achievement: 0.667, flag: 'anomaly' }, 'B4, B6'),
  b4('平均处理时长', 6.2, { achievement: 0.806, flag: 'missed' }, 'B4'),
  b4('一次解决率', percent(72), { achievement: 0.847, flag: 'missed' }, 'B4'),
  b4('工单处理及时率', percent(91), { achievement: 0.958, flag: 'missed' }, 'B4'),
  b4('平均响应时长', 30, { achievement: 1, flag: 'met' }, 'B4: ≤ includes 30'),

  b5('CSAT', 4.2, { gap: -0.3, flag: 'missed' }, 'B5'),
  b5('NPS', percent(35), { gap: -5, flag: 'missed' }, 'B5'),
  b5('投诉率', percent(2.8), { gap: 0.8, flag: 'missed' }, 'B5'),
  b5('投诉率', percent(2), { gap: 0, flag: 'met' }, 'B5: ≤ includes 2 %'),

  c1('客户回访', percent(100), 5, 'C1: all'),
  c1('客户回访', percent(90), 3, 'C1: 以上 includes 90'),
  c1('客户回访', percent(89), 0, 'C1: below 90'),
  c1('客户投诉处理', 0, 30, 'C1: all requirements'),
  c1('客户投诉处理', 1, 20, 'C1: 30 − 10'),
  c1('客户投诉处理', 3, 0, 'C1: 30 − 3 × 10'),
  c1('客户满意度', 90, 20, 'C1: 以上 includes 90'),
  c1('客户满意度', 87, 10, 'C1: 10分以上 read as 10'),
  c1('客户满意度', 80, 5, 'C1: 以上 includes 80'),
  c1('客户满意度', 79.5, 0, 'C1: below 80'),
  c1('客服培训', 10, 5, 'C1'),
  c1('客服培训', 6, 3, 'C1'),
  c1('客服培训', 5, 0, 'C1'),
  c1('客服流程体系的建立与完善', percent(90), 20, 'C1'),
  c1('客服流程体系的建立与完善', percent(85), 10, 'C1'),
  c1('客服流程体系的建立与完善', percent(82), null, 'C1: 80–85 % is a gap'),
  c1('客服流程体系的建立与完善', percent(79), 0, 'C1: below 80'),
  c1('客户信息管理', percent(0), 10, 'C1: no errors is as required'),
  c1('客户信息管理', percent(3), 5, 'C1: 以内 includes 3'),
  c1('客户信息管理', percent(3.1), 0, 'C1: over 3'),
  c1('销售额', { target: { zh: '去年同期:120', en: 'Same period last year: 120' }, actual: 130 }, declinable(5), 'C1: 130 > 120'),
  c1('销售额', { target: { zh: '去年同期:120', en: 'Same period last year: 120' }, actual: 110 }, declinable(0), 'C1: 110 < 120'),
  c1('销售额', { target: { zh: '去年同期:120', en: 'Same period last year: 120' }, actual: 120 }, null, 'C1 says nothing for equal'),
  c1('销售额', 130, null, 'last year’s figure is not known'),
  c1('流失数', 0, 5, 'C1'),
  c1('流失数', 1, 0, 'C1'),

  c2('主动性', 1, 5, 'C2: level 1'),
  c2('主动性', 2, 10, 'C2: level 2'),
  c2('以客户为中心', 3, 15, 'C2: level 3'),
  c2('服务细致', 4, 20, 'C2: level 4'),
  c2('承担责任', 5, 25, 'C2: level 5'),
  c2('承担责任', 6, null, 'there is no sixth level'),
  c2('承担责任', 2.5, null, 'a level is whole'),

  c3('客户反馈信息的收集、汇总', raters(9, 8, 8), 25 / 3, 'C3: mean (9 + 8 + 8)/3'),
  c3('已损件台账的建立', raters(5, 4, 4), 13 / 3, 'C3: mean (5 + 4 + 4)/3'),
  c3('重大事故问题处理', raters(14, 13, 12), 13, 'C3: mean 39/3'),
  c3('处理问题的时效性', { self: 9, reviewer: 7 }, 8, 'C3: mean of the filled ones, 16/2'),
  c3('对售后人员的培训', raters(5, 5, 6), null, '6 is more than the full mark 5'),

  c4('监听分值', 85, 85, 'C4: the mark itself'),
  c4('监听分值', 85.7, 85.7, 'C4: the mark itself, decimals too'),
  c4('监听分值', 80, 80, 'C4: at the standard'),
  c4('监听分值', 79, 0, 'C4: below the standard'),
  c4('上级考评', { actual: { zh: '迟到1次', en: '1 late arrival' } }, 80, 'C4: 100 − 20'),
  c4('上级考评', { actual: { zh: '迟到2次,缺勤1次', en: '2 late arrivals, 1 absence' } }, 10, 'C4: 100 − 2 × 20 − 50'),
  c4('有效工作率', percent(50), 100, 'C4: base 100'),
  c4('有效工作率', percent(48), 96, 'C4: 100 − 2 × 2'),
  c4('平均通话时间', 182, 90, 'C4, its own example'),
  c4('平均通话时间', 178, 100, 'C4, its own example'),
  c4('平均通话时间', 40, 100, 'C4'),
  c4('平均通话时间', 38, 90, 'C4'),
  c4('平均通话时间', 20, 0, 'C4'),
  c4('平均通话时间', 200, 0, 'C4'),
  c4('平均话后处理时间', 42, 60, 'C4, its own example'),
  c4('平均话后处理时间', 38, 74, 'C4, its own example'),
  c4('平均话后处理时间', 40, 70, 'C4'),
  c4('平均话后处理时间', 25, 100, 'C4'),
  c4('平均话后处理时间', 20, 100, 'C4'),
  c4('平均话后处理时间', 54, 0, 'C4'),
  c4('业务知识考核', 85, 85, 'C4: the mark itself'),
  c4('业务知识考核', 79, 0, 'C4: below the standard'),
  c4('有效工作率', { actual: { zh: '不适用', en: 'N/A' } }, null, 'C4: low volume, not appraised'),

  c5('政策、体系、产品知识了解', { score: 4 }, 4, 'C5: marked by hand, full mark 5'),
  c5('政策、体系、产品知识了解', { score: 6 }, null, '6 is more than the full mark 5'),
  c5('服务质量', { actual: { zh: '投诉1次', en: '1 complaint' } }, 5, 'C5: 10 − 5'),
  c5('服务质量', { actual: 0 }, 10, 'C5: no complaint'),
  c5('服务质量', { actual: { zh: '投诉3次', en: '3 complaints' } }, 0, 'C5: 10 − 15, floor 0'),
  c5('出勤', { actual: { zh: '迟到1次', en: '1 late arrival' } }, 5, 'C5: 10 − 5'),
  c5('出勤', { actual: { zh: '缺勤1次', en: '1 absence' } }, 0, 'C5: 10 − 10'),

  d1('客户满意度', percent(93), { score: 100, flag: 'met' }, 'D1: ≥90 % met'),
  d1('首次解决率', percent(92), { score: 100, flag: 'met' }, 'D1, D2: 92 % against ≥85 %'),
  d1('平均处理时长', 9.6, { score: 83.3333, achievement: 0.833, gap: 1.6, flag: 'missed' }, 'D1, D2: 20 % over 8 min; 8/9.6'),
  d1('30秒内响应率', percent(81), { score: 90, flag: 'missed' }, 'D1: 81/90'),
  d1('解决方案文档数', 4, { score: 80, achievement: 0.8, flag: 'missed' }, 'D1: 4/5'),
  d1('满意度评分', 4.5, { score: 100, flag: 'met' }, 'D1: ≥4.5'),
  d1('复杂问题解决率', percent(76), null, 'no target in the source'),

  e1('客户满意度', percent(92), { score: 100, flag: 'met' }, 'E1: 90 % reached'),
  e1('客户满意度', percent(81), { score: 90, flag: 'missed' }, 'E1: 81/90 of 100'),
  e1('响应速度', 24, { score: 100, flag: 'met' }, 'E1: not more than 30 s'),
  e1('响应速度', 45, { score: 66.6667, flag: 'anomaly' }, 'E1: 30/45 of 100; 50 % over'),
  e1('服务质量', { score: 85 }, 85, 'E1: marked by hand out of 100'),
  e1('工作量', { score: 120 }, null, '120 is more than 100'),

  e2('项目计划完成率', percent(95), 11.4, 'E2: 0.95 × 12'),
  e2('客户对服务的满意率', percent(90), 10.8, 'E2: 0.9 × 12'),
  e2('个人负责的所有项目回款跟进情况', percent(100), 12, 'E2: 1 × 12'),
  e2('工作技能', circle(9, 8, 8, 9), 8.5, 'E2 360, mean 34/4'),
  e2('协调性', { self: 9, superior: 6 }, 7.5, 'E2 360, mean of the filled ones 15/2'),
  e2('遵守规章制度', circle(10, 9, 9, 8), 9, 'E2 Ⅲ, mean 36/4'),
  e2('遵守规章制度', circle(10, 9, 9, 11), null, '11 is more than the full mark 10'),

  e3('专业技能、接听质量', 3, 24, 'E3: 30 − 3 × 2'),
  e3('专业技能、接听质量', 20, 0, 'E3: 扣完为止'),
  e3('客户投诉解决率', percent(0), 20, 'E3: 20 − 0'),
  e3('客户投诉解决率', percent(0.2), 17, 'E3: 20 − 3, the assumed mark'),
  e3('客户投诉解决率', percent(0.5), 16, 'E3: 20 − 4'),
  e3('客户投诉解决率', percent(1.2), 10, 'E3: 20 − 10'),
  e3('客户投诉解决率', percent(2), 10, 'E3: 20 − 10'),
  e3('回访完成率', percent(100), 10, 'E3: 10 − 0'),
  e3('回访完成率', percent(97), 9, 'E3: 95 % … below 100 %: 10 − 1'),
  e3('回访完成率', percent(90), 8, 'E3: 10 − 2'),
  e3('回访完成率', percent(78), 7, 'E3: 10 − 3, the assumed mark'),
  e3('回访完成率', percent(70), 5, 'E3: 10 − 5'),
  e3('回访真实度', 0, 10, 'E3'),
  e3('回访真实度', 1, 9, 'E3'),
  e3('回访真实度', 2, 8, 'E3'),
  e3('回访真实度', 4, 7, 'E3: 10 − 3, the assumed mark'),
  e3('回访真实度', 6, 5, 'E3: 10 − 5'),
  e3('客户满意度', percent(97), 9, 'E3: 95 % … below 100 %: 10 − 1'),
  e3('客户满意度', percent(90), 8, 'E3: 10 − 2'),
  e3('客户满意度', percent(78), 7, 'E3: 10 − 3'),
  e3('客户满意度', percent(60), 5, 'E3: 10 − 5'),

  evaluation('质量', { score: 85 }, 85, 'A5: the dimension’s score, out of 100'),
]; // prettier-ignore

export const TEMPLATE_TOTALS: readonly TemplateTotal[] = [
  // 10×(100+80.645+90) = 27.0645; 10×(100+84.706+71.429+100) = 35.6134; 5×(100+90+100+100) = 19.5; 5×(80+50) = 6.5.
  { template: 'a1', total: 88.6779, grade: '良好', source: 'A1 weights: 27.0645 + 35.6134 + 19.5 + 6.5' },
  { template: 'a8', total: 66.5, grade: '合格', source: '15 % × 90 + 40 % × 85 + 20 % × 95 = 13.5 + 34 + 19' },
  { template: 'b1', total: 83.6204, grade: '良好', source: '10 + 16.1290 + 21.1765 + 14.3684 + 14 + 4.375 + 3.5714' },
  { template: 'b4', total: null, grade: null, source: 'B4 has no weights' },
  { template: 'b5', total: null, grade: null, source: 'B5 has no weights' },
  { template: 'c1', total: 73, grade: '合格', source: '3 + 20 + 20 + 5 + 10 + 5 + 5 + 5', english: 'may be declined' },
  { template: 'c2', total: 70, grade: '合格', source: '20 + 15 + 25 + 10' },
  // 25/3 + 9 + 7 + 13/3 + 13 + 8 + 8 + 5 + 13 + 8
  { template: 'c3', total: 83.6667, grade: '良好', source: 'means: 12.6667 + 71' },
  { template: 'c4', total: 79.6, grade: '合格', source: '34 + 8 + 9.6 + 13.5 + 6 + 8.5' },
  { template: 'c5', total: 79, grade: '合格', source: '5 + 8 + 13 + 22 + 12 + 9 + 5 + 5' },
  { template: 'd1', total: null, grade: null, source: 'D1 has no weights' },
  { template: 'e1', total: 89.5, grade: '良好', source: '27 + 20 + 17 + 13.5 + 12' },
  { template: 'e2', total: 89.7, grade: '良好', source: '55.2 + 25.5 + 9' },
  { template: 'e3', total: 66, grade: '合格', source: '24 + 16 + 9 + 9 + 8' },
  { template: 'evaluation', total: 88, grade: '良好', source: '34 + 27 + 19 + 8' },
]; // prettier-ignore
