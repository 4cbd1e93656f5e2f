/** The atlas as the timeline module takes it: events as items, categories or countries as lanes. */
import { drawReturns, drawReturnsRange, type ReturnsChartWords } from './draw-returns.ts'
import type { ExtrasWords } from './timeline-extras.ts'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { onceFor } from '../../logic/text/once-for.ts'
import { daysOf } from '../../logic/timeline/days-of.ts'
import { eventItems, type EventWords } from '../../logic/timeline/event-items.ts'
import { rowsByCategory, rowsByCountry, type EventRows } from '../../logic/timeline/event-rows.ts'
import { drawable, type ReturnsWords } from '../../logic/figures/returns-parts.ts'
import { returnsScene, type ReturnsScene } from '../../logic/figures/returns-scene.ts'
import { textWidth } from '../../logic/text/text-width.ts'
import type { AtlasInfo } from '../../model/atlas-info.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { Figure } from '../../model/figure.ts'
import type { EventId } from '../../model/ids.ts'
import { dayFromNumber, dayNumber } from '../../model/partial-date.ts'
import type { DateRange, RowKind, Selection } from '../../model/view.ts'
import { makeScalable } from '../../timeline/draw-layers.ts'
import { labelSize, type TimelineInput, type TimelineWords } from '../../timeline/draw-timeline.ts'
import type { Extent } from '../../timeline/scene/box.ts'
import { wholeYears } from '../../timeline/scene/time-axis.ts'
import type { TimelineScene } from '../../timeline/scene/timeline-scene.ts'

export type ChartsWords = EventWords &
  ReturnsWords &
  ReturnsChartWords &
  ExtrasWords & { readonly timeline: TimelineWords }

export type ChartsInput = {
  readonly info: Pick<
    AtlasInfo,
    'actors' | 'categories' | 'returns' | 'scopes' | 'series' | 'timeline'
  >
  readonly events: readonly AtlasEvent[]
  readonly figures: readonly Figure[]
  /** Within the filters and the range; the others are dimmed. */
  readonly shown: ReadonlySet<EventId>
  readonly highlighted: ReadonlySet<EventId>
  readonly selection: Selection | null
  /** Of the countries that events name. */
  readonly countryNames: ReadonlyMap<string, string>
  /** Which events are named first where there is room for some names; lower is first. */
  readonly ranks: ReadonlyMap<EventId, number>
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
  const { events, info, selection } = input
  const rows = rowsOf(input, words)
  const items = eventItems({
    events,
    info,
    rows,
    labelsSayCategory: input.rows !== 'category',
    shown: input.shown,
    highlighted: input.highlighted,
    selectedId: selection?.kind === 'event' ? selection.id : null,
    ranks: input.ranks,
    countryNames: input.countryNames,
    words,
  })
  const [from, to] = info.timeline.opening
  return {
    lanes: rows.lanes,
    items,
    range: input.range && daysOf(input.range),
    whole: daysOf(input.whole),
    reach: reachOf(input),
    opening: daysOf({ from, to }),
  }
}

/** The figures on the axis that the lanes have. */
export function drawFigures(
  chart: SVGSVGElement,
  { beside, input }: { beside: TimelineScene; input: ChartsInput },
  words: ChartsWords,
): ReturnsScene {
  const scene = figuresBeside(beside, input, words)
  drawReturns(chart, scene, words)
  makeScalable(chart)
  return scene
}

/** The chosen range alone, in what has been drawn before. */
export function drawFiguresRange(
  chart: SVGSVGElement,
  { before, range }: { before: ReturnsScene; range: Extent | null },
): ReturnsScene {
  const scene = { ...before, range }
  drawReturnsRange(chart, scene)
  return scene
}

function figuresBeside(
  { axis, width, plot }: TimelineScene,
  input: ChartsInput,
  words: ReturnsWords,
): ReturnsScene {
  const { selection, range, whole } = input
  const { from, to } = axis.domain
  return returnsScene({
    domain: { from: dayFromNumber(from), to: dayFromNumber(to) },
    range,
    width,
    labelWidth: plot.x,
    words,
    info: input.info,
    figures: input.figures,
    selectedId: selection?.kind === 'figure' ? selection.id : null,
    knownOn: (range ?? whole).to,
    place: 'dock',
  })
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
  const known = knownRows(words)(input.events)
  const rows = known.get(input.rows) ?? rowsFor(input, words)
  known.set(input.rows, rows)
  return rows
}

function rowsFor(input: ChartsInput, words: ChartsWords): EventRows {
  switch (input.rows) {
    case 'category':
      return rowsByCategory(input.events, input.info.categories, words.category)
    case 'country':
      return rowsByCountry(input.events, input.info, input.countryNames)
  }
}
