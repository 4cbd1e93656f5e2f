/** Worked out once for each object, and kept as long as that lives. */
export function onceFor<Key extends object, T>(work: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly value: T }>()
  return (key) => {
    const before = known.get(key) ?? { value: work(key) }
    known.set(key, before)
    return before.value
  }
}
