import type { BorderEdge, CellStyle } from '../model/cell-style';

const POINTS_TO_PIXELS = 4 / 3;
const THICKNESS: Readonly<Record<string, string>> = { thick: '3px', medium: '2px', double: '3px' };

/** Puts a cell's look on its element; `numeric` values stand right unless the style says otherwise, as in Excel. */
export function applyLook(cell: HTMLElement, style: CellStyle, numeric: boolean): void {
  const { font = {}, fill, alignment = {}, border = {} } = style;
  const lines = [font.underline !== undefined && 'underline', font.strikethrough === true && 'line-through'];
  Object.assign(cell.style, {
    fontWeight: font.bold === true ? 'bold' : '',
    fontStyle: font.italic === true ? 'italic' : '',
    fontSize: font.size === undefined ? '' : `${font.size * POINTS_TO_PIXELS}px`,
    fontFamily: font.name === undefined ? '' : `"${font.name}", sans-serif`,
    textDecoration: lines.filter((line) => line !== false).join(' '),
    color: font.color ?? '',
    backgroundColor: fill?.color ?? '',
    textAlign: horizontal(alignment.horizontal) ?? (numeric ? 'right' : 'left'),
    verticalAlign: alignment.vertical === 'center' ? 'middle' : (alignment.vertical ?? 'bottom'),
    whiteSpace: alignment.wrap === true ? 'pre-wrap' : 'pre',
    borderLeft: line(border.left),
    borderRight: line(border.right),
    borderTop: line(border.top),
    borderBottom: line(border.bottom),
  });
}

function horizontal(alignment: string | undefined): string | null {
  if (alignment === undefined || alignment === 'general' || alignment === 'fill') return null;
  return alignment === 'centerContinuous' || alignment === 'distributed' ? 'center' : alignment;
}

function line(edge: BorderEdge | undefined): string {
  if (edge === undefined) return '';
  const kind =
    ['double', 'dashed', 'dotted'].find((each) => edge.style.toLowerCase().includes(each)) ?? 'solid';
  return `${THICKNESS[edge.style] ?? '1px'} ${kind} ${edge.color ?? '#000'}`;
}
