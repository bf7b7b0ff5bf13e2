import type { Diagnostic } from '../diagnostic';
import { FLAG } from '../records/cell-words';
import type { MarkScale, NumberColumn, RecordBlock } from '../records/record-block';
import type { FlagRole, RecordKind } from '../records/record-table';
import { DayCodes, DayMarks } from './day-codes';
import { DEFAULT_CHOICES, type Figures, type IndicatorChoices, type Part } from './figures';
import { FlagCounter } from './flag-counter';
import { type Dimension, GroupCoder } from './group-coder';
import { type IndicatorName, INDICATORS } from './indicator-definitions';
import type { Measured } from './measure';
import { columnMarks, FIVE } from './column-marks';
import { NumberCounter } from './number-counter';

/** All indicators of some records by their keys. */
export type Indicators = Readonly<Record<IndicatorName, Measured>>;

export interface IndicatorGroup {
  /** One text for each dimension, in the order asked for; '' where the records do not say. */
  readonly key: readonly string[];
  readonly indicators: Indicators;
}

export interface Aggregation {
  readonly by: readonly Dimension[];
  readonly choices: IndicatorChoices;
  /** In the order of their keys; records without a key last. */
  readonly groups: readonly IndicatorGroup[];
  /** All records together, computed from the sums, never from the groups' rates. */
  readonly overall: Indicators;
  readonly diagnostics: readonly Diagnostic[];
}

export interface AggregationOptions {
  /** One dimension or several (agent by month); none for the whole alone. */
  readonly by?: Dimension | readonly Dimension[];
  readonly choices?: Partial<IndicatorChoices>;
}

/** Adds up records block by block; memory grows with the groups and days, not with the rows. */
export interface Aggregator {
  /** Blocks may be of several tables: calls and logins of the same agents give occupancy (C4). */
  add(block: RecordBlock): void;
  /** The figures so far; more may be added afterwards. */
  finish(): Aggregation;
}

const SERVICES: ReadonlySet<RecordKind> = new Set(['calls', 'tickets', 'chats']);
/** Columns of a service; the same words on a QA or survey sheet repeat calls that are counted elsewhere. */
const OF_SERVICES: ReadonlySet<NumberColumn | FlagRole> = new Set<NumberColumn | FlagRole>([
  'waiting',
  'queue',
  'ring',
  'talk',
  'hold',
  'acw',
  'handle',
  'response',
  'turns',
  'transfers',
  'answered',
  'inbound',
  'resolved',
  'firstContact',
  'sla',
]);
/** Made into waiting before they come here. */
const UNUSED: ReadonlySet<NumberColumn> = new Set<NumberColumn>(['queue', 'ring']);

/**
 * An aggregator for blocks of records, as they come from a sheet read in parts or a file that streams.
 *
 * @example const sums = createAggregator({ by: 'agent' }); sums.add(block); sums.finish().overall.asa.value // 67.52
 */
export function createAggregator(options: AggregationOptions = {}): Aggregator {
  return new Sums(typeof options.by === 'string' ? [options.by] : (options.by ?? []), {
    ...DEFAULT_CHOICES,
    ...options.choices,
  });
}

class Sums implements Aggregator {
  private readonly days = new DayCodes();
  private readonly marks = new DayMarks();
  private readonly coder: GroupCoder;
  private readonly numbers = new Map<NumberColumn, NumberCounter>();
  private readonly flags = new Map<FlagRole, FlagCounter>();
  private readonly kinds = new Map<RecordKind, FlagCounter>();
  private readonly scales: MarkScale[] = [];
  private dated = false;

  constructor(
    private readonly by: readonly Dimension[],
    private readonly choices: IndicatorChoices,
  ) {
    this.coder = new GroupCoder(by, this.days);
  }

  add(block: RecordBlock): void {
    const days = this.daysOf(block);
    const groups = this.coder.encode(block, days);
    const { count } = this.coder;
    const slots = slotsOf(groups, block.flags.answered);
    const service = SERVICES.has(block.kind);
    counterIn(this.kinds, block.kind, () => new FlagCounter()).add(new Uint8Array(block.rows), slots, count);
    for (const [role, values] of entries(block.flags)) {
      if (!service && OF_SERVICES.has(role)) continue;
      counterIn(this.flags, role, () => new FlagCounter()).add(values, slots, count);
    }
    for (const [column, values] of entries(block.numbers)) {
      if (UNUSED.has(column) || (!service && OF_SERVICES.has(column))) continue;
      const counter = counterIn(this.numbers, column, () => new NumberCounter(null));
      const scale = column === 'csat' ? this.remember(block.satisfaction ?? FIVE) : FIVE;
      counter.add(values, slots, count, columnMarks(column, this.choices, scale));
    }
    if (days !== null && service) {
      this.dated = true;
      this.marks.add(days, slots, count, this.days.days.length);
    }
  }

