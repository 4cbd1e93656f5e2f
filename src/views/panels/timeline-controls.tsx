/** How many events there are; the button that plays, and beside it how: its pace, whether it waits, and the rows. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { paces } from '../../logic/timeline/play.ts'
import { rowKinds } from '../../model/view.ts'
import type { Live } from './live-parts.tsx'

export function TimelineControls(live: Live) {
  const { shown, context } = live
  const { index, formatter } = context.value
  return (
    <>
      <span class="events-count">
        {formatter.t('events.count', {
          shown: shown.answers.value.events.shown.length,
          total: index.data.events.length,
        })}
      </span>
      <PlayControls {...live} />
    </>
  )
}

function PlayControls(live: Live) {
  const { state, context } = live
  const { t } = context.value.formatter
  const playing = state.playing.value
  return (
    <span class="play-controls">
      <button type="button" class="play-button" onClick={() => state.setPlaying(!playing)}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d={playing ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 1l9 5-9 5z'} />
        </svg>
        {t(playing ? 'timeline.pause' : 'timeline.play')}
      </button>
      <PlayMenu {...live} />
    </span>
  )
}

/** Opens upward: the controls stand at the foot of the page. */
function PlayMenu(live: Live) {
  const { t } = live.context.value.formatter
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => (open ? closeWhenLeft(place.current, () => setOpen(false)) : undefined), [open])
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return
    // The page behind closes its details at the same key.
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  return (
    <span class="play-options" ref={place} onKeyDown={escape}>
      <button
        type="button"
        ref={button}
        class="play-options-button"
        aria-label={t('timeline.options')}
        title={t('timeline.options')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 4l4 4 4-4" />
        </svg>
      </button>
      {open && <PlayOptions {...live} />}
    </span>
  )
}

function PlayOptions({ state, context }: Live) {
  const { t } = context.value.formatter
  const { pace, waitsAtEvents } = state.playStyle.value
  return (
    <div class="play-options-panel" role="group" aria-label={t('timeline.options')}>
      <Choice
        name={t('timeline.pace')}
        values={paces}
        chosen={pace}
        nameOf={(one) => t(`timeline.pace.${one}`)}
        onChosen={(pace) => state.choosePlayStyle({ pace })}
      />
      <label>
        <input
          type="checkbox"
          checked={waitsAtEvents}
          onChange={(event) =>
            state.choosePlayStyle({ waitsAtEvents: event.currentTarget.checked })
          }
        />
        {t('timeline.stopAtEvents')}
      </label>
      <Choice
        name={t('chart.rows')}
        values={rowKinds}
        chosen={state.lanes.value}
        nameOf={(one) => t(`chart.rows.${one}`)}
        onChosen={state.chooseLanes}
      />
    </div>
  )
}

type ChoiceProps<Value extends string> = {
  readonly name: string
  readonly values: readonly Value[]
  readonly chosen: Value
  readonly nameOf: (value: Value) => string
  readonly onChosen: (value: Value) => void
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, values, chosen, nameOf, onChosen } = props
  const choose = (wanted: string): void => {
    const value = values.find((one) => one === wanted)
    if (value) onChosen(value)
  }
  return (
    <label>
      {name}
      <select
        aria-label={name}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** By a press elsewhere, or when the focus goes elsewhere. @returns stops listening */
function closeWhenLeft(place: HTMLElement | null, close: () => void): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const closeUnlessIn = ({ target }: Event): void => {
    if (target instanceof Node && !place?.contains(target)) close()
  }
  document.addEventListener('pointerdown', closeUnlessIn, { signal })
  document.addEventListener('focusin', closeUnlessIn, { signal })
  return () => stop.abort()
}
