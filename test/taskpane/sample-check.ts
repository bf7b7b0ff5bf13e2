import type { CheckedTable, WorkbookCheck } from '../../src/actions/check/check-workbook';
import type { Diagnostic } from '../../src/core/diagnostic';
import { DEFAULT_POLICY } from '../../src/core/scoring/policy';
import type { ActualCell, FormItem, MappedColumn } from '../../src/core/forms/form';
import { unitOf } from '../../src/core/quantity/unit';
import type { ScoredItem, Scorecard } from '../../src/core/scoring/scorecard';
import type { PlannedCell } from '../../src/core/writeback/plan';

/** Hand-made checks for the pane's tests: the documents' forms as the pane would get them. */

const NO_ITEM: FormItem = {
  row: 0,
  indicator: '',
  dimension: null,
  weight: null,
  full: null,
  target: null,
  targetText: null,
  actual: null,
  criteria: null,
  marks: [],
  typedScore: null,
  levels: [],
  bands: [],
  diagnostics: [],
};

const NO_SCORE: Omit<ScoredItem, 'item'> = {
  source: 'none',
  reading: null,
  target: null,
  full: null,
  score: null,
  achievement: null,
  gap: null,
  flag: 'unscored',
  steps: [],
  diagnostics: [],
};

export function formItem(item: Partial<FormItem>): FormItem {
  return { ...NO_ITEM, ...item };
}

export function scoredItem(
  item: Partial<FormItem>,
  scored: Partial<Omit<ScoredItem, 'item'>> = {},
): ScoredItem {
  return { ...NO_SCORE, ...scored, item: formItem(item) };
}

export function actualText(value: string, unit: string): ActualCell {
  return { value, unit: unitOf(unit), unitArgument: null };
}

export function plannedCell(
  cell: Partial<PlannedCell> & Pick<PlannedCell, 'row' | 'column' | 'formula'>,
): PlannedCell {
  return { sheet: '效率', kind: 'score', before: '', numberFormat: null, formatBefore: null, ...cell };
}

export function checkedTable(table: {
  readonly sheet: string;
  readonly headers: readonly Omit<MappedColumn, 'unit'>[];
  readonly card: Partial<Scorecard> & Pick<Scorecard, 'items'>;
  readonly cells?: readonly PlannedCell[];
  readonly plan?: Partial<CheckedTable['plan']>;
  readonly diagnostics?: readonly Diagnostic[];
}): CheckedTable {
  const { card, headers, sheet } = table;
  return {
    table: {
      sheet,
      range: { top: 2, left: 0, bottom: 2 + card.items.length, right: headers.length - 1 },
      headerRows: { first: 2, last: 2 },
      columns: headers.map((header) => ({ unit: null, ...header })),
      items: card.items.map(({ item }) => item),
      totalRow: null,
      subtotals: [],
      otherColumns: [],
      diagnostics: table.diagnostics ?? [],
    },
    card: {
      scale: 'none',
      total: null,
      gradable: true,
      grade: null,
      weightTotal: null,
      dimensions: [],
      policy: DEFAULT_POLICY,
      diagnostics: [],
      ...card,
    },
    questions: [],
    plan: { cells: table.cells ?? [], newColumns: [], kept: [], diagnostics: [], ...table.plan },
  };
}

