/** Gives the timeline what to show, and the state what the reader did to it. */
import { computed, effect } from '@preact/signals-core'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { eventRanks } from '../../logic/timeline/event-ranks.ts'
import { selectedStations } from '../../logic/map/selected.ts'
import type { EventId } from '../../model/ids.ts'
import type { DateRange, Selection } from '../../model/view.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import { shownBy } from '../../state/shown.ts'
import { createCharts } from '../../views/charts/create-charts.ts'
import { wholeInput, type ChartsInput } from '../../views/charts/timeline-input.ts'
import { timelineWords } from '../../views/charts/timeline-words.ts'
import type { Formatter } from '../../views/i18n/formatter.ts'
import { inTasks, nextTask } from '../boot/next-task.ts'
import type { Turns } from '../boot/turns.ts'

type Mount = {
  readonly container: HTMLElement
  readonly state: AtlasState
  readonly turns: Turns
  readonly index: AtlasIndex
  readonly formatter: Formatter
  /** The path that the site lies under. */
  readonly base: string
  /** The table and the files were asked for, while the axis shows these dates. */
  readonly onFiles: (domain: DateRange) => void
}

/** In several tasks, as thousands of events take a while. */
export async function mountTimeline(mount: Mount): Promise<void> {
  const { container, state, turns, index, formatter, base, onFiles } = mount
  const { events, stations } = index.data
  // Columns do not tell which event changed a status: to walk through all histories finds nothing.
  const ranks = eventRanks(events, index.isLarge ? [] : stations)
  await nextTask()
  // Which dates the axis shows is not kept: a link opens on what it is about.
  const timeline = createCharts(container, {
    words: timelineWords(formatter, index.data, base),
    hasReturns: index.data.info.returns !== undefined,
    on: {
      range: (range, finished) => {
        state.setPlaying(false)
        state.setRange(range, finished)
      },
      open: (mark) => state.select(mark),
      files: onFiles,
    },
  })
  const { events: present } = shownBy(turns.followDrawing(state.answers), index.data)
  const shown = computed(() => new Set(present.value.map(({ id }) => id)))
  const highlighted = computed(() => eventsAbout(state.selection.value, index))
  const whole = wholeInput(index, ranks)
  const input = computed<ChartsInput>(() => ({
    ...whole,
    shown: shown.value,
    highlighted: highlighted.value,
    selection: state.selection.value,
    range: state.chosenRange.peek(),
    rows: state.lanes.value,
  }))
  await inTasks(timeline.prepare(input.peek()))
  await nextTask()
  effect(() => timeline.draw(input.value))
  // The marks follow; where the range lies is seen at once, as the hand that moves it expects.
  effect(() => timeline.showRange(state.chosenRange.value))
}

/** The events that concern a selected place or station. */
function eventsAbout(selection: Selection | null, index: AtlasIndex): Set<EventId> {
  if (selection === null || selection.kind === 'event' || selection.kind === 'figure')
    return new Set()
  const stations = new Set(selectedStations(selection, index))
  const country = selection.kind === 'country' ? selection.id : null
  const about = index.data.events.filter(
    (event) =>
      event.stationIds.some((id) => stations.has(id)) ||
      (country !== null && event.country === country),
  )
  return new Set(about.map(({ id }) => id))
}
