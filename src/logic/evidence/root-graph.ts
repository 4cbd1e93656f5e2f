/** What a source rests on in the end, followed through the sources between. */
import type { Source } from '../../model/source.ts'
import type { Edge, Root, RootRecords, RootStance, SourceRoots } from '../../model/root.ts'

export type RootGraph = {
  /** By the id of a source, and by each that it had. */
  readonly restsOn: ReadonlyMap<string, SourceRoots['restsOn']>
  /** By each id of a source, the one that it has. */
  readonly ids: ReadonlyMap<string, string>
  /** By id; an edge to a root that is not in here leads nowhere. */
  readonly roots: ReadonlyMap<string, Root>
}

export type Reached = { readonly root: Root; readonly stance: RootStance }

export type Ground = {
  readonly reached: readonly Reached[]
  /** Somewhere on the way nothing says what comes next. */
  readonly isOpen: boolean
}

type Graphed = { readonly sources: readonly Pick<Source, 'id' | 'aliases'>[] }

export function rootGraph({ sources, roots, sourceRoots }: Graphed & RootRecords): RootGraph {
  return {
    restsOn: new Map(sourceRoots.map(({ id, restsOn }) => [id, restsOn])),
    ids: new Map(sources.flatMap(({ id, aliases }) => [id, ...aliases].map((one) => [one, id]))),
    roots: new Map(roots.map((root) => [root.id, root])),
  }
}

/** The same without some roots, as if they had been withdrawn. */
export function withoutRoots(graph: RootGraph, gone: ReadonlySet<string>): RootGraph {
  return { ...graph, roots: new Map([...graph.roots].filter(([id]) => !gone.has(id))) }
}

/**
 * What a source rests on where it speaks of one record.
 * @param record its id, or the code of a country; null: whatever it speaks of
 */
export function groundOf(sourceId: string, record: string | null, graph: RootGraph): Ground {
  return follow(sourceId, { record, graph, seen: new Set() })
}

type Way = {
  readonly record: string | null
  readonly graph: RootGraph
  readonly seen: ReadonlySet<string>
  /** Said on the way here. */
  readonly stance?: RootStance | undefined
}

function follow(sourceId: string, way: Way): Ground {
  const id = way.graph.ids.get(sourceId) ?? sourceId
  if (way.seen.has(id)) return { reached: [], isOpen: false }
  const restsOn = way.graph.restsOn.get(id) ?? 'unknown'
  if (restsOn === 'unknown') return { reached: [], isOpen: true }
  const seen = new Set([...way.seen, id])
  const grounds = restsOn
    .filter((edge) => holdsFor(edge, way.record))
    .map((edge) => along(edge, { ...way, seen }))
  return {
    reached: grounds.flatMap(({ reached }) => reached),
    isOpen: grounds.some(({ isOpen }) => isOpen),
  }
}

function along(edge: Edge, way: Way): Ground {
  const stance = way.stance ?? edge.stance
  if (edge.sourceId !== undefined) return follow(edge.sourceId, { ...way, stance })
  const root = way.graph.roots.get(edge.root ?? '')
  return { reached: root ? [{ root, stance: stance ?? root.stance }] : [], isOpen: false }
}

const holdsFor = (edge: Edge, record: string | null): boolean =>
  record === null || !edge.for || edge.for.some((pattern) => isNamedBy(pattern, record))

/** @param pattern an id, a code, or the beginning of ids with `*` */
export function isNamedBy(pattern: string, record: string): boolean {
  return pattern.endsWith('*') ? record.startsWith(pattern.slice(0, -1)) : record === pattern
}