/** B4: four indicators judged by their targets, all missed, the first an anomaly. */
export function efficiencyTable(plan: { readonly cells?: readonly PlannedCell[] } = {}): CheckedTable {
  const row = (
    index: number,
    indicator: string,
    targetText: string,
    actual: ActualCell,
    scored: Pick<ScoredItem, 'achievement' | 'gap' | 'flag'>,
  ): ScoredItem =>
    scoredItem({ row: 3 + index, indicator, targetText, actual }, { source: 'target', ...scored });
  return checkedTable({
    sheet: '效率',
    headers: [
      { role: 'indicator', column: 0, header: '指标名称' },
      { role: 'target', column: 3, header: '目标值' },
      { role: 'actual', column: 4, header: '实际值' },
      { role: 'achievement', column: 5, header: '达成率(%)' },
      { role: 'remark', column: 6, header: '备注(异常情况说明)' },
    ],
    card: {
      items: [
        row(0, '平均响应时长', '≤30秒', actualText('45秒', '秒'), {
          achievement: 30 / 45,
          gap: 15,
          flag: 'anomaly',
        }),
        row(1, '平均处理时长', '≤5分钟', actualText('6.2分钟', '分钟'), {
          achievement: 5 / 6.2,
          gap: 1.2,
          flag: 'missed',
        }),
        row(2, '一次解决率', '≥85%', actualText('72%', '%'), {
          achievement: 72 / 85,
          gap: -13,
          flag: 'missed',
        }),
        row(3, '工单处理及时率', '≥95%', actualText('91%', '%'), {
          achievement: 91 / 95,
          gap: -4,
          flag: 'missed',
        }),
      ],
    },
    cells: plan.cells ?? [
      plannedCell({
        row: 3,
        column: 5,
        kind: 'achievement',
        formula: '=IF(E4="","",KPI.ACHIEVEMENT(E4,D4))',
      }),
      plannedCell({ row: 3, column: 7, kind: 'flag', formula: '=IF(E4="","",KPI.FLAG(E4,D4))' }),
    ],
  });
}

/** A8: 15 + 40 + 20 % of weight, the slip 分 for 秒, and one sentence that says nothing computable. */
export function indicatorTable(): CheckedTable {
  const text = '≤25秒得100分,每增加5秒扣10分,≥40分0分';
  const start = text.indexOf('40分');
  const slip: Diagnostic = {
    code: 'rule.unit-slip',
    severity: 'warning',
    span: { start, end: start + 3 },
    params: { value: 40, unit: '分', unitTaken: '秒' },
  };
  const unread: Diagnostic = {
    code: 'rule.not-understood',
    severity: 'error',
    span: { start: 0, end: 6 },
  };
  const reading = {
    unit: unitOf('秒'),
    maximum: 100,
    impliedTarget: null,
    passMark: null,
    usesTarget: false,
  };
  return checkedTable({
    sheet: '指标表',
    headers: [
      { role: 'dimension', column: 0, header: '指标维度' },
      { role: 'indicator', column: 1, header: '指标名称' },
      { role: 'weight', column: 2, header: '权重' },
      { role: 'criteria', column: 5, header: '评分标准(示例)' },
      { role: 'actual', column: 6, header: '实际值' },
      { role: 'score', column: 7, header: '得分' },
    ],
    card: {
      scale: 'hundred',
      total: 47.5,
      weightTotal: 0.75,
      items: [
        scoredItem(
          {
            row: 3,
            indicator: '平均响应时长',
            weight: 0.15,
            criteria: text,
            actual: actualText('30秒', '秒'),
          },
          {
            source: 'criteria',
            score: 90,
            flag: 'missed',
            achievement: 25 / 30,
            gap: 5,
            reading: {
              ...reading,
              text,
              rule: {
                kind: 'measure',
                unit: '秒',
                whole: false,
                pieces: [],
                adjustments: [],
                vetoes: [],
                floor: 0,
                cap: 100,
              },
              diagnostics: [slip],
            },
          },
        ),
        scoredItem(
          {
            row: 5,
            indicator: '培训考核通过率',
            weight: 0.2,
            criteria: '服务态度良好',
            actual: actualText('96%', '%'),
          },
          {
            source: 'criteria',
            reading: { ...reading, text: '服务态度良好', rule: null, diagnostics: [unread] },
            diagnostics: [unread],
          },
        ),
      ],
      diagnostics: [{ code: 'scoring.weight-sum', severity: 'warning', params: { sum: 75 } }],
    },
  });
}

export function workbookCheck(
  tables: readonly CheckedTable[],
  diagnostics: readonly Diagnostic[] = [],
): WorkbookCheck {
  return {
    tables,
    records: [],
    past: [],
    sheetNames: tables.map(({ table }) => table.sheet),
    settings: { policyReference: null, policy: DEFAULT_POLICY, corrections: [], diagnostics: [] },
    diagnostics,
  };
}
