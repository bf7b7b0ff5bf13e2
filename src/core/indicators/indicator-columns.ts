import type { Aggregation } from './aggregator';
import { type IndicatorName, INDICATORS, type IndicatorUnit } from './indicator-definitions';

/** An indicator that a table of results shows. */
export interface IndicatorColumn {
  readonly name: IndicatorName;
  readonly unit: IndicatorUnit;
  /** Excel's number format: seconds `0.0`, ratios `0.0%`, marks `0.00`, counts `#,##0` (`#,##0.0` where they are means). */
  readonly numberFormat: string;
}

/** The indicators that have a value anywhere, in their order. */
export function indicatorColumns({ groups, overall }: Aggregation): IndicatorColumn[] {
  const all = [...groups.map(({ indicators }) => indicators), overall];
  return INDICATORS.flatMap(({ name, unit }): IndicatorColumn[] => {
    const values = all.flatMap((indicators) => indicators[name].value ?? []);
    if (values.length === 0) return [];
    return [{ name, unit, numberFormat: formatOf(unit, values.every(Number.isInteger)) }];
  });
}

function formatOf(unit: IndicatorUnit, whole: boolean): string {
  switch (unit) {
    case 'seconds':
    case 'days':
      return '0.0';
    case 'ratio':
      return '0.0%';
    case 'mark':
      return '0.00';
    case 'count':
      return whole ? '#,##0' : '#,##0.0';
  }
}
