import type { Rect } from './address';

/** Margins of a printed page, in inches, as the file says them. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** How a sheet is printed; what is absent is Excel's default. Never changed in place. */
export interface PageLayout {
  readonly orientation?: 'portrait' | 'landscape';
  /** The file format's number of a paper: 1 is Letter, 9 is A4. */
  readonly paperSize?: number;
  /** Percent; does not count while `fit` is there. */
  readonly scale?: number;
  /** Scaled down to so many pages; 0 is as many as it takes. */
  readonly fit?: { readonly wide: number; readonly tall: number };
  readonly margins?: PageMargins;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly gridlines?: boolean;
  readonly headings?: boolean;
  readonly blackAndWhite?: boolean;
  readonly draft?: boolean;
  /** Pages go over, then down; absent is down, then over. */
  readonly overThenDown?: boolean;
  readonly firstPageNumber?: number;
  /** Absent: everything that is used. */
  readonly printArea?: readonly Rect[];
  /** Whole rows, repeated on top of every page. */
  readonly titleRows?: Rect;
  /** Whole columns, repeated at the left of every page. */
  readonly titleColumns?: Rect;
}

/** A change of layout; undefined goes back to the default. */
export type PageLayoutPatch = { readonly [K in keyof PageLayout]?: PageLayout[K] | undefined };

/** Margins of a sheet that says none: Excel's own. */
export const DEFAULT_MARGINS: PageMargins = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

/** Applies a change to a layout. Example: `patchPage(page, {orientation: 'landscape', scale: undefined})`. */
export function patchPage(page: PageLayout, patch: PageLayoutPatch): PageLayout {
  const next: Record<string, unknown> = { ...page };
  for (const [name, value] of Object.entries(patch)) {
    if (value === undefined) delete next[name];
    else next[name] = value;
  }
  return next;
}

/** The layout after cells have moved; `move` answers undefined for an area that is gone. */
export function movePage(page: PageLayout, move: (area: Rect) => Rect | undefined): PageLayout {
  const { printArea, titleRows, titleColumns } = page;
  const areas = printArea?.flatMap((area) => move(area) ?? []);
  return patchPage(page, {
    printArea: areas && areas.length > 0 ? areas : undefined,
    titleRows: titleRows && move(titleRows),
    titleColumns: titleColumns && move(titleColumns),
  });
}
