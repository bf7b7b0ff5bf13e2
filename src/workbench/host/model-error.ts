import { NotEmulatedError, WorkbookRefusal } from '../model/workbook-errors';
import { HostError } from './host-error';

/** What the add-in is told of something thrown; bugs are not answered but thrown on. */
export function hostErrorOf(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (thrown instanceof WorkbookRefusal) return new HostError(thrown.code, thrown.message);
  if (thrown instanceof NotEmulatedError) return new HostError('ApiNotFound', thrown.message);
  throw thrown;
}
