/**
 * Figures of the documents, one row each: the sample workbook, sheet and indicator, and what the document (or arithmetic
 * by hand from its rule) says. Shapes: score in marks, achievement as a ratio to a tenth of a per cent, gap in the
 * actual's unit, flag.
 */
export interface DocumentFigure {
  readonly source: string;
  readonly file: string;
  readonly sheet: string;
  readonly indicator: string;
  /** Which table of the sheet, from 0. */
  readonly table?: number;
  readonly score?: number | null;
  readonly achievement?: number;
  readonly gap?: number;
  readonly flag?: string;
}

const B = 'B-客服效率与满意度评测表.xlsx';
const b4 = (indicator: string, achievement: number, flag: string): DocumentFigure => ({
  source: 'B4',
  file: B,
  sheet: '效率评测',
  indicator,
  achievement,
  flag,
});
const b5 = (indicator: string, gap: number): DocumentFigure => ({
  source: 'B5',
  file: B,
  sheet: '满意度评测',
  indicator,
  gap,
  flag: 'missed',
});

const scores =
  (source: string, file: string) =>
  (sheet: string, indicator: string, score: number | null, table = 0): DocumentFigure => ({
    source,
    file,
    sheet,
    indicator,
    score,
    table,
  });
const a8 = scores('A8', 'A8-客服团队绩效指标表.xlsx');
const a4 = scores('A4', 'A4-基准分加浮动分.xlsx');
const c4 = scores('C4', 'C4-呼叫中心坐席专员考核表.xlsx');

export const DOCUMENT_FIGURES: readonly DocumentFigure[] = [
  b4('平均响应时长', 0.667, 'anomaly'),
  b4('平均处理时长', 0.806, 'missed'),
  b4('一次解决率', 0.847, 'missed'),
  b4('工单处理及时率', 0.958, 'missed'),
  b5('CSAT', -0.3),
  b5('NPS', -5),
  b5('投诉率', 0.8),
  a8('坐席甲', '平均响应时长', 100),
  a8('坐席乙', '平均响应时长', 90),
  a8('坐席丙', '平均响应时长', 80),
  a8('坐席丁', '平均响应时长', 0),
  a8('坐席戊', '平均响应时长', 100),
  a8('坐席甲', '客户满意度', 100),
  a8('坐席乙', '客户满意度', 95),
  a8('坐席丙', '客户满意度', 85),
  a8('坐席丁', '客户满意度', 0),
  a8('坐席戊', '客户满意度', 100),
  // The sentence is damaged in the source, and nobody has filled the actual in.
  a8('坐席甲', '培训考核通过率', null),
  a4('基准分+浮动分', '客户满意度', 80, 0),
  a4('基准分+浮动分', '客户满意度', 70, 1),
  a4('基准分+浮动分', '客户满意度', 97, 2),
  // 基准分85分: 80 and 70 miss it, 97 has it. 基准值30秒: 45 s is 50 % over.
  { ...a4('基准分+浮动分', '客户满意度', 80, 0), flag: 'missed' },
  { ...a4('基准分+浮动分', '客户满意度', 97, 2), flag: 'met' },
  { ...a4('基准分+浮动分', '平均响应时长', 63 + 2 / 3, 0), flag: 'anomaly', achievement: 2 / 3, gap: 15 },
  { ...a4('基准分+浮动分', '平均响应时长', 123, 2), flag: 'met' },
  // 30 ÷ 45 × 100 − 3
  a4('基准分+浮动分', '平均响应时长', 63 + 2 / 3, 0),
  a4('基准分+浮动分', '平均响应时长', 100, 1),
  a4('基准分+浮动分', '平均响应时长', 123, 2),
  c4('坐席01', '平均通话时间', 90),
  c4('坐席02', '平均通话时间', 100),
  c4('坐席03', '平均通话时间', 100),
  c4('坐席04', '平均通话时间', 90),
  c4('坐席05', '平均通话时间', 0),
  c4('坐席06', '平均通话时间', 0),
  c4('坐席01', '平均话后处理时间', 60),
  c4('坐席02', '平均话后处理时间', 74),
  c4('坐席03', '平均话后处理时间', 70),
  c4('坐席04', '平均话后处理时间', 100),
  c4('坐席05', '平均话后处理时间', 100),
  c4('坐席06', '平均话后处理时间', 0),
  c4('坐席01', '监听分值', 85),
  c4('坐席02', '监听分值', 0),
  // 100 − 2 × 2; one 迟到 costs 20; the mark itself from 80 on.
  c4('坐席02', '有效工作率', 96),
  c4('坐席01', '上级考评', 80),
  c4('坐席01', '业务知识考核', 88),
];

/** Sums of weights as the documents print them. */
export const WEIGHT_SUMS: readonly { readonly file: string; readonly weightTotal: number }[] = [
  { file: 'A8-客服团队绩效指标表.xlsx', weightTotal: 0.75 },
  { file: 'C4-呼叫中心坐席专员考核表.xlsx', weightTotal: 0.95 },
];
