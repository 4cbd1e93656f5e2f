/** What lies on the drawn map and moves with it: lines in its own units, and things of constant size. */
import type { ComponentChildren } from 'preact'
import { drawnWorldSize, worldPoint } from '../../../logic/geo/mercator.ts'
import type { LngLat } from '../../../model/ids.ts'

const { width, height } = drawnWorldSize

type Props = {
  /** Paths whose strokes keep their width. */
  readonly lines: ComponentChildren
  /** Each in an `svg` with the attributes of `drawnPlace`. */
  readonly children?: ComponentChildren
}

export function DrawnFrame({ lines, children }: Props) {
  return (
    <svg class="drawn-frame" aria-hidden="true">
      <svg
        class="drawn-lines"
        width="100%"
        height="100%"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
      >
        {lines}
      </svg>
      {children}
    </svg>
  )
}

const percent = (share: number): string => `${+(share * 100).toFixed(3)}%`

/** A place as a share of the whole world: the origin of what stands there. */
export function drawnPlace(position: LngLat): { x: string; y: string; class: string } {
  const [x, y] = worldPoint(position)
  return { x: percent(x / width), y: percent(y / height), class: 'drawn-place' }
}
