/** Whether a cell holds what was written: Excel may spell a formula its own way (capitals, spaces), and a number as text. */
export function isSameContent(now: unknown, written: unknown): boolean {
  // Nearly always it is spelt alike, and formulas are long.
  return now === written || plain(now) === plain(written);
}

function plain(content: unknown): string {
  return String(content).replace(/\s+/g, '').toUpperCase();
}
