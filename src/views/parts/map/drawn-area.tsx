/** The chosen area and place on the drawn map. */
import { drawnWorld, flatPaths } from '../../../logic/geo/flat-path.ts'
import { placeDrawing } from '../../../logic/map/place-drawing.ts'
import type { AreaShape } from '../../../logic/places/area-shape.ts'
import type { LngLat } from '../../../model/ids.ts'
import { DrawnPaths } from '../drawn-paths.tsx'
import { DrawnFrame, drawnPlace } from './drawn-frame.tsx'

type Props = { readonly shape: AreaShape | null; readonly place: LngLat | null }

export function DrawnArea({ shape, place }: Props) {
  if (!shape && !place) return null
  return (
    <DrawnFrame
      lines={
        shape && (
          <>
            <path class="area-fill" d={pathOf(shape.fill)} fill-rule="evenodd" />
            <path class="area-edge" d={pathOf(shape.edge)} />
          </>
        )
      }
    >
      {place && (
        <svg {...drawnPlace(place)}>
          <g class="place-ring">
            <DrawnPaths paths={placeDrawing} />
          </g>
        </svg>
      )}
    </DrawnFrame>
  )
}

const pathOf = (lines: AreaShape['fill']): string =>
  lines.flatMap((line) => flatPaths(line, drawnWorld)).join('')
