/** How many events there are; the button that plays, and how: its pace, and whether it waits where events are. */
import { paces } from '../../logic/timeline/play.ts'
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

function PlayControls({ state, context }: Live) {
  const { t } = context.value.formatter
  const playing = state.playing.value
  const { pace, waitsAtEvents } = state.playStyle.value
  const choosePace = (value: string): void => {
    const chosen = paces.find((one) => one === value)
    if (chosen) state.choosePlayStyle({ pace: chosen })
  }
  return (
    <span class="play-controls">
      <button type="button" onClick={() => state.setPlaying(!playing)}>
        {t(playing ? 'timeline.pause' : 'timeline.play')}
      </button>
      <select
        aria-label={t('timeline.pace')}
        value={pace}
        onChange={(event) => choosePace(event.currentTarget.value)}
      >
        {paces.map((one) => (
          <option key={one} value={one}>
            {t(`timeline.pace.${one}`)}
          </option>
        ))}
      </select>
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
    </span>
  )
}
