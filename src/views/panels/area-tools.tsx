/** Choosing an area: a form for a place and a radius, buttons to draw on the map, and the chosen one. */
import type { ReadonlySignal } from '@preact/signals-core'
import type { SubmitEventHandler } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { mostKm } from '../../logic/places/area.ts'
import { reachesPole } from '../../logic/places/area-shape.ts'
import type { Gazetteer, Place } from '../../logic/places/gazetteer.ts'
import type { Area, CircleArea } from '../../model/area.ts'
import type { LngLat } from '../../model/ids.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { Formatter } from '../i18n/formatter.ts'
import { PlaceCombobox } from './place-combobox.tsx'
import { onEscape, ToolButton } from './tool-button.tsx'

/** What the reader does with the pointer on the map. */
export type DrawingMode = 'polygon' | 'circle' | 'edit'

export type Drawing = {
  readonly mode: ReadonlySignal<DrawingMode | null>
  /** What has been drawn so far can be an area. */
  readonly canFinish: ReadonlySignal<boolean>
  readonly start: (mode: DrawingMode) => Promise<void>
  readonly finish: () => void
  readonly cancel: () => void
}

type Props = {
  readonly formatter: Formatter
  readonly state: Pick<AtlasState, 'filters' | 'setArea'>
  readonly drawing: Drawing
  /** False where there will be no map to draw on. */
  readonly canBeLive: ReadonlySignal<boolean>
  readonly places: {
    readonly gazetteer: ReadonlySignal<Gazetteer | null>
    readonly load: () => void
  }
  readonly describe: (place: Place) => string
  readonly keepWithin: (centre: LngLat, km: number) => void
}

export function AreaTools(props: Props) {
  const { t } = props.formatter
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  const mode = props.drawing.mode.value
  return (
    <div onKeyDown={open ? onEscape(close) : undefined}>
      <ToolButton
        name={t('area.button')}
        buttonRef={button}
        aria-expanded={open}
        aria-controls="area-panel"
        disabled={mode !== null}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <path class="area-icon" d="M3 5.5 9 2l5 5-2.5 6.5L4 12Z" />
        </svg>
      </ToolButton>
      <div
        id="area-panel"
        class="tool-panel area-panel"
        role="group"
        aria-label={t('area.panel')}
        hidden={!open}
      >
        {open && <AreaPanel {...props} {...{ close, fold: () => setOpen(false) }} />}
      </div>
    </div>
  )
}

/** As soon as it is on the page: a form's first box, or the first button that can be pressed. */
const focusFirst = (box: HTMLElement | null): void =>
  box?.querySelector<HTMLElement>('input, button:not(:disabled)')?.focus()

/** Wider circles are drawn by their edge so poorly that they are better changed by number (kilometres). */
const widestEdited = 5000

/** A circle around a pole has no edge on the map that runs around it. */
const canEdit = (area: Area): boolean =>
  area.kind === 'polygon' || (area.km <= widestEdited && !reachesPole(area))

type PanelProps = Props & { readonly close: () => void; readonly fold: () => void }

function AreaPanel(props: PanelProps) {
  const { formatter, state, canBeLive, drawing, keepWithin, close, fold } = props
  const { t } = formatter
  const { area } = state.filters.value
  const draw = (mode: DrawingMode): void => {
    fold()
    void drawing.start(mode)
  }
  const clear = (): void => {
    state.setArea(null)
    close()
  }
  const keepAndClose: Props['keepWithin'] = (centre, km) => {
    keepWithin(centre, km)
    close()
  }
  const canDraw = canBeLive.value
  const buttons = [
    canDraw && ([t('area.drawPolygon'), () => draw('polygon')] as const),
    canDraw && ([t('area.drawCircle'), () => draw('circle')] as const),
    canDraw && area && canEdit(area) && ([t('area.edit'), () => draw('edit')] as const),
    area && ([t('area.clear'), clear] as const),
  ].filter((button) => button !== false && button !== null)
  return (
    <>
      <WithinForm {...props} keepWithin={keepAndClose} />
      {area?.kind === 'circle' && (
        <RadiusForm key={area.km} {...props} keepWithin={keepAndClose} circle={area} />
      )}
      {buttons.length > 0 && (
        <p class="area-draw">
          {buttons.map(([name, act]) => (
            <button key={name} type="button" onClick={act}>
              {name}
            </button>
          ))}
        </p>
      )}
    </>
  )
}