  finish(): Aggregation {
    const all = Array.from({ length: this.coder.count }, (_, group) => group);
    // Asked once: it is the same for every group.
    const rated = this.numbers.get('csat') ?? this.numbers.get('nps');
    const knows = (rated?.figures(all, null).blank ?? 0) > 0;
    const filled = all.filter((group) => [...this.kinds.values()].some((rows) => total(rows, group) > 0));
    const groups = filled
      .map((group) => ({ key: this.coder.keyOf(group), indicators: this.measure([group], knows) }))
      .sort((a, b) => compareKeys(a.key, b.key));
    return {
      by: this.by,
      choices: this.choices,
      groups: this.by.length === 0 ? [] : groups,
      overall: this.measure(all, knows),
      diagnostics: this.diagnostics(),
    };
  }

  private measure(groups: readonly number[], knowsUnanswered: boolean): Indicators {
    const figures = this.figures(groups, knowsUnanswered);
    return Object.fromEntries(
      INDICATORS.map(({ name, measure }) => [name, measure(figures, this.choices)]),
    ) as Record<IndicatorName, Measured>;
  }

  private figures(groups: readonly number[], knowsUnanswered: boolean): Figures {
    const answered = (part: Part) => (part === 'all' ? null : true);
    const [scale] = this.scales;
    return {
      rows: (kind, part) => this.kinds.get(kind)?.figures(groups, answered(part)).no ?? null,
      number: (column, part) => this.numbers.get(column)?.figures(groups, answered(part)) ?? null,
      flag: (role, part) => this.flags.get(role)?.figures(groups, answered(part)) ?? null,
      days: () => (this.dated ? this.marks.count(groups) : null),
      knowsUnanswered,
      scale: this.scales.length === 1 && scale?.scale === 'marks' ? scale : null,
    };
  }

  private daysOf({ at, rows }: RecordBlock): Int32Array | null {
    if (at === undefined) return null;
    const days = new Int32Array(rows);
    this.days.encode(at, days);
    return days;
  }

  private remember(scale: MarkScale): MarkScale {
    const known = this.scales.find(
      (each) => each.min === scale.min && each.max === scale.max && each.scale === scale.scale,
    );
    if (known === undefined) this.scales.push(scale);
    return known ?? scale;
  }

  private diagnostics(): Diagnostic[] {
    const found = this.coder.missing().map((dimension): Diagnostic => ({
      code: 'records.no-dimension',
      severity: 'warning',
      params: { dimension: `@records.by.${dimension}` },
    }));
    if (this.scales.length > 1) found.push({ code: 'records.scales-differ', severity: 'warning' });
    return found;
  }
}

/** 2 × group, and 1 more where the contact was answered; without such a column every record was. */
function slotsOf(groups: Int32Array, answered: Uint8Array | undefined): Int32Array {
  const slots = new Int32Array(groups.length);
  if (answered === undefined) {
    for (let i = 0; i < slots.length; i++) slots[i] = 2 * (groups[i] as number) + 1;
    return slots;
  }
  for (let i = 0; i < slots.length; i++)
    slots[i] = 2 * (groups[i] as number) + (answered[i] === FLAG.yes ? 1 : 0);
  return slots;
}

function total(rows: FlagCounter, group: number): number {
  return rows.figures([group], null).no;
}

function counterIn<Key, Counter>(map: Map<Key, Counter>, key: Key, make: () => Counter): Counter {
  let counter = map.get(key);
  if (counter === undefined) {
    counter = make();
    map.set(key, counter);
  }
  return counter;
}

function entries<Key extends string, Value>(record: Partial<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) {
    const [left = '', right = ''] = [a[i], b[i]];
    if (left === right) continue;
    if (left === '' || right === '') return left === '' ? 1 : -1;
    return left < right ? -1 : 1;
  }
  return 0;
}
