/** Which of the conditions that the atlas declares for a grade a station meets, and by what. */
import type { GradeCondition } from '../../model/atlas-info.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { SourceId } from '../../model/ids.ts'
import type { Station } from '../../model/station.ts'
import type { AtlasIndex } from './atlas-index.ts'
import { inSourceOrder, isLowered } from './source-order.ts'
import { stationSourceIds } from './station-sources.ts'

export type GradeGround = {
  readonly condition: GradeCondition
  /** The best first: of events, then of the station itself. */
  readonly sourceIds: readonly SourceId[]
}

/** Of the grade that the station has; none where the atlas declares none, or none can be told from the records. */
export function gradeGrounds(station: Station, index: AtlasIndex): GradeGround[] {
  const grade = index.data.info.grades.find(({ id }) => id === station.confidence)
  return (grade?.conditions ?? []).flatMap((condition) => {
    const sourceIds = metBy(condition, station, index)
    return sourceIds.length > 0 ? [{ condition, sourceIds }] : []
  })
}

/** Nothing where a part of the condition is not met. */
function metBy(condition: GradeCondition, station: Station, index: AtlasIndex): SourceId[] {
  const { actors, origins, independent } = condition
  const ids = bestFirst(stationSourceIds(station), index)
  const parts = [
    ...(actors ? [actedBy(actors, station, index)] : []),
    ...(origins ? [unlowered(ids, origins, index)] : []),
    ...(independent === undefined ? [] : [ofOrigins(ids, independent, index)]),
  ]
  return parts.every((part) => part.length > 0) ? [...new Set(parts.flat())] : []
}

const bestFirst = (ids: readonly SourceId[], { sources, data }: AtlasIndex): SourceId[] =>
  inSourceOrder(ids, { sources, order: data.info.sourceOrder })

/** The best source of each event by such an actor that names the station or that its history rests on. */
function actedBy(actors: readonly string[], station: Station, index: AtlasIndex): SourceId[] {
  const inHistory = new Set(station.statusHistory.map(({ eventId }) => eventId))
  const counts = ({ id, actor, stationIds }: AtlasEvent): boolean =>
    actors.includes(actor) && (stationIds.includes(station.id) || inHistory.has(id))
  const best = index.data.events
    .filter(counts)
    .flatMap(({ sourceIds }) => bestFirst(sourceIds, index).slice(0, 1))
  return bestFirst([...new Set(best)], index)
}

function unlowered(
  ids: readonly SourceId[],
  origins: readonly string[],
  { sources, data }: AtlasIndex,
): SourceId[] {
  return ids.filter((id) => {
    const source = sources.get(id)
    return source && origins.includes(source.origin) && !isLowered(source, data.info.sourceOrder)
  })
}

/** The best of each origin, if there are as many. */
function ofOrigins(ids: readonly SourceId[], least: number, { sources }: AtlasIndex): SourceId[] {
  const best = new Map<string | undefined, SourceId>()
  for (const id of ids) {
    const origin = sources.get(id)?.origin
    if (!best.has(origin)) best.set(origin, id)
  }
  return best.size >= least ? [...best.values()] : []
}
