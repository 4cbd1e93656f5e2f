/** The chosen area and place on the drawn map. */
import { drawnWorld, flatPaths } from '../../../logic/geo/flat-path.ts'
import type { AreaShape } from '../../../logic/places/area-shape.ts'
import { drawnWorldSize, worldPoint } from '../../../logic/geo/mercator.ts'
import type { LngLat } from '../../../model/ids.ts'

const { width, height } = drawnWorldSize

type Props = { readonly shape: AreaShape | null; readonly place: LngLat | null }

export function DrawnArea({ shape, place }: Props) {
  if (!shape && !place) return null
  const [x, y] = place ? worldPoint(place) : [0, 0]
  return (
    <svg
      class="drawn-world"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {shape && <path class="area-fill" d={pathOf(shape.fill)} fill-rule="evenodd" />}
      {shape && <path class="area-edge" d={pathOf(shape.edge)} />}
      {place && <path class="place-ring" d={`M${x.toFixed(2)} ${y.toFixed(2)}h0`} />}
    </svg>
  )
}

const pathOf = (lines: AreaShape['fill']): string =>
  lines.flatMap((line) => flatPaths(line, drawnWorld)).join('')
