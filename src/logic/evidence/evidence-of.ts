/** The evidence of a statement in numbers: what it cites, and from how many bodies that comes. */
import type { Evidence } from '../../model/root.ts'
import type { RootStance } from '../../model/root.ts'
import { groundOf, type RootGraph } from './root-graph.ts'

/** Sources, and the record for which they are cited: what a source rests on may differ between records. */
export type Citing = { readonly record: string; readonly sourceIds: readonly string[] }

const stances = ['asserts', 'acknowledges', 'inquires', 'denies'] as const

/** All roots of one body are one witness; a source is counted once, under whichever of its ids. */
export function evidenceOf(citing: readonly Citing[], graph: RootGraph): Evidence {
  const cited = citing.flatMap(({ record, sourceIds }) =>
    sourceIds.map((sourceId) => ({
      source: graph.ids.get(sourceId) ?? sourceId,
      ...groundOf(sourceId, record, graph),
    })),
  )
  const reached = cited.flatMap((ground) => ground.reached)
  const bodies = (stance?: RootStance): number =>
    new Set(
      reached
        .filter((one) => stance === undefined || one.stance === stance)
        .map(({ root }) => root.body),
    ).size
  const open = cited.filter((ground) => ground.isOpen && ground.reached.length === 0)
  const counts: [keyof Evidence, number][] = [
    ...stances.map((stance): [keyof Evidence, number] => [stance, bodies(stance)]),
    ['unknown', new Set(open.map(({ source }) => source)).size],
  ]
  return {
    sources: new Set(cited.map(({ source }) => source)).size,
    bodies: bodies(),
    ...Object.fromEntries(counts.filter(([, count]) => count > 0)),
  }
}
