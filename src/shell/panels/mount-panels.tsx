/** The panels beside the map: search, filters, list and details take over what was served. */
import { computed } from '@preact/signals-core'
import { hydrate, render, type ComponentChild } from 'preact'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { toPermalink } from '../../logic/choices/permalink.ts'
import { placeSuggestions, withPlaces } from '../../logic/search/place-suggestions.ts'
import type { Suggestion } from '../../logic/search/search.ts'
import { isTooLong } from '../../logic/text/words.ts'
import { shownBy } from '../../state/shown.ts'
import {
  LiveChips,
  LiveDetails,
  LiveFilters,
  LiveMapCount,
  LiveStatus,
  type Live,
} from '../../views/panels/live-parts.tsx'
import { listedBy, LiveList } from '../../views/panels/live-list.tsx'
import { SearchBox } from '../../views/panels/search-box.tsx'
import { StationSortChoice } from '../../views/panels/station-sort.tsx'
import type { PartsContext } from '../../views/parts/context.ts'
import type { RecordTools } from '../../views/parts/details/record-actions.tsx'
import type { PlaceOffer } from '../../views/parts/list/no-stations.tsx'
import { mostInFull } from '../../views/parts/list/station-list.tsx'
import { keepEarlyText, keepEarlyTicks } from '../boot/early-choices.ts'
import { nextTask } from '../boot/next-task.ts'
import { element } from '../boot/element.ts'
import { mount } from '../boot/mount.ts'
import type { NoticeBoard } from '../boot/notice-board.tsx'
import { keepFocus } from './keep-focus.ts'
import { facetStops, listStops } from './arrow-keys.ts'
import { startMapKey } from '../map/map-key.ts'
import { showInList } from './show-in-list.ts'
import type { KeepWithin } from '../places/mount-places.tsx'
import type { Places } from '../places/places.ts'
import { mediaSignal, smallScreen } from './small-screen.ts'
import { tabStops } from './tab-stops.ts'
import type { Turns } from '../boot/turns.ts'

/** The same part for what the page has come to show. Of its context the day alone ever changes. */
export function inTurn(live: Live, follow: Turns['follow']): Live {
  const { data } = live.context.peek().index
  const shown = shownBy(follow(live.state.answers), data)
  const day = computed(() => shown.answers.value.range.to)
  const context = computed<PartsContext>(() => ({ ...live.context.peek(), day: day.value }))
  return { ...live, shown, context }
}

type Beside = Pick<NoticeBoard, 'tellIgnored'> & {
  readonly places: Places
  readonly keepWithin: KeepWithin
  readonly turns: Turns
  readonly tools: RecordTools
}

type Opens = (suggestion: Suggestion) => void
type Suggest = (text: string, most: number) => readonly Suggestion[]

export async function mountPanels(live: Live, index: AtlasIndex, beside: Beside): Promise<void> {
  const { places, keepWithin, turns, tools } = beside
  const { state } = live
  const open: Opens = ({ opens, title }) => {
    if (opens.kind === 'source') state.searchFor(title)
    else state.select(opens)
  }
  const suggest = computed((): Suggest => {
    const gazetteer = places.gazetteer.value
    return gazetteer ? placeSuggestions(index, gazetteer) : () => []
  })
  mountSearch(live, beside, { open, suggest: (text, most) => suggest.value(text, most) })
  // The opening view is what was served: taken over as it stands. Any other is drawn anew.
  const take = (id: string, content: ComponentChild): void => {
    if (toPermalink(state.view.peek(), index) === '') hydrate(content, element(id))
    else mount(id, content)
  }
  const isSmall = mediaSignal(smallScreen)
  await nextTask()
  keepEarlyTicks(state, index)
  take('filters', <LiveFilters {...live} folded={isSmall} />)
  await nextTask()
  mount('filter-chips', <LiveChips {...live} />)
  take('stations-status', <LiveStatus {...live} />)
  mount('stations-sort', <StationSortChoice {...{ state, context: live.context.value }} />)
  await nextTask()
  take('map-card', <LiveMapCount {...live} onUnplaced={showInList} />)
  startMapKey()
  // Of a long list only a part was served: it is drawn anew.
  const offer = computed(() => placeOffer(live, suggest.value, open))
  await nextTask()
  const forList = inTurn(live, turns.follow)
  const listed = listedBy(forList)
  // Beforehand, each in a task of its own: of many stations they take a while.
  listed.order.peek()
  await nextTask()
  listed.stations.peek()
  await nextTask()
  const list = <LiveList {...forList} {...{ offer, listed }} isTall={isSmall} />
  if (index.data.stations.length > mostInFull) mount('stations-list', list)
  else take('stations-list', list)
  await nextTask()
  const near = { gazetteer: places.gazetteer, onWithin: keepWithin }
  take('details', <LiveDetails {...inTurn(live, turns.follow)} {...{ near, tools }} />)
  await nextTask()
  startFocus()
}

/** Where Tab stops, and where the focus goes when what held it is gone. */
function startFocus(): void {
  tabStops(element('filters'), facetStops)
  tabStops(element('stations-list'), listStops)
  keepFocus(element('details'), () => element('details'))
  keepFocus(element('filters'), () => element('filters').querySelector('input'))
  keepFocus(element('stations-list'), () => element('filters').querySelector('input'))
  keepFocus(element('notices'), () => element('content'))
}

type SearchFor = { readonly open: Opens; readonly suggest: Suggest }

function mountSearch(
  live: Live,
  { places, tellIgnored }: Beside,
  { open, suggest }: SearchFor,
): void {
  const { state, search } = live
  const { formatter } = live.context.peek()
  const onText = (text: string): void => {
    const cut = { parameter: 'q', value: text, problem: 'too-long' } as const
    tellIgnored(isTooLong(text) ? [cut] : [], 'typed')
    state.searchFor(text)
  }
  const form = element('search')
  form.addEventListener('submit', (event) => event.preventDefault())
  keepEarlyText(onText)
  // Into what was served: a reader may be typing there.
  render(
    <SearchBox
      {...{ state, search, formatter, open, onText }}
      suggestPlaces={suggest}
      onFocus={places.load}
    />,
    form,
  )
}

/** The place that Enter in the search goes to. */
function placeOffer(
  { state, search }: Live,
  suggestPlaces: (text: string, most: number) => readonly Suggestion[],
  open: (suggestion: Suggestion) => void,
): PlaceOffer | null {
  const { q } = state.filters.value
  const [first] = q === '' ? [] : withPlaces(search.suggest(q, 1), suggestPlaces(q, 1), 1)
  if (!first || first.opens.kind === 'event' || first.opens.kind === 'source') return null
  const go = (): void => {
    state.searchFor('')
    open(first)
  }
  return { text: q, place: [first.title, first.detail].filter(Boolean).join(', '), go }
}
