/** One thing that is wrong with one record, said so that a person can put it right. */
export type Problem = {
  readonly file: string
  readonly record: string
  readonly field: string
  readonly found: string
  readonly expected: string
}

/** `stations.geojson · fr-paris-1 · status: found "shut", expected …` */
export function describeProblem({ file, record, field, found, expected }: Problem): string {
  return `${[file, record, field].filter(Boolean).join(' · ')}: found ${found}, expected ${expected}`
}
