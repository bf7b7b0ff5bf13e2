import type { FormTable } from '../../../src/core/forms/form';
import { meaningOf } from '../../../src/core/people/figure-meaning';
import type { HistoryEntry } from '../../../src/core/people/history';
import { parsePeriod } from '../../../src/core/people/appraisal-period';
import type { Roster, RosterForm, Sample } from '../../../src/core/people/roster';
import { quantityOfCell } from '../../../src/core/quantity/quantity-of-cell';
import { findUnit } from '../../../src/core/quantity/unit';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/scoring/policy';
import { buildForm } from '../scoring/build-form';

/** Three of the documents' indicators, weights 40, 30, 30 %: 响应 by A8's words, 一次解决率 and 处理时长 by targets. */
export const FORM: FormTable = buildForm({
  sheet: '考核表',
  columns: [
    ['dimension', '维度'],
    ['indicator', '指标'],
    ['weight', '权重'],
    ['target', '目标值'],
    ['actual', '实际值'],
    ['criteria', '评分标准'],
  ],
  rows: [
    ['效率', '平均响应时长', '40%', '', '', '≤25秒得100分,每增加5秒扣10分,≥40秒0分'],
    ['质量', '一次解决率', '30%', '≥85%', '', ''],
    ['效率', '平均处理时长', '30%', '≤8分钟', '', ''],
  ],
}).table;

export function formOf(table: FormTable, policy: Policy = DEFAULT_POLICY, roles?: RosterForm['itemRoles']): RosterForm { return {
  table,
  policy,
  name: table.sheet,
  itemRoles: roles ?? table.items.map(() => null),
}; } // prettier-ignore

const FULL_SAMPLE: Sample = { count: 100, returnRate: 0.9, coverage: 1 };

/** A roster as a test writes it down: headers with the unit of their numbers, and a line for each person. */
export function rosterOf(
  headers: readonly (readonly [header: string, unit: string | null])[],
  lines: readonly (readonly [name: string, ...figures: (number | string)[]])[],
  more: Readonly<Record<string, Partial<Roster['people'][number]>>> = {},
): Roster {
  return {
    place: null,
    columns: headers.map(([header, unit]) => ({
      header,
      meaning: meaningOf(header, unit === null ? null : findUnit(unit)),
      column: null,
    })),
    people: lines.map(([name, ...figures]) => ({
      name,
      role: null,
      team: null,
      row: null,
      sample: FULL_SAMPLE,
      actuals: figures.map((value, at) => {
        const unit = findUnit(headers[at]?.[1] ?? '');
        const cell = quantityOfCell(value, 'General', unit);
        return { value, unit: cell?.unit ?? unit, unitArgument: cell?.unitArgument ?? unit?.symbol ?? null };
      }),
      ...more[name],
    })),
    diagnostics: [],
  };
}

export const HEADERS = [
  ['平均响应时长', '秒'],
  ['首次解决率', '%'],
  ['平均处理时长', '秒'],
] as const;

/** One entry of the history; what a test does not name is of no account. */
export function entryOf(
  period: string,
  person: string,
  more: Partial<HistoryEntry> & { readonly total?: number | null },
): HistoryEntry {
  const parsed = parsePeriod(period);
  if (parsed === null) throw new Error(period);
  return {
    period: parsed,
    person,
    team: null,
    role: null,
    form: '考核表',
    indicator: '平均响应时长',
    dimension: null,
    value: 30,
    unitArgument: '秒',
    score: null,
    full: null,
    weight: null,
    total: 80,
    grade: null,
    rank: 1,
    ranked: 8,
    sample: null,
    takenAt: 1,
    ...more,
  };
}
