import type { WrittenTexts } from '../../core/writeback/plan-writes';
import type { SheetRead, SheetStart } from '../../workbook/read-workbook';
import type { Progress } from '../../workbook/watched';
import type { CheckPiece } from './cut-check';
import type { GridRows } from './cut-grids';

/**
 * What the page asks of the worker: rows come ahead in pieces, then the question with sheets that have none. One question at a time;
 * what takes long to copy travels in pieces, so that the page never stands still for it.
 */
export type CheckQuestion =
  | { readonly kind: 'rows'; readonly rows: GridRows }
  | { readonly kind: 'check'; readonly grids: readonly SheetRead[]; readonly texts: WrittenTexts }
  | { readonly kind: 'starts'; readonly starts: readonly SheetStart[] };

/** What the worker answers: at once that it has heard the question, progress and pieces as often as it likes, then one of the others. */
export type CheckAnswer =
  | { readonly kind: 'heard' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'piece'; readonly piece: CheckPiece }
  | { readonly kind: 'checked' }
  | { readonly kind: 'suffice'; readonly answers: readonly boolean[] };
