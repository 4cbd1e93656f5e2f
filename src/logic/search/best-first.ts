/** What stands first of all that was found: by the measure that is common in full-text search, BM25+. */
import { mean, rollup, sum } from 'd3'
import { once } from '../text/once.ts'

/** A text made ready to be looked through. */
export type Folded = {
  /** Its words, each with a blank before it. */
  readonly words: string
  /** How many words, each counted once. */
  readonly length: number
}

type Entry = { readonly opens: { readonly kind: string }; readonly texts: readonly string[] }

/** What a word counts in the title of an entry, in the line below it, in the rest. */
const weights = [4, 2, 1] as const
/** How soon more of the same word count no more, what a long text loses, what each word brings at least. */
const [saturation, lengthLoss, least] = [1.2, 0.7, 0.5] as const
/** What the beginning of a word counts beside the whole; the less, the more is missing. */
const [beginning, missingLoss] = [0.375, 0.3] as const

/** Places come before what happened, and that before who wrote of it. */
const lateKinds: readonly string[] = ['event', 'source']
const lateness = ({ opens }: Entry): number => lateKinds.indexOf(opens.kind)

/** To weigh every one of ten thousand would hold up who types; nobody looks for so common a word to its end. */
const mostWeighed = 1000

/** @param all what may be found: a word that few of them have counts more, as does one in a short text. */
export function bestFirst<T extends Entry>(
  all: readonly T[],
  folded: (text: string) => Folded,
): (found: readonly T[], words: readonly string[]) => T[] {
  const usualLengths = once(() =>
    weights.map((_, text) => mean(all, ({ texts }) => folded(texts[text] ?? '').length) ?? 0),
  )
  const scoreOf = (hit: Hit, entriesWithTerm: number): number => {
    const rarity = Math.log(1 + (all.length - entriesWithTerm + 0.5) / (entriesWithTerm + 0.5))
    const room = 1 - lengthLoss + (lengthLoss * hit.length) / (usualLengths()[hit.text] ?? 1)
    const often = (hit.count * (saturation + 1)) / (hit.count + saturation * room)
    return (weights[hit.text] ?? 0) * hit.whole * rarity * (least + often)
  }
  return (matching, words) => {
    const found = [...matching].sort((a, b) => lateness(a) - lateness(b)).slice(0, mostWeighed)
    const hits = found.map(({ texts }) => hitsIn(texts.map(folded), words))
    // For each kind of text, in how many entries a word stands.
    const spread = rollup(
      hits.flat(),
      (its) => its.length,
      ({ text }) => text,
      ({ term }) => term,
    )
    const scored = found.map((entry, i) => ({
      entry,
      late: lateness(entry),
      score: sum(hits[i] ?? [], (hit) => scoreOf(hit, spread.get(hit.text)?.get(hit.term) ?? 0)),
    }))
    return scored.sort((a, b) => a.late - b.late || b.score - a.score).map(({ entry }) => entry)
  }
}

type Hit = {
  /** Which text of the entry, and how long it is. */
  readonly text: number
  readonly length: number
  readonly term: string
  /** How often it stands there. */
  readonly count: number
  /** 1 for the whole word, less for its beginning. */
  readonly whole: number
}

/** The words of an entry that begin with one that is looked for. In plain loops: thousands may be found. */
function hitsIn(texts: readonly Folded[], sought: readonly string[]): Hit[] {
  const hits: Hit[] = []
  texts.forEach(({ words, length }, text) => {
    for (const word of sought) {
      for (const [term, count] of termsFrom(words, word))
        hits.push({ text, length, term, count, whole: wholeness(word, term) })
    }
  })
  return hits
}

function wholeness({ length }: string, term: string): number {
  if (term.length === length) return 1
  return (beginning * term.length) / (term.length + missingLoss * (term.length - length))
}

/** Each of the words that begins with this one, and how often. */
function termsFrom(words: string, word: string): Map<string, number> {
  const terms = new Map<string, number>()
  for (let at = words.indexOf(` ${word}`); at !== -1; at = words.indexOf(` ${word}`, at + 1)) {
    const end = words.indexOf(' ', at + 1)
    const term = words.slice(at + 1, end === -1 ? undefined : end)
    terms.set(term, (terms.get(term) ?? 0) + 1)
  }
  return terms
}
