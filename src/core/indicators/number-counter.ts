/** Values that are counted apart: at most `low`, at least `high`. */
export interface Marks {
  readonly low: number;
  readonly high: number;
}

/** Sums over some records. `answered` are those of contacts that somebody answered. */
export interface NumberFigures {
  readonly sum: number;
  /** Records with a value. */
  readonly n: number;
  /** Records without. */
  readonly blank: number;
  /** Values at most `low` and at least `high` of the column's Marks. */
  readonly low: number;
  readonly high: number;
}

/**
 * Sums of one number column by group: slot 2g for contacts that nobody answered, 2g + 1 for the others. Plain arrays and one
 * loop without calls or objects, because a million rows go through it.
 */
export class NumberCounter {
  private sum = new Float64Array(0);
  private n = new Float64Array(0);
  private blank = new Float64Array(0);
  private low = new Float64Array(0);
  private high = new Float64Array(0);

  constructor(readonly marks: Marks | null) {}

  /** Adds the values of a block; `slots[i]` is row i's slot, `groups` the number of groups so far. */
  add(values: Float64Array, slots: Int32Array, groups: number, marks: Marks | null = this.marks): void {
    this.reserve(groups * 2);
    if (marks === null) this.addPlain(values, slots);
    else this.addMarked(values, slots, marks);
  }

  figures(groups: Iterable<number>, answered: boolean | null): NumberFigures {
    let [sum, n, blank, low, high] = [0, 0, 0, 0, 0];
    for (const group of groups) {
      for (let part = 0; part < 2; part++) {
        if (answered !== null && answered !== (part === 1)) continue;
        const slot = 2 * group + part;
        sum += this.sum[slot] ?? 0;
        n += this.n[slot] ?? 0;
        blank += this.blank[slot] ?? 0;
        low += this.low[slot] ?? 0;
        high += this.high[slot] ?? 0;
      }
    }
    return { sum, n, blank, low, high };
  }

  private addPlain(values: Float64Array, slots: Int32Array): void {
    const { sum, n, blank } = this;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number;
      const slot = slots[i] as number;
      if (value === value) {
        sum[slot]! += value;
        n[slot]!++;
      } else blank[slot]!++;
    }
  }

  private addMarked(values: Float64Array, slots: Int32Array, marks: Marks): void {
    const { sum, n, blank, low, high } = this;
    const lowest = marks.low;
    const highest = marks.high;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number;
      const slot = slots[i] as number;
      if (value === value) {
        sum[slot]! += value;
        n[slot]!++;
        if (value <= lowest) low[slot]!++;
        else if (value >= highest) high[slot]!++;
      } else blank[slot]!++;
    }
  }

  private reserve(size: number): void {
    if (size <= this.sum.length) return;
    const wanted = Math.max(size, 2 * this.sum.length, 64);
    this.sum = grown(this.sum, wanted);
    this.n = grown(this.n, wanted);
    this.blank = grown(this.blank, wanted);
    this.low = grown(this.low, wanted);
    this.high = grown(this.high, wanted);
  }
}

/** A longer copy of an array. */
export function grown(array: Float64Array, size: number): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(size);
  longer.set(array);
  return longer;
}
