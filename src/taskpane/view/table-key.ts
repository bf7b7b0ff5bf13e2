import type { FormTable } from '../../core/forms/form';
import { rectAddress } from '../../core/forms/a1-address';

type Placed = Pick<FormTable, 'sheet' | 'range'>;

/** Tells the forms of a workbook apart. */
export function tableKey({ sheet, range }: Placed): string {
  return `${sheet}!${range.top}:${range.left}`;
}

/** A form by its sheet; with its place where a sheet has several. */
export function tableName(table: Placed, all: readonly { readonly table: Placed }[]): string {
  const alone = all.filter(({ table: { sheet } }) => sheet === table.sheet).length < 2;
  return alone ? table.sheet : `${table.sheet} ${rectAddress(table.range)}`;
}
