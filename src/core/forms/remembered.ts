/** Remembers what was worked out by key, as sheets repeat their texts; for one reading of one sheet. */
export class Remembered<T> {
  private readonly known = new Map<string, T>();

  of(key: string, workOut: () => T): T {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const value = workOut();
    this.known.set(key, value);
    return value;
  }
}
