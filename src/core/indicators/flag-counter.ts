import { FLAG } from '../records/cell-words';
import { grown } from './number-counter';

/** How often a question was answered in which way. */
export interface FlagFigures {
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
}

const STATES = 4;

/** Counts the answers of one flag column by group and by whether the contact was answered. */
export class FlagCounter {
  private counts = new Float64Array(0);

  /** Adds a block; `slots[i]` is 2 × group + (1 when answered). */
  add(values: Uint8Array, slots: Int32Array, groups: number): void {
    const size = groups * 2 * STATES;
    if (size > this.counts.length)
      this.counts = grown(this.counts, Math.max(size, 2 * this.counts.length, 256));
    const { counts } = this;
    for (let i = 0; i < values.length; i++) counts[(slots[i] as number) * STATES + (values[i] as number)]!++;
  }

  /** Unreadable cells are in none of the figures. */
  figures(groups: Iterable<number>, answered: boolean | null): FlagFigures {
    let [yes, no, blank] = [0, 0, 0];
    for (const group of groups) {
      for (let part = 0; part < 2; part++) {
        if (answered !== null && answered !== (part === 1)) continue;
        const at = (2 * group + part) * STATES;
        yes += this.counts[at + FLAG.yes] ?? 0;
        no += this.counts[at + FLAG.no] ?? 0;
        blank += this.counts[at + FLAG.blank] ?? 0;
      }
    }
    return { yes, no, blank };
  }
}
