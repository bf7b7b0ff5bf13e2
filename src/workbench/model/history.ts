import type { BookState } from './book-state';
import type { Cell } from './cell';
import type { ChangeSource, ContentChange, FormatChange, StructureChange } from './events';
import type { Sheet } from './sheet';
import type { SheetProps } from './sheet-props';

/** One reversible step. */
export type Patch =
  | {
      readonly kind: 'cell';
      readonly sheet: Sheet;
      readonly key: number;
      readonly before?: Cell;
      readonly after?: Cell;
    }
  | { readonly kind: 'sheet'; readonly sheet: Sheet; readonly before: SheetProps; readonly after: SheetProps }
  | { readonly kind: 'book'; readonly before: BookState; readonly after: BookState };

/** What followers are told once a transaction is done, and again when it is undone. */
export interface Announcements {
  readonly contents: ContentChange[];
  readonly formats: FormatChange[];
  readonly structures: StructureChange[];
}

/** Changes that a person undoes as one. */
export interface Transaction extends Announcements {
  readonly label: string;
  readonly source: ChangeSource;
  readonly patches: Patch[];
}

/** A transaction without changes yet. */
export function newTransaction(label: string, source: ChangeSource): Transaction {
  return { label, source, patches: [], contents: [], formats: [], structures: [] };
}

/** The patch that takes another back. */
export function reversed(patch: Patch): Patch {
  switch (patch.kind) {
    case 'cell': {
      const { before, after, ...place } = patch;
      return { ...place, ...(after && { before: after }), ...(before && { after: before }) };
    }
    case 'sheet':
      return { ...patch, before: patch.after, after: patch.before };
    case 'book':
      return { ...patch, before: patch.after, after: patch.before };
  }
}

/** The done and undone transactions of a workbook. */
export class History {
  readonly #done: Transaction[] = [];
  readonly #undone: Transaction[] = [];

  push(transaction: Transaction): void {
    this.#done.push(transaction);
    if (this.#done.length > 200) this.#done.shift();
    this.#undone.length = 0;
  }

  get undoLabel(): string | undefined {
    return this.#done.at(-1)?.label;
  }

  get redoLabel(): string | undefined {
    return this.#undone.at(-1)?.label;
  }

  /** Moves the last transaction to the other pile and returns it. */
  takeBack(): Transaction | undefined {
    const transaction = this.#done.pop();
    if (transaction) this.#undone.push(transaction);
    return transaction;
  }

  /** The reverse of takeBack. */
  takeForward(): Transaction | undefined {
    const transaction = this.#undone.pop();
    if (transaction) this.#done.push(transaction);
    return transaction;
  }
}
