/** The chosen area and place on the drawn map. */
import { areaPaths, type AreaShape } from '../../../logic/places/area-shape.ts'
import { drawnWorldSize, worldPoint } from '../../../logic/geo/mercator.ts'
import type { LngLat } from '../../../model/ids.ts'

const { width, height } = drawnWorldSize

type Props = { readonly shape: AreaShape | null; readonly place: LngLat | null }

export function DrawnArea({ shape, place }: Props) {
  if (!shape && !place) return null
  const paths = shape && areaPaths(shape)
  const [x, y] = place ? worldPoint(place) : [0, 0]
  return (
    <svg
      class="drawn-world"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {paths && <path class="area-fill" d={paths.fill} fill-rule="evenodd" />}
      {paths && <path class="area-edge" d={paths.edge} />}
      {place && <path class="place-ring" d={`M${x.toFixed(2)} ${y.toFixed(2)}h0`} />}
    </svg>
  )
}
