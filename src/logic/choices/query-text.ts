/** A query as people pass it on: what mail, chats and web pages did to a link is undone before it is read. */
import type { Parameters } from './link-formats.ts'

/** What others add to a link to follow who opens it. */
const tracking =
  /^(utm|mtm|pk|hsa)_|^(fbclid|gclid|gbraid|wbraid|dclid|msclkid|ttclid|twclid|yclid|igsh|igshid|mc_cid|mc_eid|li_fat_id|_ga|_gl)$/

/** The parameters by name in lower case; those that only follow readers are left out. */
export function parametersOf(search: string): Parameters {
  const query = search.includes('=') ? search : decoded(search)
  return [...new URLSearchParams(query)]
    .map(
      ([name, value]) =>
        [
          name
            .replace(/^(amp;)+/i, '')
            .trim()
            .toLowerCase(),
          value,
        ] as const,
    )
    .filter(([name]) => !tracking.test(name))
}

/** Encoded twice, spaces around separators, and the marks of a sentence that ended with the link. */
export function tidied(value: string): string {
  return decoded(value)
    .replace(/\s*([,;:/])\s*/g, '$1')
    .replace(/[\s.,;:!?'"’”»)\]}>]+$/, '')
    .trim()
}

/** Whatever its letters, capital or small; null: it is none of them. */
export function oneOf<T extends string>(values: readonly T[], text: string): T | null {
  const small = text.toLowerCase()
  return (
    values.find((value) => value === text) ??
    values.find((value) => value.toLowerCase() === small) ??
    null
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A percent sign of its own.
    return text
  }
}
