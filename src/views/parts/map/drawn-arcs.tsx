/** Lines on the drawn map, below its marks. */
import { drawnWorld, flatPaths } from '../../../logic/geo/flat-path.ts'
import type { ArcScene, SceneArc } from '../../../logic/map/arcs.ts'
import { arcLines } from '../../../logic/map/look.ts'
import { originDrawing } from '../../../logic/map/place-drawing.ts'
import { DrawnPaths } from '../drawn-paths.tsx'
import { DrawnFrame, drawnPlace } from './drawn-frame.tsx'

export function DrawnArcs({ arcs: { arcs, origins } }: { readonly arcs: ArcScene }) {
  return (
    <DrawnFrame
      lines={arcs.map((arc) => (
        <Arc key={`${arc.value} ${arc.to.join()}`} {...arc} />
      ))}
    >
      {origins.map(({ value, position }) => (
        <svg key={value} {...drawnPlace(position)}>
          <g class={`mark linked-${value}`}>
            <DrawnPaths paths={originDrawing} />
          </g>
        </svg>
      ))}
    </DrawnFrame>
  )
}

function Arc({ value, uncertain, line }: SceneArc) {
  const { width, dash, opacity } = arcLines[uncertain ? 'uncertain' : 'stated']
  return (
    <path
      class={`arc linked-${value}`}
      d={flatPaths(line, drawnWorld).join('')}
      stroke-width={width}
      stroke-dasharray={dash.length > 0 ? dash.join(' ') : undefined}
      opacity={opacity}
    />
  )
}
