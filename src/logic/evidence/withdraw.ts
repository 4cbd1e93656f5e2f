/** The retraction drill: what would stand without support if roots were withdrawn. */
import type { AtlasRecords } from '../../model/atlas-data.ts'
import type { Evidence } from '../../model/root.ts'
import { type Citing, evidenceOf } from './evidence-of.ts'
import { groundOf, rootGraph, withoutRoots } from './root-graph.ts'
import { ofExistence, ofRecord } from './statements.ts'

/** Ids of records, in the order of their files. */
export type Fallen = {
  /** No root is left. */
  readonly bare: readonly string[]
  /** Somebody said that there is something, and now nobody does: inquiries, denials or other words are left. */
  readonly unsaid: readonly string[]
}

export type Withdrawn = {
  readonly stations: Fallen
  readonly events: Fallen
  readonly figures: Fallen
  /** Sources that rest on nothing else. */
  readonly sources: readonly string[]
}

export function withdraw(gone: ReadonlySet<string>, data: AtlasRecords): Withdrawn {
  const before = rootGraph(data)
  const after = withoutRoots(before, gone)
  const fallen = <T extends { readonly id: string }>(
    records: readonly T[],
    citingOf: (record: T) => Citing[],
  ): Fallen => {
    const changed = records.map((record) => {
      const citing = citingOf(record)
      return { id: record.id, was: evidenceOf(citing, before), is: evidenceOf(citing, after) }
    })
    const ids = (falls: (one: (typeof changed)[number]) => boolean): string[] =>
      changed.filter(falls).map(({ id }) => id)
    return {
      bare: ids(({ was, is }) => was.bodies > 0 && is.bodies === 0),
      unsaid: ids(({ was, is }) => isSaid(was) && !isSaid(is) && is.bodies > 0),
    }
  }
  return {
    stations: fallen(data.stations, ofExistence),
    events: fallen(data.events, ofRecord),
    figures: fallen(data.figures, ofRecord),
    sources: data.sources
      .filter(({ id }) => groundOf(id, null, before).reached.length > 0)
      .filter(({ id }) => groundOf(id, null, after).reached.length === 0)
      .map(({ id }) => id),
  }
}

const isSaid = ({ asserts = 0, acknowledges = 0 }: Evidence): boolean => asserts + acknowledges > 0
