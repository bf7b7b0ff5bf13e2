/** Numbers the days that were met, so that arrays can be addressed by day. */
export class DayCodes {
  /** Excel day number by code. */
  readonly days: number[] = [];
  private base = 0;
  private codes = new Int32Array(0);

  /** The code of each moment's day, −1 where there is none; written into `out`. */
  encode(at: Float64Array, out: Int32Array): void {
    for (let i = 0; i < at.length; i++) {
      const moment = at[i] as number;
      if (moment !== moment) {
        out[i] = -1;
        continue;
      }
      const day = Math.floor(moment);
      const code = this.codes[day - this.base];
      out[i] = code === undefined || code === 0 ? this.add(day) : code - 1;
    }
  }

  /** Codes are stored plus one, so that 0 means a day that was not met yet. */
  private add(day: number): number {
    const index = day - this.base;
    if (this.codes.length === 0 || index < 0 || index >= this.codes.length) this.widen(day);
    const code = this.days.push(day);
    this.codes[day - this.base] = code;
    return code - 1;
  }

  private widen(day: number): void {
    const first = Math.min(day, ...(this.days.length === 0 ? [] : [this.base])) - 366;
    const last = Math.max(day, this.base + this.codes.length) + 366;
    this.base = first;
    this.codes = new Int32Array(last - first + 1);
    this.days.forEach((known, code) => (this.codes[known - first] = code + 1));
  }
}

/** Which days each group has records of. */
export class DayMarks {
  private marks = new Uint8Array(0);
  private width = 64;
  private groups = 0;

  /** Marks the days of answered contacts (odd slots). */
  add(days: Int32Array, slots: Int32Array, groups: number, dayCount: number): void {
    this.reserve(groups, dayCount);
    const { marks, width } = this;
    for (let i = 0; i < days.length; i++) {
      const slot = slots[i] as number;
      const day = days[i] as number;
      if ((slot & 1) === 1 && day >= 0) marks[(slot >> 1) * width + day] = 1;
    }
  }

  /** The number of days on which any of the groups has a record. */
  count(groups: readonly number[]): number {
    let count = 0;
    for (let day = 0; day < this.width; day++) {
      if (groups.some((group) => this.marks[group * this.width + day] === 1)) count++;
    }
    return count;
  }

  private reserve(groups: number, days: number): void {
    if (groups <= this.groups && days <= this.width) return;
    const width = Math.max(this.width, days > this.width ? 2 * days : 0);
    const height = Math.max(this.groups, groups > this.groups ? 2 * groups : 0);
    const marks = new Uint8Array(width * height);
    for (let group = 0; group < this.groups; group++) {
      marks.set(this.marks.subarray(group * this.width, (group + 1) * this.width), group * width);
    }
    this.marks = marks;
    this.width = width;
    this.groups = height;
  }
}
