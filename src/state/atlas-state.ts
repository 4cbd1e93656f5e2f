/** What the reader chose, what follows from it, and the named actions that change it. */
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core'
import { flipped, valuesOf, withTicks } from '../logic/choices/facets.ts'
import {
  filtersOf,
  forEachPart,
  noFilters,
  type Filters,
  type View,
} from '../logic/choices/view-parts.ts'
import type { AtlasIndex } from '../logic/records/atlas-index.ts'
import type { Pace } from '../logic/timeline/play.ts'
import type { Search } from '../logic/search/search.ts'
import { mostCharacters } from '../logic/text/words.ts'
import type { Area } from '../model/area.ts'
import type {
  Camera,
  DateRange,
  Labels,
  Projection,
  RowKind,
  Selection,
  StationSort,
  Theme,
} from '../model/view.ts'
import { derive } from './derived.ts'

/** How the address keeps the present change: a new entry, the present one replaced, or not yet. */
type HistoryStep = 'push' | 'replace' | 'later'

/** How dates play; kept for the visit and not in the address. */
type PlayStyle = { readonly pace: Pace; readonly waitsAtEvents: boolean }

/** A signal for each part of a view. */
type Parts<V> = { readonly [name in keyof V]: ReadonlySignal<V[name]> }

export type AtlasState = ReturnType<typeof createAtlasState>

/** @param initial as the address says. */
export function createAtlasState(index: AtlasIndex, search: Search, initial: View) {
  const view = signal(initial)
  const playing = signal(false)
  const historyStep = signal<HistoryStep>('replace')
  const playStyle = signal<PlayStyle>({ pace: 'normal', waitsAtEvents: false })
  const parts = partsOf(view)
  const { ticked, q, area } = parts
  const filters = computed(() => ({ ticked: ticked.value, q: q.value, area: area.value }))
  return {
    ...parts,
    ...derive(index, search, { ...parts, filters }),
    ...createActions(index, { view, playing, historyStep }),
    view,
    filters,
    playing,
    playStyle,
    historyStep,
    choosePlayStyle: (style: Partial<PlayStyle>): void => {
      playStyle.value = { ...playStyle.peek(), ...style }
    },
  }
}

// Of any view: the compiler follows a value to its name only while the type is open.
const partsOf = <V extends View>(view: ReadonlySignal<V>): Parts<V> =>
  forEachPart<Parts<V>>((name) => computed(() => view.value[name]))

type Stored = {
  readonly view: Signal<View>
  readonly playing: Signal<boolean>
  readonly historyStep: Signal<HistoryStep>
}

/** What a reader does, and how the address keeps it. */
function createActions(index: AtlasIndex, { view, playing, historyStep }: Stored) {
  const choose = (step: HistoryStep, chosen: Partial<View>): void => {
    batch(() => {
      historyStep.value = step
      view.value = { ...view.peek(), ...chosen }
    })
  }
  const setPlaying = (next: boolean): void => {
    // A drag that finds nothing playing changes nothing: it must not look settled before it ends.
    if (next === playing.peek()) return
    batch(() => {
      historyStep.value = 'replace'
      playing.value = next
    })
  }
  // A drag is written once, when it ends: Back then undoes all of it. Playing writes as it goes.
  const rangeStep = (finished: boolean): HistoryStep => {
    if (finished) return 'push'
    return playing.peek() ? 'replace' : 'later'
  }
  return {
    toggle: (facet: string, value: string): void => {
      const { ticked } = view.peek()
      const values = flipped(ticked[facet] ?? [], value, valuesOf(facet, index))
      choose('push', { ticked: withTicks(ticked, facet, values) })
    },
    setFilters: (filters: Filters): void => choose('push', filtersOf(filters)),
    /** The dates with them. */
    resetFilters: (): void => choose('push', { ...noFilters, chosenRange: null }),
    /** Of a long text the beginning. */
    searchFor: (text: string): void => choose('replace', { q: text.slice(0, mostCharacters) }),
    /** null: the whole world. */
    setArea: (area: Area | null): void => choose('push', { area }),
    setRange: (range: DateRange | null, finished: boolean): void =>
      choose(rangeStep(finished), { chosenRange: narrower(range, index.wholeRange) }),
    select: (selection: Selection | null): void => choose('push', { selection }),
    moveCamera: (camera: Camera | null): void => choose('replace', { camera }),
    chooseProjection: (projection: Projection): void => choose('push', { projection }),
    chooseLabels: (labels: Labels): void => choose('push', { labels }),
    chooseTheme: (theme: Theme): void => choose('replace', { theme }),
    /** The lines from a linked city to its stations. */
    toggleArcs: (city: string): void => {
      const cities = [...index.marks.keys()]
      choose('push', { arcs: flipped(view.peek().arcs, city, cities) })
    },
    sortBy: (sort: StationSort): void => choose('push', { sort }),
    /** null: the records of today. */
    pinTo: (version: string | null): void => choose('push', { version }),
    /** null: nothing is marked. */
    markSince: (since: string | null): void => choose('push', { since }),
    chooseLanes: (lanes: RowKind): void => choose('push', { lanes }),
    setPlaying,
    /** Takes a whole view, as Back and Forward give it. */
    restore: (whole: View): void =>
      batch(() => {
        choose('replace', whole)
        playing.value = false
      }),
  }
}

/** The whole range is no choice: the address leaves it out. */
function narrower(range: DateRange | null, whole: DateRange): DateRange | null {
  return range && (range.from > whole.from || range.to < whole.to) ? range : null
}