/** Kilometres: the way across a middling country. */
const usualRadius = 200

/** Cities alone: a circle around a whole country would be one around its largest city. */
const isCity = ({ box }: Place): boolean => box === null

function WithinForm({ formatter: { t }, places, describe, keepWithin }: PanelProps) {
  const gazetteer = places.gazetteer.value
  const [place, setPlace] = useState<Place | null>(null)
  const onSubmit = onKilometres((km) => place && keepWithin(place.position, km))
  return (
    <form ref={focusFirst} class="area-form" {...{ onSubmit }}>
      <PlaceCombobox
        find={(text) => gazetteer?.find(text, 20).filter(isCity).slice(0, 6) ?? null}
        describe={describe}
        id="area-place"
        label={t('area.place')}
        unknown={t('area.unknownPlace')}
        onFocus={places.load}
        onChange={setPlace}
      />
      <Radius label={t('area.radius')} min="1" step="1" value={usualRadius} />
      <button type="submit" disabled={place === null}>
        {t('area.apply')}
      </button>
    </form>
  )
}

/** Every circle can be changed here, also one too wide to be dragged by its edge. */
function RadiusForm({ formatter: { t }, keepWithin, circle }: PanelProps & { circle: CircleArea }) {
  const onSubmit = onKilometres((km) => keepWithin(circle.centre, km))
  return (
    <form class="area-form area-own-radius" {...{ onSubmit }}>
      <Radius label={t('area.ownRadius')} min="0.001" step="any" value={circle.km} />
      <button type="submit" aria-label={t('area.changeRadius')}>
        {t('area.change')}
      </button>
    </form>
  )
}

/** Takes the distance of a form that is sent, if it is one. */
function onKilometres(take: (km: number) => void): SubmitEventHandler<HTMLFormElement> {
  return (event) => {
    event.preventDefault()
    const km = Number(new FormData(event.currentTarget).get('km'))
    if (km > 0) take(km)
  }
}

type RadiusProps = Readonly<Record<'label' | 'min' | 'step', string>> & { readonly value: number }

/** What it starts with: drawn anew, as when places or the live map arrive, it keeps what has been typed. */
function Radius({ label, value, ...box }: RadiusProps) {
  return (
    <label class="area-radius">
      {label}
      <input type="number" name="km" max={mostKm} defaultValue={value} {...box} required />
    </label>
  )
}

/** While a reader draws: what to do, and how to end it. */
export function DrawingBar({ formatter, drawing }: Pick<Props, 'formatter' | 'drawing'>) {
  const { t } = formatter
  const mode = drawing.mode.value
  if (!mode) return null
  return (
    <div
      ref={focusFirst}
      class="drawing-bar"
      role="group"
      aria-label={t('area.drawing')}
      onKeyDown={onEscape(drawing.cancel)}
    >
      <p id="drawing-how">{t(`area.how.${mode}`)}</p>
      {mode !== 'circle' && (
        <button
          type="button"
          aria-describedby="drawing-how"
          disabled={!drawing.canFinish.value}
          onClick={drawing.finish}
        >
          {t('area.finish')}
        </button>
      )}
      {mode !== 'edit' && (
        <button type="button" aria-describedby="drawing-how" onClick={drawing.cancel}>
          {t('area.cancel')}
        </button>
      )}
    </div>
  )
}

type ChipProps = {
  readonly formatter: Formatter
  readonly words: string
  /** Stations without a place that the other filters leave: nobody can say that they lie inside. */
  readonly unplaced: number
  readonly onClear: () => void
}

/** The chosen area in words, where every reader sees it, and a way to remove it. */
export function AreaChip({ formatter: { t }, words, unplaced, onClear }: ChipProps) {
  return (
    <p class="area-chip">
      <span>
        <strong>{words}</strong>
        {unplaced > 0 && (
          <span class="area-unplaced">{t('area.unplaced', { count: unplaced })}</span>
        )}
      </span>
      <button type="button" aria-label={t('area.clear')} title={t('area.clear')} onClick={onClear}>
        <span aria-hidden="true">×</span>
      </button>
    </p>
  )
}
