import type { RecordCorrection } from '../records/record-table';
import type { Correction } from './settings';

/** The corrections that say something about records: a column set aside is none of theirs either. */
export function recordCorrections(corrections: readonly Correction[]): RecordCorrection[] {
  return corrections.flatMap((correction): RecordCorrection[] => {
    switch (correction.kind) {
      case 'record-column':
        return [{ ...correction, kind: 'column' }];
      case 'records':
      case 'no-records':
        return [correction];
      case 'column':
        return correction.role === 'ignore' ? [{ ...correction, role: 'ignore' }] : [];
      case 'scale':
      case 'no-form':
        return [];
    }
  });
}
