/** What a country is called: in the languages of the interface, in its own, by its codes, and in everyday English. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from '../../src/logic/text/once.ts'

/** The languages that the interface has or is to have: a country is found by its name in each. */
const languages = ['en', 'fr', 'zh-Hans', 'zh-Hant']

type Known = {
  /** ISO 3166-1 alpha-3. */
  readonly code: string
  /** Official ones beside that which Unicode names as likeliest. */
  readonly languages: readonly string[]
  /** English names that Unicode does not have. */
  readonly others: readonly string[]
}

/** By ISO 3166-1 alpha-2. */
const known = once((): ReadonlyMap<string, Known> => {
  const rows = readFileSync(join(import.meta.dirname, 'country-names.tsv'), 'utf8').split('\n')
  return new Map(
    rows.filter(Boolean).map((row): [string, Known] => {
      const [country = '', code = '', spoken = '', others = ''] = row.split('\t')
      return [country, { code, languages: listOf(spoken, ' '), others: listOf(others, '|') }]
    }),
  )
})

const nothingMore: Known = { code: '', languages: [], others: [] }

const listOf = (text: string, separator: string): string[] => text.split(separator).filter(Boolean)

/** The short name takes no side that the long one takes; null where there is none. */
export const countryName = (code: string, language: string, style: 'short' | 'long' = 'short') =>
  new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }).of(code) ?? null

/** `UK` is a name in English; elsewhere so short a one is more likely the beginning of another word. */
const abbreviation = /^\p{Script=Latin}{1,3}$|[.]/u

/** Every name and code by which a reader may look for the country, each once. */
export function countryNames(country: string): string[] {
  const { code, languages: spoken, others } = known().get(country) ?? nothingMore
  const own = new Intl.Locale(`und-${country}`).maximize().language
  const names = [...languages, own, ...spoken].flatMap((language) =>
    (['short', 'long'] as const)
      .flatMap((style) => countryName(country, language, style) ?? [])
      .filter((name) => language === 'en' || !abbreviation.test(name)),
  )
  return [...new Set([...names, ...others, country, ...(code ? [code] : [])])]
}
