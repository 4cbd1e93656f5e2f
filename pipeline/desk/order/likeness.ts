/** How alike two texts or addresses are, for the rules that look for the same thing twice. */
import { wordsOf } from '../people/known-names.ts'

/** The share of their different words that both have, 0 to 1. */
export function likeness(one: string, other: string): number {
  const words = new Set(wordsOf(one))
  const others = new Set(wordsOf(other))
  const shared = [...words].filter((word) => others.has(word)).length
  const all = words.size + others.size - shared
  return all === 0 ? 0 : shared / all
}

/** What leads to the same page: without scheme, `www.`, `amp`, fragment, tracking and a slash at the end. */
export function sameAddress(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address)
  const kept = [...searchParams].filter(([name]) => !/^utm_|^fbclid$|^gclid$/.test(name)).sort()
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&')
  const path = pathname.replace(/\/(?:amp\/?)?$/, '')
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${path}?${query}`
}
