/** Which stations stand inside an area, record by record: what the rows of the columns are held against. */
import { areaTest } from '../src/logic/choices/area-membership.ts'
import type { Area } from '../src/model/area.ts'
import type { Station } from '../src/model/station.ts'

/** Ids of the stations inside; null without an area. */
export type Inside = ReadonlySet<string> | null

/** A station without a position is outside: nobody can say that it lies within. */
export function stationsInside(area: Area | null, stations: readonly Station[]): Inside {
  if (!area) return null
  const isInside = areaTest(area)
  return new Set(
    stations.filter(({ position }) => position && isInside(position)).map(({ id }) => id),
  )
}
