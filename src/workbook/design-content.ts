import type { DesignCell } from '../core/sheets/sheet-design';

/** What a block of cells gets, in the order in which it must be written; null leaves a cell as it is. */
export interface DesignContent {
  readonly rows: number;
  readonly columns: number;
  /** `@` where a text comes: so Excel takes `=`, `85%` or `1-2` for the text that it is. */
  readonly formatsBefore: readonly (readonly (string | null)[])[];
  readonly contents: readonly (readonly (string | number | null)[])[];
  readonly formatsAfter: readonly (readonly (string | null)[])[];
}

const TEXT_FORMAT = '@';
/** Such a text would become a formula as soon as a person confirms the cell; it stays under the text format. */
const LIKE_A_FORMULA = /^[=+\-@]/;

/** Lays cells out from A1 on as arrays. Where a person types numbers the cell keeps its number format, also under a sample text. */
export function designContent(cells: readonly DesignCell[]): DesignContent {
  const rows = Math.max(0, ...cells.map(({ row }) => row + 1));
  const columns = Math.max(0, ...cells.map(({ column }) => column + 1));
  const grid = <T>() => Array.from({ length: rows }, () => new Array<T | null>(columns).fill(null));
  const formatsBefore = grid<string>();
  const contents = grid<string | number>();
  const formatsAfter = grid<string>();
  for (const cell of cells) {
    const { row, column, value } = cell;
    const put = <T>(target: (T | null)[][], content: T | null) => {
      const line = target[row];
      if (line !== undefined) line[column] = content;
    };
    if (isText(cell)) put(formatsBefore, TEXT_FORMAT);
    if (value !== '') put(contents, isText(cell) ? withoutPrefix(String(value)) : value);
    put(formatsAfter, formatAfter(cell));
  }
  return { rows, columns, formatsBefore, contents, formatsAfter };
}

function isText({ value, formula }: DesignCell): boolean {
  return typeof value === 'string' && value !== '' && formula !== true;
}

/**
 * What to write for a text. An apostrophe in front is Excel's mark of a text, and not shown: one that is to be shown needs another.
 *
 * @example withoutPrefix("'85%") // "''85%"
 */
export function withoutPrefix(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}

function formatAfter(cell: DesignCell): string | null {
  const { value, numberFormat } = cell;
  if (!isText(cell)) return numberFormat ?? (value === '' ? null : 'General');
  return LIKE_A_FORMULA.test(String(value)) ? TEXT_FORMAT : (numberFormat ?? TEXT_FORMAT);
}
