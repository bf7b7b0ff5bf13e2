import type { MessageParams } from '../core/diagnostic';
import type { AggregationOptions } from '../core/indicators/aggregator';
import type { RecordCorrection } from '../core/records/record-table';
import type { FileIndicators, FileRecords } from './file-indicators';

/** What the pane asks of the worker: the columns of a file, or its indicators. One question a worker. */
export type CsvQuestion =
  | { readonly kind: 'peek'; readonly file: File; readonly corrections: readonly RecordCorrection[] }
  | {
      readonly kind: 'read';
      readonly file: File;
      readonly corrections: readonly RecordCorrection[];
      readonly options: AggregationOptions;
    };

/** What the worker answers: progress as often as it likes, then one of the others. */
export type CsvAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'peeked'; readonly records: FileRecords }
  | { readonly kind: 'read'; readonly indicators: FileIndicators }
  /** `code` is a message code. */
  | { readonly kind: 'problem'; readonly code: string; readonly params: MessageParams };
