/** When things happened, at a glance: the dates of some events in their colours, over an axis of years. */
import { datesStrip } from '../../../logic/responses/dates-strip.ts'
import type { AtlasEvent } from '../../../model/event.ts'
import type { Part } from '../context.ts'

/** Pixels: as wide as the details of the explorer; it scales with them. */
const width = 320

/** A picture of what stands beside it in words: none of its marks leads anywhere. */
export function DatesStrip({ context, events }: Part<{ events: readonly AtlasEvent[] }>) {
  const { index, formatter } = context
  const strip = datesStrip(events, width)
  if (!strip) return null
  const { height, bottom, marks, ticks, radius } = strip
  return (
    <svg
      class="dates-strip"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={formatter.t('country.dates', { count: events.length })}
    >
      {ticks.map(({ x, text }) => (
        <g key={x} class="dates-tick">
          <line x1={x} x2={x} y1="0" y2={bottom + 4} />
          <text x={x + 3} y={height - 4}>
            {text}
          </text>
        </g>
      ))}
      <line class="dates-axis" x1="0" x2={width} y1={bottom} y2={bottom} />
      {marks.map(({ id, category, kind, x0, x1, y }) => {
        const look = `colour-${index.categories.get(category)?.colour ?? 'grey'}`
        return kind === 'point' ? (
          <circle key={id} class={`dates-mark ${look}`} cx={x0} cy={y} r={radius} />
        ) : (
          <path key={id} class={`dates-mark ${look}`} d={spanPath(x0, x1, y)} />
        )
      })}
    </svg>
  )
}

/** A line between two end ticks. */
const spanPath = (x0: number, x1: number, y: number): string =>
  `M${x0} ${y - 3}V${y + 3}M${x0} ${y}H${x1}M${x1} ${y - 3}V${y + 3}`
