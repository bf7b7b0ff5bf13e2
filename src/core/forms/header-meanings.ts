import type { ColumnRole } from './form';
import { isLookupMark } from './header-cell';
import { classifyHeader, type HeaderMeaning } from './header-vocabulary';
import type { SheetCells } from './sheet-cells';

const LONGEST_HEADER = 40;
/** A number or a date heads no column; large sheets are full of them. */
const WORDLESS = /^[\d\s.,:%+/-]*$/;

/** Remembers what a header text means, as a sheet repeats its texts. */
export class HeaderMeanings {
  private readonly known = new Map<string, HeaderMeaning | null>();
  private readonly rows = new Map<number, ReadonlySet<ColumnRole>>();

  of(text: string): HeaderMeaning | null {
    if (text.length > LONGEST_HEADER || WORDLESS.test(text)) return null;
    let meaning = this.known.get(text);
    if (meaning === undefined) {
      meaning = classifyHeader(text);
      this.known.set(text, meaning);
    }
    return meaning;
  }

  /** What the words of a row may head, all columns together; 扣分 beside 比率 (E3) stands for criteria. */
  rolesIn(cells: SheetCells, row: number): ReadonlySet<ColumnRole> {
    const known = this.rows.get(row);
    if (known !== undefined) return known;
    const roles = new Set<ColumnRole>();
    for (let column = cells.left; column <= cells.right; column++) {
      const value = cells.seen(row, column);
      if (typeof value !== 'string') continue;
      const text = value.trim();
      for (const role of this.of(text)?.roles ?? []) roles.add(role);
      if (isLookupMark(text)) roles.add('criteria');
    }
    this.rows.set(row, roles);
    return roles;
  }
}
