import type { FaultMoment } from '../../src/workbench/host/faults';
import type { HostErrorCode } from '../../src/workbench/host/host-error';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';

/** What goes wrong at one round trip. */
export interface FaultCase {
  readonly name: string;
  /** Excel answers with this code, `times` syncs in a row. */
  readonly code?: HostErrorCode;
  readonly times?: number;
  readonly moment?: FaultMoment;
  /** What a colleague, or the person, does to the workbook just before this round trip. */
  readonly meddle?: (model: WorkbookModel) => void;
  /** Doing what the message says. */
  readonly remedy?: (model: WorkbookModel) => void;
  /** The person's own part. */
  readonly person?: 'cancels' | 'edits a cell' | 'closes the pane';
}

const first = (model: WorkbookModel): string => model.sheets()[0]?.id ?? '';
const protect = (model: WorkbookModel, hasProtection: boolean): void =>
  model.updateSheet(first(model), {
    protection: hasProtection ? { hasPassword: false, options: {} } : undefined,
  });

export const FAULT_LIST: readonly FaultCase[] = [
  { name: 'AccessDenied', code: 'AccessDenied' },
  {
    name: 'sheet protected meanwhile',
    meddle: (model) => protect(model, true),
    remedy: (model) => protect(model, false),
  },
  {
    name: 'structure protected meanwhile',
    meddle: (model) => void (model.structureLock = { hasPassword: false }),
    remedy: (model) => void (model.structureLock = null),
  },
  { name: 'cell in edit mode', person: 'edits a cell' },
  { name: 'FilteredRangeConflict', code: 'FilteredRangeConflict' },
  { name: 'request too large', code: 'RequestPayloadSizeLimitExceeded' },
  { name: 'response too large', code: 'ResponsePayloadSizeLimitExceeded', moment: 'after' },
  {
    name: 'sheet deleted meanwhile',
    meddle: (model) => model.deleteSheet(first(model)),
  },
  { name: 'sheet renamed meanwhile', meddle: (model) => model.renameSheet(first(model), '改过的名字') },
  { name: 'UndoNotSupported', code: 'UndoNotSupported' },
  { name: 'GeneralException, before', code: 'GeneralException' },
  { name: 'GeneralException, a quarter done', code: 'GeneralException', moment: { share: 0.25 } },
  { name: 'GeneralException, half done', code: 'GeneralException', moment: { share: 0.5 } },
  { name: 'GeneralException, nine tenths done', code: 'GeneralException', moment: { share: 0.9 } },
  { name: 'GeneralException, all done', code: 'GeneralException', moment: 'after' },
  { name: 'half done, and the next three fail', code: 'GeneralException', moment: { share: 0.5 }, times: 4 },
  { name: 'cancelled', person: 'cancels' },
  { name: 'pane closed', person: 'closes the pane' },
];
