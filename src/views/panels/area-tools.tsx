/** Choosing an area: a form for a place and a radius, buttons to draw on the map, and the chosen one. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { mostKm } from '../../logic/places/area.ts'
import type { Place } from '../../logic/places/gazetteer.ts'
import type { Area } from '../../model/area.ts'
import type { Formatter } from '../i18n/formatter.ts'
import { PlaceCombobox } from './place-combobox.tsx'

/** What the reader does with the pointer on the map. */
export type DrawingMode = 'polygon' | 'circle' | 'edit'

export type AreaToolsProps = {
  readonly formatter: Formatter
  readonly area: Area | null
  /** Whether there is a map to draw on. */
  readonly canDraw: boolean
  readonly canEdit: boolean
  readonly drawing: DrawingMode | null
  readonly canFinish: boolean
  /** null while the places are not there. */
  readonly find: (text: string) => readonly Place[] | null
  readonly describe: (place: Place) => string
  readonly onFocusPlace: () => void
  readonly onWithin: (place: Place, km: number) => void
  /** Another radius for the circle that is chosen. */
  readonly onRadius: (km: number) => void
  readonly onDraw: (mode: DrawingMode) => void
  readonly onFinish: () => void
  readonly onCancel: () => void
  readonly onClear: () => void
}

export function AreaTools(props: AreaToolsProps) {
  const { formatter, drawing } = props
  const { t } = formatter
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  if (drawing) return <DrawingBar {...props} drawing={drawing} />
  return (
    <div
      class="area-tools"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        close()
      }}
    >
      <button
        ref={button}
        type="button"
        class="area-button"
        aria-expanded={open}
        aria-controls="area-panel"
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path class="area-icon" d="M3 5.5 9 2l5 5-2.5 6.5L4 12Z" />
        </svg>
        {t('area.button')}
      </button>
      <div
        id="area-panel"
        class="area-panel"
        role="group"
        aria-label={t('area.panel')}
        hidden={!open}
      >
        {open && (
          <AreaPanel
            {...props}
            close={close}
            onDraw={(mode) => {
              setOpen(false)
              props.onDraw(mode)
            }}
          />
        )}
      </div>
    </div>
  )
}

function AreaPanel(props: AreaToolsProps & { readonly close: () => void }) {
  const { formatter, area, canDraw, canEdit, onRadius, onDraw, onClear, close } = props
  const { t } = formatter
  const clear = (): void => {
    onClear()
    close()
  }
  const buttons = [
    canDraw && ([t('area.drawPolygon'), () => onDraw('polygon')] as const),
    canDraw && ([t('area.drawCircle'), () => onDraw('circle')] as const),
    canDraw && area && canEdit && ([t('area.edit'), () => onDraw('edit')] as const),
    area && ([t('area.clear'), clear] as const),
  ].filter((button) => button !== false && button !== null)
  return (
    <>
      <WithinForm {...props} />
      {area?.kind === 'circle' && (
        <RadiusForm {...{ formatter, onRadius, close }} key={area.km} km={area.km} />
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

type FormProps = Pick<
  AreaToolsProps,
  'formatter' | 'find' | 'describe' | 'onFocusPlace' | 'onWithin'
> & { readonly close: () => void }

function WithinForm({ formatter, find, describe, onFocusPlace, onWithin, close }: FormProps) {
  const { t } = formatter
  const [place, setPlace] = useState<Place | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const onSubmit = (event: SubmitEvent): void => {
    const km = kilometresOf(event)
    if (!place || km === null) return
    onWithin(place, km)
    close()
  }
  return (
    <form ref={form} class="area-form" onSubmit={onSubmit}>
      <PlaceCombobox
        {...{ find, describe }}
        id="area-place"
        label={t('area.place')}
        unknown={t('area.unknownPlace')}
        onFocus={onFocusPlace}
        onChange={setPlace}
      />
      <label class="area-radius">
        {t('area.radius')}
        <input type="number" name="km" min="1" max={mostKm} step="1" value={usualRadius} required />
      </label>
      <button type="submit" disabled={place === null}>
        {t('area.apply')}
      </button>
    </form>
  )
}

/** What a form that is sent says; null for no distance. */
function kilometresOf(event: SubmitEvent): number | null {
  event.preventDefault()
  const form = event.currentTarget
  const km = form instanceof HTMLFormElement ? Number(new FormData(form).get('km')) : 0
  return km > 0 ? km : null
}

type RadiusProps = Pick<AreaToolsProps, 'formatter' | 'onRadius'> & {
  readonly km: number
  readonly close: () => void
}

/** Every circle can be changed here, also one too wide to be dragged by its edge. */
function RadiusForm({ formatter: { t }, km, onRadius, close }: RadiusProps) {
  const onSubmit = (event: SubmitEvent): void => {
    const next = kilometresOf(event)
    if (next === null) return
    onRadius(next)
    close()
  }
  return (
    <form class="area-form area-own-radius" onSubmit={onSubmit}>
      <label class="area-radius">
        {t('area.ownRadius')}
        <input type="number" name="km" min="0.001" max={mostKm} step="any" value={km} required />
      </label>
      <button type="submit" aria-label={t('area.changeRadius')}>
        {t('area.change')}
      </button>
    </form>
  )
}

/** While a reader draws: what to do, and how to end it. */
function DrawingBar({
  formatter,
  drawing,
  canFinish,
  onFinish,
  onCancel,
}: AreaToolsProps & { readonly drawing: DrawingMode }) {
  const { t } = formatter
  const bar = useRef<HTMLDivElement>(null)
  useEffect(
    () => bar.current?.querySelector<HTMLButtonElement>('button:not(:disabled)')?.focus(),
    [],
  )
  return (
    <div
      ref={bar}
      class="drawing-bar"
      role="group"
      aria-label={t('area.drawing')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <p id="drawing-how">{t(`area.how.${drawing}`)}</p>
      {drawing !== 'circle' && (
        <button
          type="button"
          aria-describedby="drawing-how"
          disabled={!canFinish}
          onClick={onFinish}
        >
          {t('area.finish')}
        </button>
      )}
      {drawing !== 'edit' && (
        <button type="button" aria-describedby="drawing-how" onClick={onCancel}>
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
