/** A small map of one country with its stations, for a page of its own: drawn, not moved. */
import { drawnWorldSize, zoomOfWorld } from '../../../logic/geo/mercator.ts'
import type { MapScene } from '../../../logic/map/map-scene-types.ts'
import { DrawnMarks } from './drawn-map.tsx'
import { HatchPattern } from './hatch-pattern.tsx'

export type LocatorGround = {
  /** CSS pixels of the picture; paths count from its left and upper edge. */
  readonly width: number
  readonly height: number
  /** The left and upper edge, in units of the drawn world. */
  readonly x: number
  readonly y: number
  /** Pixels for each of its units. */
  readonly scale: number
  /** The country, and all others. */
  readonly here: string
  readonly around: string
}

type Props = {
  readonly ground: LocatorGround
  readonly scene: MapScene
  readonly name: string
  readonly linkOf: (stationId: string) => string
}

export function LocatorMap({ ground, scene, name, linkOf }: Props) {
  const { width, height, x, y, scale, here, around } = ground
  const world = {
    x: Math.round(-x * scale),
    y: Math.round(-y * scale),
    width: Math.round(drawnWorldSize.width * scale),
    height: Math.round(drawnWorldSize.height * scale),
  }
  return (
    <svg class="locator" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={name}>
      <defs>
        <HatchPattern />
        <path id="here" d={here} fill-rule="evenodd" />
      </defs>
      <path class="land locator-around" d={around} fill-rule="evenodd" />
      <use class="land" href="#here" />
      {scene.hatched.length > 0 && <use href="#here" fill="url(#hatch)" />}
      <DrawnMarks {...{ scene, linkOf }} zoom={zoomOfWorld(world.width)} frame={world} />
    </svg>
  )
}
