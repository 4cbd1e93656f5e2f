/** How the place of a value is drawn from which lines start. */
import type { ArcScene } from './arcs.ts'
import { circle, filled, type DrawnPath } from './display-list.ts'
import { arcOrigin } from './look.ts'
import type { MapScene } from './map-scene-types.ts'

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
    citySlug: '',
  }))
  return { ...scene, labels: [...scene.labels, ...names] }
}
