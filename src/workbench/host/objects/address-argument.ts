import { parseRect } from '../../model/address';
import type { Rect } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import { invalidArgument, itemNotFound } from '../host-error';
import type { ObjectContext } from './object-context';

/** Longest address that Excel takes. */
const MAX_ADDRESS_LENGTH = 8_192;

/** A place on a sheet. */
export interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Reads an address or a defined name, as `worksheet.getRange` does. @example areaOf(context, sheet, "'1月 考核'!A1:B2") */
export function areaOf(context: ObjectContext, sheet: Sheet, address: string): Area {
  if (address.length > MAX_ADDRESS_LENGTH) {
    throw invalidArgument(
      `An address may have ${MAX_ADDRESS_LENGTH} characters; this has ${address.length}.`,
    );
  }
  const { sheetName, rest } = splitSheet(address);
  const target = sheetName === null ? sheet : context.model.findSheet(sheetName);
  if (target === undefined) throw itemNotFound(address);
  const rect = parseRect(rest);
  if (rect !== undefined) return { sheet: target, rect };
  const named = sheetName === null || target === sheet ? areaOfName(context, rest, sheet) : null;
  if (named === null) throw invalidArgument(`This is no address and no name of a range: ${address}.`);
  return named;
}

/** The area that a defined name or a table's name stands for, or null. */
export function areaOfName(context: ObjectContext, name: string, sheet?: Sheet): Area | null {
  const wanted = name.toLowerCase();
  const same = context.model.names().filter((each) => each.name.toLowerCase() === wanted);
  const defined =
    same.find((each) => each.scope === sheet?.id) ?? same.find((each) => each.scope === undefined);
  if (defined !== undefined) return areaOfFormula(context, defined.formula);
  const table = context.model.tables().find((each) => each.name.toLowerCase() === wanted);
  return table === undefined ? null : { sheet: context.model.sheet(table.sheetId), rect: table.range };
}

/** The area that a formula such as `=考核表!$A$1:$B$9` points at, or null if it is more than a reference. */
export function areaOfFormula(context: ObjectContext, formula: string): Area | null {
  const { sheetName, rest } = splitSheet(formula.replace(/^=/, ''));
  const sheet = sheetName === null ? undefined : context.model.findSheet(sheetName);
  const rect = parseRect(rest);
  return sheet === undefined || rect === undefined ? null : { sheet, rect };
}

/** `'客服,表'!A1,'客服,表'!B2` → the single addresses. */
export function splitAreas(addresses: string): string[] {
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g);
  return (parts ?? []).map((part) => part.trim()).filter((part) => part !== '');
}

function splitSheet(address: string): { sheetName: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheetName: (quoted[1] ?? '').replace(/''/g, "'"), rest: quoted[2] ?? '' };
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheetName: null, rest: address };
  return { sheetName: address.slice(0, mark), rest: address.slice(mark + 1) };
}
