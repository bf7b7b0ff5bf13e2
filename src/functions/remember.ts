/** Answers kept of one function; the oldest goes first. */
const KEPT = 200;

/**
 * `compute` with its answers kept by key: a column of cells gives the same target and unit over and over. Errors are not kept,
 * and the same key always gets the same object, which others may compare by identity.
 */
export function remember<Key extends string | number, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const kept = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known.value;
    const value = compute(key);
    const [oldest] = kept.size >= KEPT ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(key, { value });
    return value;
  };
}
