import type { Diagnostic } from '../diagnostic';
import type { Target } from '../quantity/quantity';
import type { Unit } from '../quantity/unit';
import type { CellValue, Rect } from './grid';

/** What a column of an indicator table holds. At most one column has a role, but for raters, levels and bands. */
export const COLUMN_ROLES = [
  'number', // 序号
  'dimension', // 指标维度, 类别
  'indicator', // 指标名称, 考核项目
  'weight', // 权重
  'full', // 满分, 分值, 总分, 绩效分数
  'target', // 目标值, 指标标准
  'actual', // 实际值, 完成值, 平均分/占比
  'criteria', // 评分标准, 评分规则, 指标说明
  'score', // 得分, 评分
  'achievement', // 达成率
  'gap', // 差距
  'flag', // 标记, 是否达标
  'source', // 数据来源
  'period', // 统计周期
  'method', // 计算方式
  'sample', // 样本量
  'rater', // 自评, 考评, 审评: the mark of one rater; several columns
  'level', // 1级 … 5级: what each level means; several columns
  'band', // 比率: a value or range laid out in columns (E3); several, each followed by its
  'bandMark', // 扣分: the marks given or taken there
  'remark', // 备注, 改进方向
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** One header cell and what it was taken for. `unit` when the header states one: `时长(秒)`, `达成率(%)`. */
export interface MappedColumn {
  readonly role: ColumnRole;
  /** Zero-based sheet column. */
  readonly column: number;
  readonly header: string;
  readonly unit: Unit | null;
}

/** A header without a role: 责任人, 加权得分, a column that a person set aside. */
export type OtherColumn = Pick<MappedColumn, 'column' | 'header'>;

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

/** One rater's mark for an item. */
export interface RaterMark {
  /** The column's header: 自评. */
  readonly rater: string;
  readonly column: number;
  /** Null when blank. */
  readonly mark: number | null;
  /** Text that is no mark; it must not count. */
  readonly unread: string | null;
}

/** One indicator row of a table. Cell addresses are given by row and the table's columns. */
export interface FormItem {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly indicator: string;
  readonly dimension: string | null;
  /** As a share of the whole: 15 % → 0.15; null when blank or absent. */
  readonly weight: number | null;
  /**
   * The weight stands in a cell merged over several items, and nothing says how much of it is whose: `weight` is null then. The
   * whole of it as a share for the first of them, 0 for the others, so that the weights of the form still add up.
   */
  readonly sharedWeight?: number;
  readonly full: number | null;
  readonly target: Target | null;
  readonly targetText: string | null;
  /** Null when the table has no actual column; a blank cell has value '' and still says its unit and reference. */
  readonly actual: ActualCell | null;
  readonly criteria: string | null;
  /**
   * Where the criteria stand when not in the item's own cell of the criteria column: a cell merged over several items, or a
   * sentence across the columns of levels or lookups (E3).
   */
  readonly criteriaAt?: { readonly row: number; readonly column: number };
  /** The marks of several raters, in the order of their columns; empty when the form has none (C3, E2). */
  readonly marks: readonly RaterMark[];
  /** A number that a person typed into the score column, also one stored as text; null when blank, words, or a formula. */
  readonly typedScore: number | null;
  /** What a person wrote into the score cell that is no score of this item; absent when there is nothing of the kind. */
  readonly scoreNote?: ScoreNote;
  /** What the levels of a behaviour mean (C2), lowest first; empty when the form lays out none. */
  readonly levels: readonly LevelCell[];
  /** The lookup laid out in this row's columns (E3): `{ band: '95%-80%', mark: '2' }`; empty when there is none. */
  readonly bands: readonly BandCells[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * `words`: 待定, 缺考; `not-applicable`: 不适用, N/A; `unreadable`: something with figures that is no mark (约8分), or an error;
 * `shared`: a mark in one cell merged over several items.
 */
export interface ScoreNote {
  readonly kind: 'words' | 'not-applicable' | 'unreadable' | 'shared';
  readonly text: string;
}

/** One level of a behaviour: 3级 → 提出建议,然后再作有关行动. */
export interface LevelCell {
  /** The column's header: 3级, `Level 3`, 3级(15分). */
  readonly header: string;
  readonly column: number;
  readonly text: string;
}

/** One value or range, and what it costs or earns, in two neighbouring cells. */
export interface BandCells {
  readonly column: number;
  /** The row, where the lookup goes down several rows of its item; absent: the item's own. */
  readonly row?: number;
  readonly band: string;
  readonly mark: string;
  /** Whether the mark is taken from the full mark (扣分) or given (得分). */
  readonly sign: 'deduct' | 'give';
}

/** 小计 of a part of the form. */
export interface SubtotalRow {
  readonly row: number;
  /** The rows of the items that it adds up. */
  readonly items: readonly number[];
}

/**
 * A part of a form with a weight of its own, inside which the weights of its items make 100 %: 效率 60 % × (响应 50 %, 处理 50 %). The
 * items' weights are shares of the whole all the same: 30 % each.
 */
export interface WeightGroup {
  /** As a share of the whole. */
  readonly weight: number;
  /** Where it stands; null in the words of a heading. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** Rows of its items. */
  readonly rows: readonly number[];
}

/** Several people below each other in one form, and the header of the column that names them. */
export interface PeopleOfForm {
  readonly header: string;
  readonly count: number;
}

/** An indicator table found on a sheet. */
export interface FormTable {
  readonly sheet: string;
  /** Header rows and items, without titles and totals. */
  readonly range: Rect;
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly columns: readonly MappedColumn[];
  /** Columns with a header that were taken for nothing of the form, from left to right. */
  readonly otherColumns: readonly OtherColumn[];
  readonly items: readonly FormItem[];
  /** Zero-based row of 合计/总分, when the form has one. */
  readonly totalRow: number | null;
  readonly subtotals: readonly SubtotalRow[];
  /** Absent but where weights of parts multiply those of their items. */
  readonly weightGroups?: readonly WeightGroup[];
  /** Absent but in a list of several people's indicators, which has no total. */
  readonly people?: PeopleOfForm;
  /** The grades that the form states in its own notes, highest first; they win over the settings. Absent when it states none. */
  readonly grades?: readonly { readonly name: string; readonly from: number }[];
  readonly diagnostics: readonly Diagnostic[];
}
