/** Which of a city's many names a reader may search by: Latin, Chinese and its country's scripts. */
import { placeKey } from '../../src/logic/places/place-key.ts'

/** Scripts of a country beside the one that Unicode names as likeliest. */
const furtherScripts: Readonly<Record<string, readonly string[]>> = {
  AZ: ['Cyrl'],
  BA: ['Cyrl'],
  CN: ['Arab', 'Tibt'],
  IL: ['Arab'],
  IN: ['Arab', 'Beng', 'Gujr', 'Guru', 'Knda', 'Mlym', 'Orya', 'Taml', 'Telu'],
  KZ: ['Latn'],
  LK: ['Taml'],
  MD: ['Cyrl'],
  ME: ['Cyrl'],
  SG: ['Taml'],
  TM: ['Cyrl'],
  UZ: ['Cyrl'],
}

/** Codes of writing systems that are several scripts of Unicode. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul'],
}

const patterns = new Map<string, RegExp>()

function scriptsOf(country: string): RegExp {
  const known = patterns.get(country)
  if (known) return known
  const likely = new Intl.Locale(`und-${country}`).maximize().script ?? 'Latn'
  const codes = ['Latn', 'Han', likely, ...(furtherScripts[country] ?? [])]
  const names = new Set(codes.flatMap((code) => parts[code] ?? [code]))
  // Signs between letters belong to no script.
  const classes = [...names].map((name) => `\\p{Script=${name}}`).join('')
  const pattern = new RegExp(`^[${classes}\\p{Script=Common}\\p{Script=Inherited}]+$`, 'u')
  patterns.set(country, pattern)
  return pattern
}

const latin = /\p{Script=Latin}/u
/** Codes of airports, and what GeoNames writes out letter by letter for its own search. */
const noName = /^[A-Z]{2,4}$|\d| - |['’]$|-(shih|hsien|shi)$|^.{41,}$/u
const capital = /^\p{Lu}/u

function isSearchable(name: string, country: string): boolean {
  if (noName.test(name) || !scriptsOf(country).test(name)) return false
  return !latin.test(name) || capital.test(name)
}

/**
 * Keys of the names, each once; none with which another begins, since a search finds beginnings.
 * @param name is searched in any case, so that it is not among them
 */
export function searchKeys(name: string, names: readonly string[], country: string): string[] {
  const own = placeKey(name)
  const keys = new Set(
    names.filter((one) => isSearchable(one, country)).map((one) => placeKey(one)),
  )
  keys.delete(own)
  keys.delete('')
  const all = [...keys, own]
  return [...keys].filter((key) => !all.some((other) => other !== key && other.startsWith(key)))
}
