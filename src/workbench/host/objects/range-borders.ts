import type { Rect } from '../../model/address';
import type { BorderEdge, CellStyle } from '../../model/cell-style';
import { choiceArgument, colorArgument, integerArgument } from '../arguments';
import { itemNotFound } from '../host-error';
import { HostCollection, HostObject } from '../host-object';
import type { Area } from './address-argument';
import type { ObjectContext } from './object-context';
import { keysOf, StyleOf } from './style-of';

type Edge = 'left' | 'right' | 'top' | 'bottom';

/** Which cells of an area a side consists of, and which edge of them. */
const SIDES: Readonly<Record<string, readonly { edge: Edge; part: (rect: Rect) => Rect }[]>> = {
  EdgeTop: [{ edge: 'top', part: (rect) => ({ ...rect, rows: 1 }) }],
  EdgeBottom: [{ edge: 'bottom', part: (rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 }) }],
  EdgeLeft: [{ edge: 'left', part: (rect) => ({ ...rect, columns: 1 }) }],
  EdgeRight: [
    { edge: 'right', part: (rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 }) },
  ],
  InsideVertical: [
    { edge: 'right', part: (rect) => ({ ...rect, columns: rect.columns - 1 }) },
    { edge: 'left', part: (rect) => ({ ...rect, column: rect.column + 1, columns: rect.columns - 1 }) },
  ],
  InsideHorizontal: [
    { edge: 'bottom', part: (rect) => ({ ...rect, rows: rect.rows - 1 }) },
    { edge: 'top', part: (rect) => ({ ...rect, row: rect.row + 1, rows: rect.rows - 1 }) },
  ],
};

/** Office.js style and weight of each line of the file format. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** `Excel.RangeBorderCollection`. */
export class RangeBorders extends HostCollection<RangeBorder> {
  constructor(
    private readonly context: ObjectContext,
    private readonly areas: readonly Area[],
  ) {
    super('RangeBorderCollection', () =>
      Object.keys(SIDES).map((side) => new RangeBorder(context, areas, side)),
    );
  }

  get count(): number {
    return Object.keys(SIDES).length;
  }

  getItem(side: unknown): RangeBorder {
    return new RangeBorder(this.context, this.areas, choiceArgument(side, keysOf(SIDES), 'index'));
  }

  getItemAt(index: unknown): RangeBorder {
    const border = this.listItems()[integerArgument(index, 'index')];
    if (border === undefined) throw itemNotFound(`border ${String(index)}`);
    return border;
  }
}

/** `Excel.RangeBorder`: one side. */
export class RangeBorder extends HostObject {
  private readonly side: string;
  private readonly parts: readonly { edge: Edge; style: StyleOf }[];

  constructor(context: ObjectContext, areas: readonly Area[], side: string) {
    super('RangeBorder', () => ({ Id: side }));
    this.side = side;
    this.parts = (SIDES[side] ?? []).map(({ edge, part }) => {
      const cells = areas.map((area) => ({ sheet: area.sheet, rect: part(area.rect) }));
      return {
        edge,
        style: new StyleOf(
          context,
          cells.filter(({ rect }) => rect.rows > 0 && rect.columns > 0),
        ),
      };
    });
  }

  get sideIndex(): string {
    return this.side;
  }

  get style(): string | null {
    return this.read((edge) => (edge === undefined ? 'None' : (LINES[edge.style]?.[0] ?? 'Continuous')));
  }

  set style(value: unknown) {
    const style = choiceArgument(
      value,
      ['None', ...new Set(Object.values(LINES).map(([name]) => name))],
      'style',
    );
    if (style === 'None') this.write(() => null);
    else this.write((edge) => ({ ...edge, style: lineOf(style, edge && LINES[edge.style]?.[1]) }));
  }

  get weight(): string | null {
    return this.read((edge) => (edge === undefined ? 'Thin' : (LINES[edge.style]?.[1] ?? 'Thin')));
  }

  set weight(value: unknown) {
    const weight = choiceArgument(value, ['Hairline', 'Thin', 'Medium', 'Thick'], 'weight');
    this.write((edge) => ({ ...edge, style: lineOf(edge && LINES[edge.style]?.[0], weight) }));
  }

  get color(): string | null {
    return this.read((edge) => edge?.color ?? '#000000') ?? '';
  }

  set color(value: unknown) {
    const color = colorArgument(value, 'color');
    this.write((edge) => ({ style: edge?.style ?? 'thin', color }));
  }

  private readonly read = <T>(read: (edge: BorderEdge | undefined) => T): T | null => {
    const [first] = this.parts;
    return first?.style.common((style: CellStyle) => read(style.border?.[first.edge])) ?? null;
  };

  private readonly write = (change: (edge: BorderEdge | undefined) => BorderEdge | null): void => {
    for (const { edge, style } of this.parts) {
      const before = style.common((each) => each.border?.[edge]) ?? undefined;
      style.patch({ border: { [edge]: change(before) } });
    }
  };
}

/** The file format's line for a style and a weight; the style decides where there is no such line. */
function lineOf(style: string | undefined, weight: string | undefined): string {
  const wanted = Object.entries(LINES).filter(([, [name]]) => name === (style ?? 'Continuous'));
  const exact = wanted.find(([, [, each]]) => each === (weight ?? 'Thin'));
  return (exact ?? wanted[0])?.[0] ?? 'thin';
}
