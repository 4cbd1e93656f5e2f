/** Two commits beside each other: whether the newer one's median lies outside what the older one ranges over. */
import type { Measures } from './measure.ts'
import { percentile } from './percentile.ts'
import { line, pageMetrics, type Metric } from './report.ts'

/** `once`: the older was measured once, which is no range. */
type Verdict = 'worse' | 'better' | 'within' | 'once'

export type Comparison = {
  readonly name: string
  readonly older: { readonly least: number; readonly median: number; readonly most: number }
  readonly newer: { readonly median: number }
  readonly verdict: Verdict
}

/** Of both sides what each round gave; of a metric more is worse. */
export type Rounds<T> = { readonly older: readonly T[]; readonly newer: readonly T[] }

export function compare<T>({ name, of }: Metric<T>, rounds: Rounds<T>): Comparison {
  const [before, now] = [rounds.older.map(of), rounds.newer.map(of)]
  const older = {
    least: Math.min(...before),
    median: percentile(before, 0.5),
    most: Math.max(...before),
  }
  const newer = { median: percentile(now, 0.5) }
  return {
    name,
    older,
    newer,
    verdict: before.length < 2 ? 'once' : verdictOf(newer.median, older),
  }
}

function verdictOf(median: number, { least, most }: Comparison['older']): Verdict {
  if (median > most) return 'worse'
  return median < least ? 'better' : 'within'
}

/** What one size gave. */
export type SizeRounds = { readonly title: string; readonly rounds: Rounds<Measures> }

/** The number of rows that a list draws costs nothing by itself. */
const judged = (loads: number): readonly Metric<Measures>[] =>
  pageMetrics(loads).filter(({ name }) => !name.startsWith('rows'))

export const compareSize = ({ rounds }: SizeRounds, loads: number): Comparison[] =>
  judged(loads).map((metric) => compare(metric, rounds))

/** Markdown: what is worse first, then a table for each size. */
export function comparisonTables(sizes: readonly SizeRounds[], loads: number): string {
  const worse = sizes.flatMap((size) =>
    compareSize(size, loads)
      .filter(({ verdict }) => verdict === 'worse')
      .map(({ name }) => `- ${size.title}: ${name}`),
  )
  const found = worse.length > 0 ? [...worse] : ['- nothing']
  return [
    'Worse than the range of the older commit:',
    '',
    ...found,
    ...sizes.flatMap((size) => ['', ...tableOf(size, loads)]),
    '',
  ].join('\n')
}

function tableOf(size: SizeRounds, loads: number): string[] {
  const { older, newer } = size.rounds
  const rows = judged(loads).map((metric) => {
    const { name, older: before, newer: now, verdict } = compare(metric, size.rounds)
    const { text } = metric
    const range = `${text(before.least)} to ${text(before.most)}`
    return line([name, range, text(before.median), text(now.median), verdict])
  })
  return [
    `## ${size.title}`,
    '',
    line([`${older.length} and ${newer.length} rounds`, 'older', 'median', 'newer, median', '']),
    line(['---', '---:', '---:', '---:', '---']),
    ...rows,
  ]
}
