import type { BorderEdge, CellStyle } from '../../model/cell-style';

const POINTS_TO_PIXELS = 4 / 3;
const THICKNESS: Readonly<Record<string, string>> = { thick: '3px', medium: '2px', double: '3px' };

/** A cell's look as CSS text; `numeric` values stand right unless the style says otherwise, as in Excel. */
export function cssOf(style: CellStyle, numeric: boolean): string {
  const { font = {}, fill, alignment = {}, border = {} } = style;
  const lines = [font.underline !== undefined && 'underline', font.strikethrough === true && 'line-through'];
  const decoration = lines.filter((line) => line !== false).join(' ');
  return [
    `text-align: ${horizontal(alignment.horizontal) ?? (numeric ? 'right' : 'left')}`,
    `white-space: ${alignment.wrap === true ? 'pre-wrap' : 'pre'}`,
    alignment.vertical === undefined
      ? ''
      : `vertical-align: ${alignment.vertical.replace('center', 'middle')}`,
    font.bold === true ? 'font-weight: bold' : '',
    font.italic === true ? 'font-style: italic' : '',
    font.size === undefined ? '' : `font-size: ${font.size * POINTS_TO_PIXELS}px`,
    font.name === undefined ? '' : `font-family: "${CSS.escape(font.name)}", sans-serif`,
    font.color === undefined ? '' : `color: ${font.color}`,
    fill === undefined ? '' : `background-color: ${fill.color}`,
    decoration === '' ? '' : `text-decoration: ${decoration}`,
    ...(['left', 'right', 'top', 'bottom'] as const).map((side) => line(side, border[side])),
  ]
    .filter((declaration) => declaration !== '')
    .join('; ');
}

function horizontal(alignment: string | undefined): string | null {
  if (alignment === undefined || alignment === 'general' || alignment === 'fill') return null;
  return alignment === 'centerContinuous' || alignment === 'distributed' ? 'center' : alignment;
}

function line(side: string, edge: BorderEdge | undefined): string {
  if (edge === undefined) return '';
  const kind =
    ['double', 'dashed', 'dotted'].find((each) => edge.style.toLowerCase().includes(each)) ?? 'solid';
  return `border-${side}: ${THICKNESS[edge.style] ?? '1px'} ${kind} ${edge.color ?? '#000'}`;
}
