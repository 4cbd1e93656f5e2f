/** One thing that is wrong with one record, said so that a person can put it right. */
export type Problem = {
  readonly file: string
  /** In the file, from 1, where the text itself is wrong. */
  readonly line?: number
  readonly column?: number
  readonly record: string
  readonly field: string
  readonly found: string
  readonly expected: string
  /** It may be no fault at all: this file, by which it was judged, cannot be read. null: it is one anyhow. */
  readonly follows?: string | null
}

/** `stations.geojson · fr-paris-1 · status: found "shut", expected …` */
export function describeProblem({ record, field, found, expected, ...where }: Problem): string {
  const place = [where.file, where.line, where.column].filter(Boolean).join(':')
  return `${[place, record, field].filter(Boolean).join(' · ')}: found ${found}, expected ${expected}`
}
