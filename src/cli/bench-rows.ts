import type { CellValue } from '../core/forms/grid';

const HEADERS = [
  'Call ID',
  'Agent',
  'Started',
  'Answered',
  'Resolved',
  'Wait (s)',
  'Talk (s)',
  'ACW (s)',
  'Rating',
];
/** Agents of the calls, named `Agent 000` and so on. */
export const AGENTS = 200;
const DAYS = 90;
const FIRST_DAY = 45_292;
/** Calls in no order, the same in every run. */
export function callRows(count: number): CellValue[][] {
  const random = generator(20_210_401);
  const rows: CellValue[][] = [[...HEADERS]];
  for (let i = 0; i < count; i++) {
    const answered = random() < 0.81;
    const agent = `Agent ${String(Math.floor(random() * AGENTS)).padStart(3, '0')}`;
    const started = FIRST_DAY + Math.floor(random() * DAYS) + Math.floor(random() * 86_400) / 86_400;
    const rated = answered && random() < 0.7;
    rows.push([
      `C${i}`,
      agent,
      started,
      answered ? 'Y' : 'N',
      answered && random() < 0.9 ? 'Y' : 'N',
      answered ? Math.floor(random() * 120) : '',
      answered ? 20 + Math.floor(random() * 600) : '',
      answered ? Math.floor(random() * 90) : '',
      rated ? 1 + Math.floor(random() * 5) : '',
    ]);
  }
  return rows;
}

/** mulberry32: small, even, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
