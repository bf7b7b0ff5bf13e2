import type { Correction } from '../settings/settings';
import { normalizeText } from '../text/normalize';
import type { ColumnRole } from './form';
import { classifyHeader, type HeaderMeaning } from './header-vocabulary';
import { isLookupMark, isLookupValue } from './lookup-header';
import type { SheetCells } from './sheet-cells';

const LONGEST_HEADER = 40;
/** A number or a date heads no column; large sheets are full of them. */
const WORDLESS = /^[\d\s.,:%+/-]*$/;

/** Words without which no header names indicators; spares the rows of large sheets. */
const MAY_NAME_INDICATORS =
  /指标|指標|项目|項目|绩效|績效|考核|考评|考評|评价|評價|评分|評分|评估|評估|测评|測評|kpi|kra|indicator|metric|competenc|factor|key result|items?$|item\b|measure|objective/i;
const BLANKS = /([a-z])?\s+(?=([a-z])?)/gi;
/** 指 标 is 指标; the words of `Key performance indicator` stay apart. */
const keepBetweenLetters = (_: string, before = '', after = ''): string =>
  before + (before !== '' && after !== '' ? ' ' : '');
/** A header of indicators says neither numbers nor a sentence. */
const LONGEST_INDICATOR_HEADER = 30;

type ColumnCorrection = Extract<Correction, { kind: 'column' }>;

/** What header texts mean on one sheet: by the vocabulary, or as a person corrected it. Remembers, as a sheet repeats its texts. */
export class HeaderMeanings {
  private readonly known = new Map<string, HeaderMeaning | null>();
  private readonly naming = new Map<string, boolean>();
  private readonly rows = new Map<number, ReadonlySet<ColumnRole>>();
  private readonly corrected: ReadonlyMap<string, HeaderMeaning>;
  private readonly namesByCorrection: boolean;
  /** Headers of corrections that stood in no header yet, as the person wrote them. */
  private readonly unused: Map<string, string>;

  constructor(corrections: readonly ColumnCorrection[] = []) {
    this.corrected = new Map(
      corrections.map(({ header, role }): [string, HeaderMeaning] => [
        headerKey(header),
        { roles: role === 'ignore' ? [] : [role], strong: true, exact: true, corrected: true },
      ]),
    );
    this.unused = new Map(corrections.map(({ header }) => [headerKey(header), header]));
    this.namesByCorrection = corrections.some(({ role }) => role === 'indicator');
  }

  of(text: string): HeaderMeaning | null {
    if (text.length > LONGEST_HEADER && this.corrected.size === 0) return null;
    let meaning = this.known.get(text);
    if (meaning === undefined) {
      meaning =
        this.corrected.get(headerKey(text)) ??
        (text.length > LONGEST_HEADER || WORDLESS.test(text) ? null : classifyHeader(text));
      this.known.set(text, meaning);
    }
    return meaning;
  }

  /** Notes which texts stood in a header, for `unusedCorrections`. */
  use(texts: readonly string[]): void {
    if (this.unused.size > 0) for (const text of texts) this.unused.delete(headerKey(text));
  }

  /** The headers of corrections that the sheet does not have. */
  unusedCorrections(): string[] {
    return [...this.unused.values()];
  }

  /** Whether a text may head the indicators. Texts with digits, most of a large sheet, are told by a glance. */
  namesIndicators(text: string): boolean {
    if (text.length > LONGEST_INDICATOR_HEADER || /\d/.test(text)) {
      return this.namesByCorrection && this.of(text.trim())?.roles[0] === 'indicator';
    }
    let names = this.naming.get(text);
    if (names === undefined) {
      names =
        (this.namesByCorrection || MAY_NAME_INDICATORS.test(text.replace(BLANKS, keepBetweenLetters))) &&
        this.of(text.trim())?.roles.includes('indicator') === true;
      this.naming.set(text, names);
    }
    return names;
  }

  /** What the words of a row may head, all columns together; 扣分 beside 比率 (E3) stands for criteria. */
  rolesIn(cells: SheetCells, row: number): ReadonlySet<ColumnRole> {
    const known = this.rows.get(row);
    if (known !== undefined) return known;
    const roles = new Set<ColumnRole>();
    let values = 0;
    for (let column = cells.left; column <= cells.right; column++) {
      const value = cells.seen(row, column);
      if (typeof value !== 'string') continue;
      const text = value.trim();
      for (const role of this.of(text)?.roles ?? []) roles.add(role);
      if (isLookupMark(text)) roles.add('bandMark');
      if (isLookupValue(text)) values++;
    }
    if (values >= 2) roles.add('band');
    this.rows.set(row, roles);
    return roles;
  }
}

/** One spelling of a header, by which corrections find it on the sheet: script, width, blanks and line breaks do not matter. */
export function headerKey(header: string): string {
  return normalizeText(header).text.toLowerCase().replace(/\s+/g, '');
}
