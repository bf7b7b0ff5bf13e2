import { nameKey } from '../../core/people/history';
import { readEntries } from '../../core/people/sheets/list-sheet';
import { createRecordReader } from '../../core/records/record-reader';
import { drawSample, SAMPLE_SIZE } from '../../core/review/draw-sample';
import {
  designSample,
  SAMPLE_COLUMNS,
  SAMPLE_LABELS,
  type SampledRecord,
} from '../../core/review/sample-sheet';
import type { DocumentLocale } from '../../messages/locale';
import { stopIfCancelled } from '../../workbook/cancelled-error';
import { readRecordRows } from '../../workbook/read-records';
import { ActionError } from '../action-error';
import { cancellable } from '../cancellable';
import { checkSheets } from '../check/check-workbook';
import { officeLocale } from '../office-locale';
import { sayIn } from '../people/read-people';
import { readSheets } from '../read-sheets';
import { olderSheet, writeListSheet } from '../write-list-sheet';

export interface SampleOptions {
  /** Whose records; absent: everybody's. */
  readonly people?: readonly string[];
  /** 10–20 (B8); absent: 20. */
  readonly count?: number;
  /** The same seed draws the same records. */
  readonly seed: number;
  readonly locale?: DocumentLocale;
  readonly signal?: AbortSignal;
}

/**
 * 抽样复盘 (B8): draws records at random from the workbook's sheets of records and lists them with room for findings. The seed stands on
 * the sheet. Throws an ActionError where there are no records of the people.
 */
export function drawReviewSample({ people, seed, signal, ...options }: SampleOptions): Promise<{
  readonly sheet: string;
  readonly drawn: number;
}> {
  const locale = options.locale ?? officeLocale();
  const count = Math.min(SAMPLE_SIZE.most, Math.max(SAMPLE_SIZE.least, options.count ?? SAMPLE_SIZE.most));
  const wanted = people === undefined ? null : new Set(people.map(nameKey));
  const named = (people ?? []).join('、');
  return cancellable(() =>
    Excel.run(async (context) => {
      stopIfCancelled(signal);
      const grids = await readSheets(context);
      const candidates: SampledRecord[] = [];
      const sheets: string[] = [];
      for (const { table } of (await checkSheets(grids)).records) {
        let reader: ReturnType<typeof createRecordReader> | null = null;
        sheets.push(table.sheet);
        for await (const rows of readRecordRows(context, table, signal)) {
          reader ??= createRecordReader(table, rows.left);
          const block = reader.read(rows.values, rows.firstRow, rows.numberFormats);
          for (let i = 0; i < block.rows; i++) {
            const name = (column: keyof typeof block.names): string => {
              const names = block.names[column];
              return names === undefined ? '' : (names.dictionary[names.codes[i] ?? 0] ?? '');
            };
            const row = block.sheetRows?.[i];
            const agent = name('agent');
            if (row === undefined || (wanted !== null && !wanted.has(nameKey(agent)))) continue;
            const at = block.at?.[i] ?? NaN;
            candidates.push({ sheet: table.sheet, row, agent, topic: name('topic'), at: Number.isFinite(at) ? at : null });
          }
        }
      }
      if (candidates.length === 0) {
        throw wanted === null ? new ActionError('review.no-records') : new ActionError('review.no-records-of', { name: named });
      }
      const drawn = drawSample(candidates, count, seed);
      const older = olderSheet(grids, 'sample');
      const list = designSample(
        drawn,
        { seed, from: [sheets.join('、'), named].filter((text) => text !== '').join(' · '), of: candidates.length },
        { ...readEntries(older, 'sample', SAMPLE_COLUMNS, SAMPLE_LABELS), fields: new Map() },
        locale,
        sayIn(locale),
      );
      return { sheet: await writeListSheet(context, list, older, signal), drawn: drawn.length };
    }),
  ); // prettier-ignore
}
