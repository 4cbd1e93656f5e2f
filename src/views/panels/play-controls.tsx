/** The button that plays, and how: at which pace, and whether it waits where events are. */
import { paces } from '../../logic/timeline/play.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { Formatter } from '../i18n/formatter.ts'

export type PlayControlsProps = {
  readonly state: Pick<AtlasState, 'playing' | 'playStyle' | 'setPlaying' | 'choosePlayStyle'>
  readonly formatter: Formatter
}

export function PlayControls({ state, formatter: { t } }: PlayControlsProps) {
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
