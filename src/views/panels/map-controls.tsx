/** Zoom, reset, fit and projection, for the live map and for the drawn one alike. */
import type { ReadonlySignal } from '@preact/signals-core'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { Formatter } from '../i18n/formatter.ts'

type Props = {
  readonly formatter: Formatter
  readonly state: Pick<AtlasState, 'labels' | 'chooseLabels' | 'projection' | 'chooseProjection'>
  /** null without the live map, which alone has several projections. */
  readonly live: ReadonlySignal<object | null>
  readonly onZoom: (steps: number) => void
  readonly onReset: () => void
  readonly onFit: () => void
}
type Button = readonly [name: string, sign: string, act: () => void]

export function MapControls(props: Props) {
  const { state, onZoom } = props
  const { t } = props.formatter
  const own = state.labels.value === 'local'
  const buttons: readonly Button[] = [
    [t('map.zoomIn'), '+', () => onZoom(1)],
    [t('map.zoomOut'), '−', () => onZoom(-1)],
    [t('map.fit'), '⤢', props.onFit],
    [t('map.reset'), '⌂', props.onReset],
  ]
  return (
    <>
      {buttons.map(([name, sign, act]) => (
        <button key={name} type="button" aria-label={name} title={name} onClick={act}>
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
      <button
        type="button"
        aria-label={t('map.ownNames')}
        title={t('map.ownNames')}
        aria-pressed={own}
        onClick={() => state.chooseLabels(own ? 'interface' : 'local')}
      >
        <span class="names-sign" aria-hidden="true">
          Aα
        </span>
      </button>
      {props.live.value && <ProjectionButton {...props} />}
    </>
  )
}

function ProjectionButton({ state, formatter }: Props) {
  const isGlobe = state.projection.value === 'globe'
  const name = formatter.t(isGlobe ? 'map.useFlat' : 'map.useGlobe')
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={() => state.chooseProjection(isGlobe ? 'mercator' : 'globe')}
    >
      <ProjectionSign flat={isGlobe} />
    </button>
  )
}

/** What the button leads to: a sheet or a ball, with their lines of latitude and longitude. */
function ProjectionSign({ flat }: { readonly flat: boolean }) {
  const d = flat
    ? 'M2 4h14v10H2zM2 9h14M9 4v10'
    : 'M9 2a7 7 0 1 0 .01 0zM2 9h14M9 2c-4.5 4.5-4.5 9.5 0 14M9 2c4.5 4.5 4.5 9.5 0 14'
  return (
    <svg class="control-sign" viewBox="0 0 18 18" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}
