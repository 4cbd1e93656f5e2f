/** Clicks and hovers on the map, told in the reader's terms. */
import type { MapLibreMap } from 'maplibre-gl'
import type { MapScene, SceneCluster } from '../../logic/map/map-scene-types.ts'
import { hoverText, pickAt, type Pick } from './pick.ts'

export type PointerReports = {
  selectStation: (id: string) => void
  selectCluster: (cluster: SceneCluster) => void
  /** Any country of the ground, with stations or without. */
  selectCountry: (iso2: string) => void
  /** x and y: CSS pixels from the map's left and upper edge. */
  hover: (text: string | null, x: number, y: number) => void
}

const report = (picked: Pick | null, on: PointerReports): void => {
  switch (picked?.kind) {
    case 'mark':
      return on.selectStation(picked.mark.stationId)
    case 'cluster':
      return on.selectCluster(picked.cluster)
    case 'country':
      return on.selectCountry(picked.iso2)
    case undefined:
      return
  }
}

type Options = {
  /** What is drawn at the moment of the click. */
  sceneNow: () => MapScene
  /** What to say of a country with stations that are not drawn. */
  hatchedTitle: (country: string) => string
  on: PointerReports
}

export const reportPointer = (map: MapLibreMap, { sceneNow, hatchedTitle, on }: Options): void => {
  const canvas = map.getCanvas()
  map.on('click', ({ point }) => report(pickAt(map, sceneNow(), point), on))
  map.on('mousemove', ({ point }) => {
    // While the map moves under the pointer, names would flicker by.
    const text = map.isMoving()
      ? null
      : hoverText(pickAt(map, sceneNow(), point), sceneNow(), hatchedTitle)
    canvas.style.cursor = text === null ? '' : 'pointer'
    on.hover(text, point.x, point.y)
  })
  map.on('movestart', () => on.hover(null, 0, 0))
  map.on('mouseout', ({ point }) => on.hover(null, point.x, point.y))
}
