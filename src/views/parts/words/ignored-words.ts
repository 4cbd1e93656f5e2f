/** What of an address was left out, in one short sentence or two. */
import type { Ignored } from '../../../logic/choices/permalink.ts'
import type { WithheldRecord } from '../../../model/withheld.ts'
import type { LinkProblem } from '../../../logic/choices/link-formats.ts'
import { mostCharacters, mostWords } from '../../../logic/text/words.ts'
import type { Formatter } from '../../i18n/formatter.ts'

/** More would be no short notice. */
const mostNamed = 6
/** Characters of a value, and of the name before it. */
const longest = { value: 32, name: 16 }

/** Empty where nothing was left out. */
export function ignoredWords(ignored: readonly Ignored[], formatter: Formatter): string {
  const named = ignored
    .filter(({ problem, withheld }) => problem !== 'too-long' && !withheld)
    .map(asWritten)
  const more = named.length - mostNamed
  const parts = named.slice(0, mostNamed)
  if (more > 0) parts.push(formatter.t('notice.ignoredMore', { count: more }))
  const reasons = new Set(ignored.map(({ problem }) => problem).filter((one) => one !== undefined))
  return [
    ...(parts.length > 0 ? [formatter.t('notice.ignored', { parts: formatter.list(parts) })] : []),
    ...ignored.flatMap(({ withheld }) => (withheld ? [withheldWords(withheld, formatter)] : [])),
    ...[...reasons].map((problem) => problemWords(problem, formatter)),
  ].join(' ')
}

/** A record that is held back, and why. */
export const withheldWords = (
  { date: day, reason }: WithheldRecord,
  { t, date }: Formatter,
): string => t('notice.withheld', { date: date(day), reason })

const problemWords = (problem: LinkProblem, { t }: Formatter): string =>
  problem === 'too-long'
    ? t('notice.searchCut', { characters: mostCharacters, words: mostWords })
    : t(`area.problem.${problem}`)

/** Without the marks at its end: the sentence has its own. */
const asWritten = ({ parameter, value }: Ignored): string =>
  `${cut(parameter, longest.name)}=${cut(value.replace(/\s+/g, ' '), longest.value)}`.replace(
    /[\s.,;:!?。]+$/,
    '',
  )

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}…` : text
