/** What takes a while and is seldom asked for: worked out at the first call, then kept. */
export function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => (known ??= { value: work() }).value
}
