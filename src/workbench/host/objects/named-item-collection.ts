import type { Sheet } from '../../model/sheet';
import { rectName, quoteSheetName } from '../../model/address';
import type { DefinedName } from '../../model/book-state';
import { textArgument } from '../arguments';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { HostCollection } from '../host-object';
import { AreaObject } from './area-object';
import { NamedItemObject } from './named-item';
import type { ObjectContext } from './object-context';

/** What a name may look like; not like a cell. */
const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

/** `Excel.NamedItemCollection` of the workbook or of one sheet. */
export class NamedItemCollection extends HostCollection<NamedItemObject> {
  constructor(
    private readonly context: ObjectContext,
    private readonly sheet?: Sheet,
  ) {
    super('NamedItemCollection', () =>
      namesOf(context, sheet).map(({ name }) => new NamedItemObject(context, name, sheet)),
    );
  }

  add(name: unknown, reference: unknown, comment?: unknown): NamedItemObject {
    if (reference instanceof AreaObject) return this.put(name, formulaOf(reference), comment);
    const text = textArgument(reference, 'reference');
    return this.put(name, text.startsWith('=') ? text : `=${text}`, comment);
  }

  addFormulaLocal(name: unknown, formula: unknown, comment?: unknown): NamedItemObject {
    return this.put(name, textArgument(formula, 'formula'), comment);
  }

  getCount(): number {
    return this.listItems().length;
  }

  getItem(name: unknown): NamedItemObject {
    const item = this.getItemOrNullObject(name);
    if (item === null) throw itemNotFound(`name ${String(name)}`);
    return item;
  }

  getItemOrNullObject(name: unknown): NamedItemObject | null {
    const wanted = textArgument(name, 'name').toLowerCase();
    const found = namesOf(this.context, this.sheet).find((each) => each.name.toLowerCase() === wanted);
    return found === undefined ? null : new NamedItemObject(this.context, found.name, this.sheet);
  }

  private readonly put = (name: unknown, formula: string, comment: unknown): NamedItemObject => {
    const text = textArgument(name, 'name');
    if (!VALID_NAME.test(text) || LIKE_A_CELL.test(text))
      throw invalidArgument(`This cannot be a name: ${text}.`);
    if (this.getItemOrNullObject(text) !== null)
      throw new HostError('ItemAlreadyExists', `There is a name ${text} already.`);
    this.context.model.setName({
      name: text,
      formula,
      ...(this.sheet && { scope: this.sheet.id }),
      ...(typeof comment === 'string' && comment !== '' && { comment }),
    });
    return new NamedItemObject(this.context, text, this.sheet);
  };
}

function namesOf({ model }: ObjectContext, sheet: Sheet | undefined): DefinedName[] {
  return model.names().filter((name) => name.scope === sheet?.id);
}

function formulaOf({ sheet, rect }: AreaObject): string {
  const address = rectName(rect).replace(/[A-Z]+(?=\d|:|$)|\d+/g, (part) => `$${part}`);
  return `=${quoteSheetName(sheet.name)}!${address}`;
}
