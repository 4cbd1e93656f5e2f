/** How places are drawn that have no mark: those from which lines start, and the one open in the details. */
import type { ArcScene } from './arcs.ts'
import { circle, filled, stroked, type DrawnPath } from './display-list.ts'
import { arcOrigin, placeRing } from './look.ts'
import type { MapScene } from './map-scene-types.ts'

export const placeDrawing: readonly DrawnPath[] = [
  stroked(circle(placeRing.radius + placeRing.width / 2), 'accent', placeRing.width),
]

const originReach = arcOrigin.radius + arcOrigin.edge

export const originDrawing: readonly DrawnPath[] = [
  filled(circle(originReach), 'colour'),
  filled(circle(arcOrigin.radius), 'paper'),
]

/** They are named like the cities that have stations, where there is room. */
export function withOriginNames(scene: MapScene, { origins }: ArcScene): MapScene {
  if (origins.length === 0) return scene
  const names = origins.map(({ value, name, position }) => ({
    id: `origin ${value}`,
    position,
    text: name,
    offset: originReach,
  }))
  return { ...scene, labels: [...scene.labels, ...names] }
}
