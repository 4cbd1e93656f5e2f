/** What takes a while and is asked for again: worked out once for each key, then kept. */

type Known<K, V> = {
  readonly get: (key: K) => V | undefined
  readonly set: (key: K, value: V) => unknown
}

/** @param known where it is kept */
export function remember<K, V extends NonNullable<unknown>>(
  work: (key: K) => V,
  known: Known<K, V> = new Map<K, V>(),
): (key: K) => V {
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = work(key)
    known.set(key, value)
    return value
  }
}

/** The same for objects: kept as long as they live. */
export const onceFor = <K extends object, V extends NonNullable<unknown>>(
  work: (key: K) => V,
): ((key: K) => V) => remember(work, new WeakMap<K, V>())
