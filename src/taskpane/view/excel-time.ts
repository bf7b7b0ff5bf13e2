/** An Excel day number in local time as people write it in both languages: `excelTime(45383.5)` is 2024-04-01 12:00. */
export function excelTime(day: number): string {
  // The day number is local time already: read as if it were UTC, it stays what it says.
  const iso = new Date(Math.round((day - 25_569) * 86_400_000)).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}
