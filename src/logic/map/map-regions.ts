/** The parts of the world that a map can be filled with: how many stations each has, and which one is in sight. */
import { sum } from 'd3'
import type { MapRegion } from '../../model/atlas-info.ts'
import type { Camera } from '../../model/view.ts'
import { drawnWorldSize, worldPixels, worldPoint } from '../geo/mercator.ts'
import type { Size } from '../geo/size.ts'
import type { AtlasIndex } from '../records/atlas-index.ts'
import { fieldIn } from '../records/field-columns.ts'

export type CountedRegion = MapRegion & { readonly count: number }

/** @param rows the stations that the filters leave, drawn or not */
export function countedRegions(
  { data: { info }, stationColumns }: Pick<AtlasIndex, 'data' | 'stationColumns'>,
  rows: Uint32Array,
): CountedRegion[] {
  const { values, codes } = fieldIn(stationColumns, 'country')
  const ofCode = new Uint32Array(values.length)
  for (const row of rows) {
    const code = codes[row] ?? 0
    ofCode[code] = (ofCode[code] ?? 0) + 1
  }
  const byCountry = new Map(values.map((iso2, code) => [iso2, ofCode[code] ?? 0]))
  const countOf = ({ regions }: MapRegion): number =>
    regions
      ? sum(
          info.regions.filter(({ id }) => regions.includes(id)),
          ({ countries }) => sum(countries, (iso2) => byCountry.get(iso2) ?? 0),
        )
      : rows.length
  return (info.mapRegions ?? []).map((region) => ({ ...region, count: countOf(region) }))
}

/** Further in or out, or further aside, the map shows something else. */
const sameZoom = 0.35
const sameShare = 0.12

/** Whether a camera looks where another does, but for a little. */
export function looksAt(camera: Camera, other: Camera, { width, height }: Size): boolean {
  if (Math.abs(camera.zoom - other.zoom) > sameZoom) return false
  const [x, y] = worldPoint([camera.lng, camera.lat])
  const [otherX, otherY] = worldPoint([other.lng, other.lat])
  const scale = worldPixels(camera.zoom) / drawnWorldSize.width
  const turn = drawnWorldSize.width * Math.round((x - otherX) / drawnWorldSize.width)
  return (
    Math.abs(x - otherX - turn) * scale < sameShare * width &&
    Math.abs(y - otherY) * scale < sameShare * height
  )
}
