import type { Dimension } from '../../core/indicators/group-coder';
import type { RecordCorrection } from '../../core/records/record-table';
import type { KeptRecordCorrection } from '../../core/settings/record-correction-words';
import { recordCorrections } from '../../core/settings/record-corrections';
import type { FileRecords } from '../../files/file-indicators';
import type { PaneTools, Watched } from '../pane-core';
import { said } from '../pane-result';

export interface RecordFileActions {
  /** What the columns of a file are taken for, by its beginning. */
  peekRecordFile(file: File, corrections: readonly RecordCorrection[]): Promise<FileRecords>;
  /** Makes the indicators of a file, on a new sheet; answers its name. Cancelled, nothing is left. */
  makeFileIndicators(
    file: File,
    by: Dimension,
    corrections: readonly RecordCorrection[],
    watched: Watched,
  ): Promise<string>;
}

/** A file that was picked, and what a person said of its columns. */
export interface PickedFile {
  readonly file: File;
  readonly records: FileRecords;
  readonly corrections: readonly KeptRecordCorrection[];
}

export interface RecordFileState {
  readonly picked: PickedFile | null;
}

export const NO_FILE: RecordFileState = { picked: null };

export interface RecordFileIntentions {
  pickFile(file: File): Promise<void>;
  /** Reads the columns of the picked file otherwise. */
  correctFile(correction: KeptRecordCorrection): Promise<void>;
  makeFileIndicators(by: Dimension): Promise<void>;
}

/** Files of records that are too large for a sheet: picked, looked at, made into indicators. */
export function recordFiles(
  tools: PaneTools<RecordFileState>,
  actions: RecordFileActions,
): RecordFileIntentions {
  const peek = (file: File, corrections: readonly KeptRecordCorrection[]) =>
    tools.change('file', async () => {
      const records = await actions.peekRecordFile(file, recordCorrections(corrections));
      return { picked: { file, records, corrections } };
    });
  return {
    pickFile: (file) => peek(file, []),
    correctFile: async (correction) => {
      const { picked } = tools.getState();
      if (picked === null) return;
      // With every word for a header: wanted here alone, and not while the pane starts.
      const { isSameSubject } = await import('../../core/settings/correction-words');
      const others = picked.corrections.filter((each) => !isSameSubject(each, correction));
      await peek(picked.file, [...others, correction]);
    },
    makeFileIndicators: (by) =>
      tools.changeWatched('indicators', async (watched) => {
        const { picked } = tools.getState();
        if (picked === null) return {};
        const { file, corrections } = picked;
        const sheet = await actions.makeFileIndicators(file, by, recordCorrections(corrections), watched);
        return { result: said('pane.done.inserted', { sheet }) };
      }),
  };
}
