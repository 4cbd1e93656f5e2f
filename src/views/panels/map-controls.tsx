/** How the map is looked at: zoom and fit, then projection, names and lines, for both maps alike. */
import type { ReadonlySignal } from '@preact/signals-core'
import { useRef, useState } from 'preact/hooks'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { Formatter } from '../i18n/formatter.ts'
import { StationMark } from '../parts/station-mark.tsx'
import { onEscape, ToolButton, ToolSign } from './tool-button.tsx'

type Props = {
  readonly formatter: Formatter
  readonly index: Pick<AtlasIndex, 'marks'>
  readonly state: Pick<
    AtlasState,
    'labels' | 'chooseLabels' | 'projection' | 'chooseProjection' | 'arcs' | 'toggleArcs'
  >
  /** False without the live map, which alone has several projections. */
  readonly canBeLive: ReadonlySignal<boolean>
  readonly onZoom: (steps: number) => void
  readonly onFit: () => void
  /** null where something else over the map does it. */
  readonly onReset: (() => void) | null
}

export function MapControls(props: Props) {
  const { state, onZoom, onFit, onReset } = props
  const { t } = props.formatter
  const own = state.labels.value === 'local'
  return (
    <>
      <div class="tool-group">
        <ToolButton name={t('map.zoomIn')} onClick={() => onZoom(1)}>
          <ToolSign sign="zoomIn" />
        </ToolButton>
        <ToolButton name={t('map.zoomOut')} onClick={() => onZoom(-1)}>
          <ToolSign sign="zoomOut" />
        </ToolButton>
        <ToolButton name={t('map.fit')} data-tool="first" onClick={onFit}>
          <ToolSign sign="fit" />
        </ToolButton>
        {onReset && (
          <ToolButton name={t('map.reset')} onClick={onReset}>
            <ToolSign sign="reset" />
          </ToolButton>
        )}
      </div>
      <div class="tool-group">
        {props.canBeLive.value && <ProjectionButton {...props} />}
        <ToolButton
          name={t('map.ownNames')}
          aria-pressed={own}
          onClick={() => state.chooseLabels(own ? 'interface' : 'local')}
        >
          <span class="names-sign" aria-hidden="true">
            Aα
          </span>
        </ToolButton>
        <ArcsTool {...props} />
        <MoreTools formatter={props.formatter} />
      </div>
    </>
  )
}

/** Where the map is small, all tools but the first would cover what it shows: they come when they are asked for. */
function MoreTools({ formatter: { t } }: Pick<Props, 'formatter'>) {
  const [open, setOpen] = useState(false)
  const toggle = ({ currentTarget }: MouseEvent & { readonly currentTarget: Element }): void => {
    currentTarget.closest('.map-tools')?.classList.toggle('is-open', !open)
    setOpen(!open)
  }
  return (
    <ToolButton name={t('map.moreTools')} data-tool="more" aria-expanded={open} onClick={toggle}>
      <ToolSign sign={open ? 'close' : 'more'} />
    </ToolButton>
  )
}

/** What the button leads to: a sheet or a ball, with their lines of latitude and longitude. */
function ProjectionButton({ state, formatter }: Props) {
  const isGlobe = state.projection.value === 'globe'
  return (
    <ToolButton
      name={formatter.t(isGlobe ? 'map.useFlat' : 'map.useGlobe')}
      data-tool="first"
      onClick={() => state.chooseProjection(isGlobe ? 'mercator' : 'globe')}
    >
      <ToolSign sign={isGlobe ? 'flat' : 'globe'} />
    </ToolButton>
  )
}

/** Which places lines are drawn from, where values have places. */
function ArcsTool({ index, state, formatter: { t } }: Props) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const origins = [...index.marks.values()].filter(({ position }) => position)
  if (origins.length === 0) return null
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div class="arcs-tool" onKeyDown={open ? onEscape(close) : undefined}>
      <ToolButton
        name={t('arcs.tool')}
        buttonRef={button}
        aria-expanded={open}
        aria-controls="arcs-panel"
        aria-pressed={state.arcs.value.length > 0}
        onClick={() => setOpen(!open)}
      >
        <ToolSign sign="arcs" />
      </ToolButton>
      <div
        id="arcs-panel"
        class="tool-panel"
        role="group"
        aria-label={t('arcs.tool')}
        hidden={!open}
      >
        <p class="tool-panel-name">{t('arcs.tool')}</p>
        {open &&
          origins.map(({ id, name, shape }) => (
            <label key={id} class="arc-choice">
              <input
                type="checkbox"
                aria-label={t('arcs.toggle', { city: name })}
                checked={state.arcs.value.includes(id)}
                onChange={() => state.toggleArcs(id)}
              />
              <StationMark value={id} shape={shape} outline="plain" uncertain={false} />
              {name}
            </label>
          ))}
      </div>
    </div>
  )
}
