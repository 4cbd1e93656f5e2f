/** Beside a value that has a place: lines from it to its stations, on or off. */
import type { ArcScene } from '../../../logic/map/arcs.ts'
import type { PartsContext } from '../context.ts'

export type LinesChoice = {
  /** The values whose lines are shown. */
  readonly shown: readonly string[]
  readonly toggle: (value: string) => void
  readonly scene: ArcScene
}

type Props = {
  readonly context: PartsContext
  /** Of the value; one without a place gets no button. */
  readonly id: string
  readonly lines?: LinesChoice | undefined
}

export function ArcToggle({ context: { index, formatter }, id, lines }: Props) {
  const city = index.marks.get(id)
  if (!city?.position) return null
  const name = formatter.t('arcs.toggle', { city: city.name })
  return (
    <button
      type="button"
      class="arc-toggle"
      aria-label={name}
      title={name}
      aria-pressed={lines?.shown.includes(city.id) ?? false}
      onClick={() => lines?.toggle(city.id)}
    >
      <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
        <path class="arc-toggle-line" d="M3 11C6 1 14 1 17 11" />
        <circle cx="3" cy="11" r="2" />
        <circle cx="17" cy="11" r="2" />
      </svg>
    </button>
  )
}
