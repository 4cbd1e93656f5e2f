/** Which place an area is around, so that a reader is told a name rather than numbers. */
import type { AtlasIndex } from '../records/atlas-index.ts'
import type { Gazetteer } from './gazetteer.ts'
import { kilometres } from '../geo/near.ts'
import type { LngLat } from '../../model/ids.ts'

/** Positions of cities differ by so much between lists (kilometres). */
const sameCentre = 2

/** The city whose centre this is; null when none is known, or not yet. */
export function cityAt(
  position: LngLat,
  { cities }: AtlasIndex,
  gazetteer: Gazetteer | null,
): string | null {
  const ofStations = [...cities.values()].find(
    (city) => city.position && kilometres(city.position, position) <= sameCentre,
  )
  return ofStations?.name ?? gazetteer?.cityAt(position, sameCentre)?.name ?? null
}
