/** What the map shows at this moment, be it the live or the drawn one. */
import type { MapScene } from '../../logic/map/map-scene-types.ts'
import type { Size } from '../../logic/geo/size.ts'
import type { Camera, Projection } from '../../model/view.ts'
import type { ImageWorld } from '../../views/image/draw-ground.ts'
import type { LiveMap } from '../../views/map/live-map.ts'

export type PresentMap = {
  readonly size: Size
  readonly camera: Camera
  readonly projection: Projection
  readonly scene: MapScene
  /** What it would show at another zoom of the flat map, with nothing left out. */
  readonly sceneAt: (zoom: number) => MapScene
  /** null while the drawn map is the one that is seen. */
  readonly live: LiveMap | null
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
