/** A station's mark: shape by linked city, outline by status. */
import { markDrawing, type MarkKind } from '../../logic/map/mark-drawing.ts'

type Props = MarkKind & { readonly linkedCity: string }

/** The paths alone, to stand in a drawing around 0, 0. */
export function MarkPaths({ linkedCity, ...kind }: Props) {
  return (
    <g class={`mark linked-${linkedCity}`}>
      {markDrawing(kind).map(({ d, fill, stroke, width, dash }, i) => (
        <path
          key={i}
          d={d}
          class={`fill-${fill} stroke-${stroke}`}
          stroke-width={width || undefined}
          stroke-dasharray={dash.length > 0 ? dash.join(' ') : undefined}
        />
      ))}
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
