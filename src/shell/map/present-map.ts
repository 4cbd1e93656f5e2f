/** What the map shows at this moment, be it the live or the drawn one. */
import type { MapScene } from '../../logic/map/map-scene-types.ts'
import { mapScene } from '../../logic/map/map-scene.ts'
import type { ImageWorld } from '../../views/image/draw-ground.ts'
import type { MapNames } from './map-names.ts'
import type { MapRegion } from './map-region.ts'

export type PresentMap = Readonly<ReturnType<typeof presentOf>>

export function presentOf(region: MapRegion, names: MapNames, scene: MapScene) {
  const { state, index, map, drawn } = region
  const live = region.live.peek()
  return {
    size: map.peek().size(),
    camera: live ? live.camera() : drawn.camera.peek(),
    // The drawn map is flat.
    projection: live ? state.projection.peek() : ('mercator' as const),
    scene,
    /** What it would show at another zoom of the flat map, with nothing left out. */
    sceneAt: (zoom: number): MapScene =>
      mapScene({
        index,
        zoom,
        whyLeftOut: state.answers.peek().stations.whyLeftOut,
        day: state.range.peek().to,
        selection: state.selection.peek(),
        ...names,
      }),
    /** null while the drawn map is the one that is seen. */
    live,
  }
}

/** The ground as it was served. */
export function drawnGround(section: HTMLElement): ImageWorld {
  const path = (name: string): string =>
    section.querySelector(`.drawn-world .${name}`)?.getAttribute('d') ?? ''
  const hatched = [...section.querySelectorAll('.drawn-world .hatched')]
  return {
    kind: 'drawn',
    land: path('land'),
    lakes: path('lakes'),
    borders: path('borders'),
    countries: new Map(
      hatched.map((shape) => [shape.getAttribute('data-iso') ?? '', shape.getAttribute('d') ?? '']),
    ),
  }
}
