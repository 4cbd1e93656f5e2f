/** Lines on the drawn map, below its marks. */
import { drawnWorld, flatPaths } from '../../../logic/geo/flat-path.ts'
import type { ArcScene } from '../../../logic/map/arcs.ts'
import { drawnWorldSize } from '../../../logic/geo/mercator.ts'
import { arcLines } from '../../../logic/map/look.ts'
import { originDrawing } from '../../../logic/map/origin-drawing.ts'
import { DrawnPaths } from '../drawn-paths.tsx'
import { drawnPlace } from './drawn-place.ts'

const { width, height } = drawnWorldSize

export function DrawnArcs({ arcs: { arcs, origins } }: { readonly arcs: ArcScene }) {
  return (
    <svg class="drawn-frame" aria-hidden="true">
      <svg
        class="drawn-arcs"
        width="100%"
        height="100%"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
      >
        {arcs.map(({ linkedCity, to, uncertain, line }) => {
          const look = arcLines[uncertain ? 'uncertain' : 'stated']
          return (
            <path
              key={`${linkedCity} ${to.join()}`}
              class={`arc linked-${linkedCity}`}
              d={flatPaths(line, drawnWorld).join('')}
              stroke-width={look.width}
              stroke-dasharray={look.dash.length > 0 ? look.dash.join(' ') : undefined}
              opacity={look.opacity}
            />
          )
        })}
      </svg>
      {origins.map(({ linkedCity, position }) => (
        <svg key={linkedCity} {...drawnPlace(position)}>
          <g class={`mark linked-${linkedCity}`}>
            <DrawnPaths paths={originDrawing} />
          </g>
        </svg>
      ))}
    </svg>
  )
}
