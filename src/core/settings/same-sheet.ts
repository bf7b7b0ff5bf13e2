/** Whether two names are one sheet's: Excel does not tell sheet names apart by case. */
export function isSameSheet(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
