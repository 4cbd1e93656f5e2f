/** Lines on the drawn map, below its marks. */
import { arcPath, type ArcScene } from '../../../logic/map/arcs.ts'
import { drawnWorldSize, worldPoint } from '../../../logic/geo/mercator.ts'

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
        {arcs.map(({ linkedCity, to, uncertain, line }) => (
          <path
            key={`${linkedCity} ${to.join()}`}
            class={`arc linked-${linkedCity}${uncertain ? ' is-uncertain' : ''}`}
            d={arcPath(line)}
          />
        ))}
        {origins.map(({ linkedCity, position }) => {
          // A line of no length with round ends: a dot that keeps its size at every zoom.
          const dot = `M${worldPoint(position).join(' ')}h0`
          return (
            <g key={linkedCity} class={`arc-origin linked-${linkedCity}`}>
              <path class="arc-origin-edge" d={dot} />
              <path class="arc-origin-dot" d={dot} />
            </g>
          )
        })}
      </svg>
    </svg>
  )
}
