import { spellWord } from '../records/cell-reading';
import type { Dictionary, NameColumn, RecordBlock } from '../records/record-block';
import type { DayCodes } from './day-codes';
import { type Period, periodOf } from './period';

/** What records can be grouped by. */
export type Dimension = 'agent' | 'team' | 'channel' | 'topic' | Period;

/** Gives every row of a block the number of its group. */
export class GroupCoder {
  private readonly parts: readonly DimensionCoder[];
  private readonly byParts = new Map<string, number>();
  private readonly keys: (readonly string[])[] = [];

  constructor(
    readonly by: readonly Dimension[],
    days: DayCodes,
  ) {
    this.parts = by.map((dimension) => new DimensionCoder(dimension, days));
  }

  get count(): number {
    const [only] = this.parts;
    if (this.parts.length === 1 && only !== undefined) return only.keys.length;
    return this.parts.length === 0 ? 1 : this.keys.length;
  }

  /** The key of a group, one text for each dimension; '' where the records say nothing. */
  keyOf(group: number): readonly string[] {
    const [only] = this.parts;
    if (this.parts.length === 1 && only !== undefined) return [only.keys[group] ?? ''];
    return this.keys[group] ?? [];
  }

  /** Dimensions for which no block had a column. */
  missing(): readonly Dimension[] {
    return this.parts.filter(({ seen }) => !seen).map(({ dimension }) => dimension);
  }

  /** `days` are the day codes of the block's rows, if it has dates. The answer must not be written to. */
  encode(block: RecordBlock, days: Int32Array | null): Int32Array {
    const [first, ...rest] = this.parts.map((part) => part.encode(block, days));
    if (first === undefined) return new Int32Array(block.rows);
    return rest.length === 0 ? first : this.combine([first, ...rest], block.rows);
  }

  private combine(codes: readonly Int32Array[], rows: number): Int32Array {
    const groups = new Int32Array(rows);
    for (let i = 0; i < rows; i++) {
      const code = codes.map((part) => part[i] as number);
      const name = code.join();
      let group = this.byParts.get(name);
      if (group === undefined) {
        group = this.keys.push(code.map((part, at) => this.parts[at]?.keys[part] ?? '')) - 1;
        this.byParts.set(name, group);
      }
      groups[i] = group;
    }
    return groups;
  }
}

const isPeriod = (dimension: Dimension): dimension is Period =>
  ['day', 'week', 'month', 'quarter', 'year'].includes(dimension);

/** The codes of one dimension; the same name in two tables has one code. */
class DimensionCoder {
  readonly keys: string[] = [];
  seen = false;
  private readonly byKey = new Map<string, number>();
  private readonly byDictionary = new Map<Dictionary, number[]>();
  private readonly byDay: number[] = [];

  constructor(
    readonly dimension: Dimension,
    private readonly days: DayCodes,
  ) {}

  encode(block: RecordBlock, days: Int32Array | null): Int32Array {
    const { dimension } = this;
    if (isPeriod(dimension)) {
      if (days !== null) return this.encodePeriods(days, dimension);
    } else {
      const names = block.names[dimension] ?? (dimension === 'agent' ? block.names.agentId : undefined);
      if (names !== undefined) return this.encodeNames(names);
    }
    return new Int32Array(block.rows).fill(this.codeOf(''));
  }

  private encodeNames({ codes, dictionary }: NameColumn): Int32Array {
    this.seen = true;
    const own = this.byDictionary.get(dictionary) ?? [];
    this.byDictionary.set(dictionary, own);
    for (let i = own.length; i < dictionary.length; i++) own.push(this.codeOf(dictionary[i] ?? ''));
    // One table alone has the same codes already: nothing is copied.
    if (own.every((code, i) => code === i)) return codes;
    const mapped = new Int32Array(codes.length);
    for (let i = 0; i < codes.length; i++) mapped[i] = own[codes[i] as number] as number;
    return mapped;
  }

  private encodePeriods(days: Int32Array, period: Period): Int32Array {
    this.seen = true;
    const { byDay } = this;
    for (let i = byDay.length; i < this.days.days.length; i++)
      byDay.push(this.codeOf(periodOf(this.days.days[i] as number, period)));
    const codes = new Int32Array(days.length);
    let none = -1;
    for (let i = 0; i < codes.length; i++) {
      const day = days[i] as number;
      codes[i] = day >= 0 ? (byDay[day] as number) : (none = none < 0 ? this.codeOf('') : none);
    }
    return codes;
  }

  private codeOf(name: string): number {
    const spelt = spellWord(name);
    let code = this.byKey.get(spelt);
    if (code === undefined) {
      code = this.keys.push(name) - 1;
      this.byKey.set(spelt, code);
    }
    return code;
  }
}
