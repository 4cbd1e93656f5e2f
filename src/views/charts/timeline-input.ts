/** The atlas as the timeline module takes it: events as items, categories or countries as lanes. */
import { drawReturns, type ReturnsChartWords } from './draw-returns.ts'
import type { ExtrasWords } from './timeline-extras.ts'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { onceFor, remember } from '../../logic/text/remember.ts'
import { daysOf, rangeOf } from '../../logic/timeline/days-of.ts'
import { litDays, openingDays } from '../../logic/timeline/axis-days.ts'
import {
  eventItems,
  type EventItemsQuestion,
  type EventWords,
} from '../../logic/timeline/event-items.ts'
import { rowsByCategory, rowsByCountry, type EventRows } from '../../logic/timeline/event-rows.ts'
import { drawable, type ReturnsWords } from '../../logic/figures/returns-parts.ts'
import { returnsScene, type ReturnsScene } from '../../logic/figures/returns-scene.ts'
import { textWidth } from '../../logic/text/text-width.ts'
import type { AtlasInfo } from '../../model/atlas-info.ts'
import type { Figure } from '../../model/figure.ts'
import type { EventId } from '../../model/ids.ts'
import { dayNumber } from '../../model/partial-date.ts'
import type { DateRange, RowKind, Selection } from '../../model/view.ts'
import { makeScalable } from '../../timeline/draw-layers.ts'
import { labelSize, type TimelineInput, type TimelineWords } from '../../timeline/draw-timeline.ts'
import { wholeYears } from '../../timeline/scene/time-axis.ts'
import type { TimelineScene } from '../../timeline/scene/timeline-scene.ts'

export type ChartsWords = EventWords &
  ReturnsWords &
  ReturnsChartWords &
  ExtrasWords & { readonly timeline: TimelineWords }

export type ChartsInput = Pick<
  EventItemsQuestion,
  'events' | 'shown' | 'highlighted' | 'countryNames' | 'ranks'
> & {
  readonly info: Pick<
    AtlasInfo,
    'actors' | 'categories' | 'returns' | 'scopes' | 'series' | 'timeline'
  >
  readonly figures: readonly Figure[]
  readonly selection: Selection | null
  /** null: the whole. */
  readonly range: DateRange | null
  /** From the first to the newest dated record. */
  readonly whole: DateRange
  readonly rows: RowKind
}

/** Everything shown and nothing chosen; `ranks` say which events are named first. */
export function wholeInput(
  { data: { info, events, figures }, countryNames, wholeRange }: AtlasIndex,
  ranks: ChartsInput['ranks'],
): ChartsInput {
  const shown = new Set(events.map(({ id }) => id))
  const chosen = { highlighted: new Set<EventId>(), selection: null, range: null }
  const known = { info, events, figures, countryNames, ranks, whole: wholeRange }
  return { ...known, ...chosen, shown, rows: 'category' }
}

/** What the served page and the browser set alike. */
export const timelineLook = {
  idAttribute: 'data-event-id',
  // Guessed, so that a drawing made in Node is the browser's own.
  textWidth: (text: string): number => textWidth(text, labelSize),
}

export function timelineInput(input: ChartsInput, words: ChartsWords): TimelineInput {
  const { info, selection, range, whole } = input
  const rows = rowsOf(input, words)
  const items = eventItems({
    ...{ ...input, rows, words },
    labelsSayCategory: input.rows !== 'category',
    selectedId: selection?.kind === 'event' ? selection.id : null,
  })
  return {
    lanes: rows.lanes,
    items,
    range: range && daysOf(range),
    whole: daysOf(whole),
    reach: reachOf(input),
    opening: openingDays(info.timeline, whole),
    focus: litDays(items),
  }
}

/** The figures on the axis that the lanes have. */
export function drawFigures(
  chart: SVGSVGElement,
  { beside: { axis, width, plot, fills }, input }: { beside: TimelineScene; input: ChartsInput },
  words: ChartsWords,
): ReturnsScene {
  const { selection, range, whole } = input
  const scene = returnsScene({
    ...{ ...input, width, words },
    domain: rangeOf(axis.domain),
    labelWidth: plot.x,
    selectedId: selection?.kind === 'figure' ? selection.id : null,
    knownOn: (range ?? whole).to,
    // Where the lanes share what height there is, a row is left for the figures.
    place: fills && plot.x > 0 ? 'row' : 'dock',
  })
  drawReturns(chart, scene, words)
  makeScalable(chart)
  return scene
}

/** Whole years that hold the events and the figures. */
function reachOf({ info, figures, whole }: ChartsInput): TimelineInput['whole'] {
  const drawn = [info.returns?.claims, info.returns?.annual].flatMap((id) => drawable(figures, id))
  const days = drawn.flatMap(({ periodStart, periodEnd }) => [periodStart, periodEnd])
  return wholeYears([whole.from, whole.to, ...days].map(dayNumber))
}

const knownRows = onceFor((_: ChartsWords) =>
  onceFor((_: ChartsInput['events']) => new Map<RowKind, EventRows>()),
)

/** Worked out once for the same events. */
function rowsOf(input: ChartsInput, words: ChartsWords): EventRows {
  return remember(() => rowsFor(input, words), knownRows(words)(input.events))(input.rows)
}

function rowsFor(input: ChartsInput, words: ChartsWords): EventRows {
  switch (input.rows) {
    case 'category':
      return rowsByCategory(input.events, input.info.categories, words.category)
    case 'country':
      return rowsByCountry(input.events, input.info, input.countryNames)
  }
}
