/** The head of the timeline: its finding follows the view, and its buttons play and open table and files. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import { render } from 'preact'
import { eventRanks } from '../../logic/timeline/event-ranks.ts'
import type { Gazetteer } from '../../logic/places/gazetteer.ts'
import { wholeInput } from '../../views/charts/timeline-input.ts'
import { timelinePicture } from '../../views/charts/timeline-picture.ts'
import { timelineWords } from '../../views/charts/timeline-words.ts'
import type { DateRange } from '../../model/view.ts'
import type { Live } from '../../views/panels/live-parts.tsx'
import { ModalDialog } from '../../views/panels/modal-dialog.tsx'
import { TimelineControls } from '../../views/panels/timeline-controls.tsx'
import { TimelineFiles } from '../../views/panels/timeline-files.tsx'
import { investigationsTexts } from '../../views/parts/chart/investigations-texts.ts'
import { TimelineFinding } from '../../views/parts/chart/timeline-head.tsx'
import { viewInWords } from '../../views/parts/words/view-in-words.ts'
import { startDownloads } from '../charts/chart-downloads.ts'
import { mount } from '../boot/mount.ts'

type Head = {
  readonly live: Live
  /** For what is worked out from all events: it follows the counts. */
  readonly later: Pick<Live, 'shown' | 'context'>
  /** Names the place that an area lies around. */
  readonly gazetteer: ReadonlySignal<Gazetteer | null>
}

/** @returns opens the dialog with table and files; the drawing in it shows the dates that are given. */
export function mountTimelineHead({ live, later, gazetteer }: Head): (domain: DateRange) => void {
  const { formatter } = live.context.peek()
  const open = signal<DateRange | null>(null)
  mount('timeline-controls', <TimelineControls {...live} />)
  const Finding = () => (
    <TimelineFinding
      context={later.context.value}
      events={later.shown.events.value}
      range={later.shown.answers.value.range}
    />
  )
  mount('timeline-finding', <Finding />)
  const place = document.createElement('div')
  document.body.append(place)
  const Dialog = () => (
    <ModalDialog
      title={formatter.t('timeline.filesTitle')}
      open={open.value !== null}
      onClose={() => (open.value = null)}
      formatter={formatter}
      wide
    >
      {open.value && <Files {...live} gazetteer={gazetteer} domain={open.value} />}
    </ModalDialog>
  )
  render(<Dialog />, place)
  // An event of the table has been opened: its details lie behind the dialog.
  live.state.selection.subscribe(() => {
    open.value = null
  })
  return (domain) => {
    open.value = domain
  }
}

type FilesProps = Pick<Live, 'state' | 'context'> &
  Pick<Head, 'gazetteer'> & { readonly domain: DateRange }

/** As the view is when the dialog opens: nothing behind it changes meanwhile. */
function Files({ state, context, gazetteer, domain }: FilesProps) {
  const { index, formatter } = context.value
  const events = state.events.value
  const words = viewInWords(state.view.value, context.value, gazetteer.value)
  const draw = (width: number): SVGSVGElement =>
    timelinePicture({
      ...wholeInput(index, eventRanks(events, [])),
      ...{ document, width, domain, events },
      words: timelineWords(formatter, index.data, context.value.base),
      shown: new Set(events.map(({ id }) => id)),
      range: state.chosenRange.value,
      rows: state.lanes.value,
    })
  return (
    <TimelineFiles
      context={context.value}
      texts={investigationsTexts(
        { events, range: state.chosenRange.value, words, domain },
        context.value,
      )}
      link={location.href}
      draw={draw}
      onReady={startDownloads}
    />
  )
}
