import type { Browser, Frame, Page } from 'playwright-core';

/** What held the pane's page up for a while: one task of its own thread, in which nothing is drawn and no key answered. */
export interface PaneTask {
  /** The step that was under way. */
  readonly step: string;
  readonly milliseconds: number;
  /** What took most of it, from the outermost function inwards; empty where no script ran. */
  readonly where: readonly string[];
  /** The browser's own work in it, laying out or collecting garbage, with its milliseconds. */
  readonly browser: readonly (readonly [what: string, milliseconds: number])[];
}

/** One line of Chromium's trace, as far as it is needed here. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly id?: string;
  readonly args?: {
    readonly data?: {
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
      readonly timeDeltas?: readonly number[];
      readonly startTime?: number;
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string; readonly lineNumber?: number };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'v8',
  'disabled-by-default-v8.cpu_profiler',
];
const MARK = 'held-up:';
const BROWSER_WORK = [
  'Layout',
  'UpdateLayoutTree',
  'MinorGC',
  'MajorGC',
  'EvaluateScript',
  'Paint',
  'PrePaint',
];
/** A function that took less of a task than this is not what held the page up. */
const SHARE = 0.25;
const DEEPEST = 30;
/** Shorter tasks are nothing that anybody could notice. */
const SHORTEST_US = 5_000;
/** What looks at the page for whoever measures it; it belongs to no script of the page, and a person's pane has none of it. */
const TESTERS = 'evaluate';

/** Records what the pane's thread does, from now until `stop`. */
export async function recordTasks(
  browser: Browser,
  page: Page,
): Promise<{ begin(step: string, pane: Frame): Promise<void>; stop(): Promise<PaneTask[]> }> {
  await browser.startTracing(page, { categories: CATEGORIES });
  return {
    begin: (step, pane) => pane.evaluate((name) => void performance.mark(name), `${MARK}${step}`),
    stop: async () => {
      const text = (await browser.stopTracing()).toString('utf8');
      return paneTasks((JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents);
    },
  };
}

/** The tasks of the threads that made the marks, in order, with the step that they belong to. */
export function paneTasks(events: readonly TraceEvent[]): PaneTask[] {
  const marks = inTime(events.filter(({ name }) => name.startsWith(MARK)));
  return [...new Set(marks.map(threadOf))].flatMap((thread) => {
    const own = events.filter((event) => threadOf(event) === thread);
    const tasks = inTime(own.filter(({ name, dur = 0 }) => name === 'RunTask' && dur >= SHORTEST_US));
    const samples = inTime(samplesOf(own, events));
    const works = inTime(own.filter(({ name }) => BROWSER_WORK.includes(name)));
    return tasks.flatMap((task): PaneTask[] => {
      const end = task.ts + (task.dur ?? 0);
      const step = marks
        .filter(({ ts }) => ts <= end)
        .at(-1)
        ?.name.slice(MARK.length);
      const where = heaviestPath(between(samples, task.ts, end));
      if (step === undefined || where.includes(TESTERS)) return [];
      const browser = new Map<string, number>();
      for (const { name, dur = 0 } of between(works, task.ts, end))
        browser.set(name, (browser.get(name) ?? 0) + dur / 1_000);
      return [
        {
          step,
          milliseconds: (task.dur ?? 0) / 1_000,
          where: where.slice(-DEEPEST),
          browser: [...browser].filter(([, milliseconds]) => milliseconds >= 1),
        },
      ];
    });
  });
}

function inTime<Timed extends { readonly ts: number }>(all: Timed[]): Timed[] {
  return all.sort((one, other) => one.ts - other.ts);
}

/** Those of `all`, which are in order, from one moment until another. */
function between<Timed extends { readonly ts: number }>(
  all: readonly Timed[],
  from: number,
  to: number,
): readonly Timed[] {
  return all.slice(placeOf(all, from), placeOf(all, to));
}

function placeOf(all: readonly { readonly ts: number }[], moment: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.ts ?? Infinity) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

const threadOf = ({ pid, tid }: Pick<TraceEvent, 'pid' | 'tid'>): string => `${pid}:${tid}`;

interface Sample {
  readonly ts: number;
  /** Functions that were being run, the outermost first. */
  readonly stack: readonly string[];
}

/** What was being run at regular moments. A thread's profile is announced there, and told by another of the same process. */
function samplesOf(own: readonly TraceEvent[], events: readonly TraceEvent[]): Sample[] {
  return own
    .filter(({ name }) => name === 'Profile')
    .flatMap((profile) => {
      const nodes = new Map<number, ProfileNode>();
      const stacks = new Map<number, readonly string[]>();
      const found: Sample[] = [];
      let ts = profile.args?.data?.startTime ?? profile.ts;
      const chunks = events.filter(
        ({ name, pid, id }) => name === 'ProfileChunk' && pid === profile.pid && id === profile.id,
      );
      for (const { args } of chunks) {
        for (const node of args?.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
        const deltas = args?.data?.timeDeltas ?? [];
        for (const [index, id] of (args?.data?.cpuProfile?.samples ?? []).entries()) {
          ts += deltas[index] ?? 0;
          const stack = stacks.get(id) ?? stackOf(nodes, id);
          stacks.set(id, stack);
          found.push({ ts, stack });
        }
      }
      return found;
    });
}

function stackOf(nodes: ReadonlyMap<number, ProfileNode>, id: number): string[] {
  const stack: string[] = [];
  for (let node = nodes.get(id); node !== undefined; node = nodes.get(node.parent ?? -1)) {
    const { functionName, url = '' } = node.callFrame;
    if (functionName !== '(root)') stack.unshift(`${functionName || '(anonymous)'} ${scriptOf(url)}`.trim());
  }
  return stack;
}

function scriptOf(url: string): string {
  return url === '' ? '' : `[${url.split('/').at(-1)?.split('.')[0] ?? ''}]`;
}

function heaviestPath(samples: readonly Sample[]): string[] {
  const path: string[] = [];
  let left = samples;
  for (;;) {
    const counts = new Map<string, Sample[]>();
    for (const sample of left) {
      const next = sample.stack[path.length];
      if (next === undefined) continue;
      const own = counts.get(next);
      if (own === undefined) counts.set(next, [sample]);
      else own.push(sample);
    }
    const [heaviest] = [...counts].sort(([, one], [, other]) => other.length - one.length);
    if (heaviest === undefined || heaviest[1].length < SHARE * samples.length) return path;
    path.push(heaviest[0]);
    left = heaviest[1];
  }
}
