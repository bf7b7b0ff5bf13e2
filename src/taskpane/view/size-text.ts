const UNITS = ['KB', 'MB', 'GB'] as const;

/** A file's size as people read it: `3 KB`, `12.4 MB`. Never 0 of something. */
export function sizeText(bytes: number): string {
  const step = bytes < 1e6 ? 0 : bytes < 1e9 ? 1 : 2;
  const amount = bytes / 1000 ** (step + 1);
  return `${step === 0 ? Math.max(1, Math.round(amount)) : Number(amount.toFixed(1))} ${UNITS[step]}`;
}
