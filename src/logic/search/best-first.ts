/** What stands first of all that was found: by the measure that is common in full-text search, BM25+. */
import { ascending, descending, mean, rollup, sort, sum } from 'd3'
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

/** @param all what may be found: a word that few of them have counts more, as does one in a short text. */
export function bestFirst<T extends Entry>(
  all: readonly T[],
  folded: (text: string) => Folded,
): (found: readonly T[], words: readonly string[]) => T[] {
  const usualLengths = once(() =>
    weights.map((_, text) => mean(all, ({ texts }) => folded(texts[text] ?? '').length) ?? 0),
  )
  return (found, words) => {
    const hits = found.map((entry) => ({ entry, its: hitsIn(entry.texts.map(folded), words) }))
    const spread = rollup(
      hits.flatMap(({ its }) => its),
      ({ length }) => length,
      keyOf,
    )
    const scoreOf = (hit: Hit): number => {
      const n = spread.get(keyOf(hit)) ?? 0
      const rarity = Math.log(1 + (all.length - n + 0.5) / (n + 0.5))
      const room = 1 - lengthLoss + (lengthLoss * hit.length) / (usualLengths()[hit.text] ?? 1)
      const often = (hit.count * (saturation + 1)) / (hit.count + saturation * room)
      return (weights[hit.text] ?? 0) * hit.whole * rarity * (least + often)
    }
    const scored = hits.map(({ entry, its }) => ({
      entry,
      late: lateKinds.indexOf(entry.opens.kind),
      score: sum(its, scoreOf),
    }))
    return sort(scored, (a, b) => ascending(a.late, b.late) || descending(a.score, b.score)).map(
      ({ entry }) => entry,
    )
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

const keyOf = ({ text, term }: Hit): string => `${text} ${term}`

/** The words of an entry that begin with one that is looked for. */
function hitsIn(texts: readonly Folded[], sought: readonly string[]): Hit[] {
  return texts.flatMap(({ words, length }, text) =>
    sought.flatMap((word) =>
      [...countsOf(termsFrom(words, word))].map(([term, count]) => {
        return { text, length, term, count, whole: wholeness(word, term) }
      }),
    ),
  )
}

const countsOf = (terms: readonly string[]): Map<string, number> =>
  rollup(
    terms,
    ({ length }) => length,
    (term) => term,
  )

function wholeness({ length }: string, term: string): number {
  if (term.length === length) return 1
  return (beginning * term.length) / (term.length + missingLoss * (term.length - length))
}

function termsFrom(words: string, word: string): string[] {
  const terms: string[] = []
  for (let at = words.indexOf(` ${word}`); at !== -1; at = words.indexOf(` ${word}`, at + 1)) {
    const end = words.indexOf(' ', at + 1)
    terms.push(words.slice(at + 1, end === -1 ? undefined : end))
  }
  return terms
}
