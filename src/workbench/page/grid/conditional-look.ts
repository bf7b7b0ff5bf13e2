import { contains, type Rect } from '../../model/address';
import type { CellStyle } from '../../model/cell-style';
import { isErrorValue, type CellValue, type Scalar } from '../../model/cell-value';
import type { ConditionalFormat, SheetProps } from '../../model/sheet-props';

/**
 * A cell's look with its conditional formats applied, the most important one last. Shown are those on the cell's own value
 * (compared with constants) and text; rules with formulas, colour scales, bars and icons are kept in the file but not drawn.
 */
export function conditionalLook(
  { conditionalFormats }: SheetProps,
  row: number,
  column: number,
  value: CellValue,
  style: CellStyle,
): CellStyle {
  if (conditionalFormats.length === 0) return style;
  const matching = conditionalFormats
    .filter(({ ranges }) => ranges.some((range: Rect) => contains(range, row, column)))
    .filter((format) => applies(format, value))
    .sort((a, b) => a.priority - b.priority);
  const stop = matching.findIndex(({ stopIfTrue }) => stopIfTrue === true);
  const effective = stop < 0 ? matching : matching.slice(0, stop + 1);
  return effective.reduceRight((look, { style: change }) => merged(look, change), style);
}

function merged(look: CellStyle, change: CellStyle | undefined): CellStyle {
  return {
    ...look,
    ...change,
    ...(change?.font && { font: { ...look.font, ...change.font } }),
    ...(change?.border && { border: { ...look.border, ...change.border } }),
  };
}

function applies(format: ConditionalFormat, value: CellValue): boolean {
  if (format.style === undefined || isErrorValue(value)) return false;
  if (format.type === 'containsText')
    return String(value ?? '')
      .toLowerCase()
      .includes((format.text ?? '').toLowerCase());
  if (format.type !== 'cellIs') return false;
  const [first, second] = format.formulas.map(constantOf);
  return first !== undefined && compare(format.operator ?? 'equal', value, first, second);
}

/** A number or a text in quotes; undefined for any other formula. */
function constantOf(formula: string): number | string | undefined {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula.trim())?.[1];
  if (text !== undefined) return text.replace(/""/g, '"');
  const number = formula.trim() === '' ? NaN : Number(formula);
  return Number.isNaN(number) ? undefined : number;
}

function compare(
  operator: string,
  value: Scalar,
  first: number | string,
  second: number | string | undefined,
): boolean {
  const order = (other: number | string): number => {
    const own = typeof other === 'number' ? Number(value ?? NaN) : String(value ?? '').toLowerCase();
    const wanted = typeof other === 'number' ? other : other.toLowerCase();
    return own === wanted ? 0 : own < wanted ? -1 : own > wanted ? 1 : NaN;
  };
  const within = second !== undefined && order(first) >= 0 && order(second) <= 0;
  switch (operator) {
    case 'equal':
      return order(first) === 0;
    case 'notEqual':
      return order(first) !== 0;
    case 'greaterThan':
      return order(first) > 0;
    case 'greaterThanOrEqual':
      return order(first) >= 0;
    case 'lessThan':
      return order(first) < 0;
    case 'lessThanOrEqual':
      return order(first) <= 0;
    case 'between':
      return within;
    case 'notBetween':
      return second !== undefined && !within;
    default:
      return false;
  }
}
