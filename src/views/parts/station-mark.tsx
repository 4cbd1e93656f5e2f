/** A station's mark: shape by the value of the facet that marks look by, outline by status. */
import { markDrawing, type MarkKind } from '../../logic/map/mark-drawing.ts'
import { DrawnPaths } from './drawn-paths.tsx'

type Props = MarkKind & { readonly value: string }

/** The paths alone, to stand in a drawing around 0, 0. */
export function MarkPaths({ value, ...kind }: Props) {
  return (
    <g class={`mark linked-${value}`}>
      <DrawnPaths paths={markDrawing(kind)} />
    </g>
  )
}

/** In running text: 16 pixels, hidden from assistive technology since words stand beside it. */
export function StationMark(props: Props) {
  return (
    <svg class="station-mark" viewBox="-8.5 -8.5 17 17" width="17" height="17" aria-hidden="true">
      <MarkPaths {...props} />
    </svg>
  )
}
