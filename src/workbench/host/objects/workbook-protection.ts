import type { WorkbookModel } from '../../model/workbook-model';
import { HostError } from '../host-error';
import { HostObject } from '../host-object';
import type { ObjectContext } from './object-context';

/** Passwords of workbooks protected here; a file's own password is not known, and cannot be given. */
const passwords = new WeakMap<WorkbookModel, string>();

/** `Excel.WorkbookProtection`: the lock on the workbook's structure. */
export class WorkbookProtectionObject extends HostObject {
  constructor(private readonly context: ObjectContext) {
    super('WorkbookProtection');
  }

  get protected(): boolean {
    return this.context.model.structureLock !== null;
  }

  protect(password?: unknown): void {
    const { model } = this.context;
    if (this.protected) throw new HostError('AccessDenied', 'The workbook is protected already.');
    const hasPassword = typeof password === 'string' && password !== '';
    if (hasPassword) passwords.set(model, password);
    else passwords.delete(model);
    model.structureLock = { hasPassword };
  }

  unprotect(password?: unknown): void {
    const { model } = this.context;
    if (model.structureLock === null) return;
    if (model.structureLock.hasPassword && passwords.get(model) !== password)
      throw new HostError('AccessDenied', 'The password is not correct.');
    model.structureLock = null;
  }
}

/** Throws while sheets may not be added, deleted, renamed, moved, shown or hidden. Which code Excel answers is not documented. */
export function requireOpenStructure({ model }: ObjectContext): void {
  if (model.structureLock !== null)
    throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
}
