import type { Sheet } from '../../model/sheet';
import { recordArgument } from '../arguments';
import { HostError } from '../host-error';
import { HostObject } from '../host-object';
import type { ObjectContext } from './object-context';

const NOTHING_ALLOWED: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Passwords of sheets protected here; a file's own password is not known, and cannot be given. */
const passwords = new WeakMap<Sheet, string>();

/** `Excel.WorksheetProtection`. */
export class WorksheetProtection extends HostObject {
  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: Sheet,
  ) {
    super('WorksheetProtection');
  }

  get protected(): boolean {
    return this.sheet.props.protection !== undefined;
  }

  get options(): unknown {
    return { ...NOTHING_ALLOWED, ...this.sheet.props.protection?.options };
  }

  protect(options?: unknown, password?: unknown): void {
    if (this.protected) throw new HostError('AccessDenied', 'The worksheet is protected already.');
    const given = options === undefined || options === null ? {} : recordArgument(options, 'options');
    const allowed = Object.entries(given).filter(
      (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
    );
    const hasPassword = typeof password === 'string' && password !== '';
    if (hasPassword) passwords.set(this.sheet, password);
    else passwords.delete(this.sheet);
    const protection = { hasPassword, options: Object.fromEntries(allowed) };
    this.context.model.updateSheet(this.sheet.id, { protection });
  }

  unprotect(password?: unknown): void {
    const { protection } = this.sheet.props;
    if (protection === undefined) return;
    if (protection.hasPassword && passwords.get(this.sheet) !== password) {
      throw new HostError('AccessDenied', 'The password is not correct.');
    }
    this.context.model.updateSheet(this.sheet.id, { protection: undefined });
  }
}
