import type { Diagnostic } from '../diagnostic';
import type { Target } from '../quantity/quantity';
import type { Unit } from '../quantity/unit';
import type { CellValue, Rect } from './grid';

/** What a column of an indicator table holds. */
export type ColumnRole =
  | 'number' // 序号
  | 'dimension' // 指标维度, 类别
  | 'indicator' // 指标名称, 考核项目
  | 'weight' // 权重
  | 'full' // 满分, 分值, 总分, 绩效分数
  | 'target' // 目标值, 指标标准
  | 'actual' // 实际值, 完成值, 平均分/占比
  | 'criteria' // 评分标准, 评分规则, 指标说明
  | 'score' // 得分, 评分
  | 'achievement' // 达成率
  | 'gap' // 差距
  | 'flag' // 标记, 是否达标
  | 'source' // 数据来源
  | 'period' // 统计周期
  | 'method' // 计算方式
  | 'sample' // 样本量
  | 'remark'; // 备注, 改进方向

/** One header cell and what it was taken for. `unit` when the header states one: `时长(秒)`, `达成率(%)`. */
export interface MappedColumn {
  readonly role: ColumnRole;
  /** Zero-based sheet column. */
  readonly column: number;
  readonly header: string;
  readonly unit: Unit | null;
}

/** An actual as it stands in the cell, before any unit of the criteria is known. */
export interface ActualCell {
  readonly value: CellValue;
  /** The unit that text, number format or header give it; null when nothing says. */
  readonly unit: Unit | null;
  /**
   * The unit argument that a formula must give for the cell's number, so that it survives later edits: `%` (header says %,
   * 0.5 is 0.5 %), `100%` (percent format, 0.72 is 72 %), `天` (Excel time, a share of a day), `秒` …; null when the
   * number is bare or the cell is text that says its own unit.
   */
  readonly unitArgument: string | null;
  /** A number that is no quantity: a date, or a time beyond what its format shows. It must not be scored. */
  readonly unreadable?: true;
}

/** One indicator row of a table. Cell addresses are given by row and the table's columns. */
export interface FormItem {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly indicator: string;
  readonly dimension: string | null;
  /** As a share of the whole: 15 % → 0.15; null when blank or absent. */
  readonly weight: number | null;
  readonly full: number | null;
  readonly target: Target | null;
  readonly targetText: string | null;
  /** Null when the table has no actual column; a blank cell has value '' and still says its unit and reference. */
  readonly actual: ActualCell | null;
  readonly criteria: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** An indicator table found on a sheet. */
export interface FormTable {
  readonly sheet: string;
  /** Header rows and items, without titles and totals. */
  readonly range: Rect;
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly columns: readonly MappedColumn[];
  readonly items: readonly FormItem[];
  /** Zero-based row of 合计/总分, when the form has one. */
  readonly totalRow: number | null;
  readonly diagnostics: readonly Diagnostic[];
}
