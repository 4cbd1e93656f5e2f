/** Brings the served explorer to life. */
import '@preact/signals'
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import { atlasIndex, prepareIndex, type AtlasIndex } from '../logic/records/atlas-index.ts'
import { detailRows } from '../logic/records/detail-rows.ts'
import type { Renderer } from '../logic/map/software-renderer.ts'
import { parsePermalink } from '../logic/choices/permalink.ts'
import { queryIn } from '../logic/choices/query-text.ts'
import { createSearch, type Search } from '../logic/search/search.ts'
import type { OtherNames } from '../model/other-names.ts'
import { createAtlasState, type AtlasState } from '../state/atlas-state.ts'
import { createFormatter } from '../views/i18n/formatter.ts'
import { messages } from '../views/i18n/messages.ts'
import type { Live } from '../views/panels/live-parts.tsx'
import type { PartsContext } from '../views/parts/context.ts'
import { inTasks, nextTask } from './boot/next-task.ts'
import { mountSheet } from './panels/sheet.tsx'
import { element } from './boot/element.ts'
import { reasonOf } from './boot/fetched.ts'
import { followLinks, linkList, linkMarks } from './address/follow-links.ts'
import { keepFormsForSaving } from './boot/saved-forms.ts'
import { sayReady, sayStarted } from './boot/stages.ts'
import { startKeyboard, startSearchLink } from './boot/keyboard.ts'
import { keepTexts } from './boot/keep-texts.ts'
import { loadData } from './boot/load-data.ts'
import { createNoticeBoard } from './boot/notice-board.tsx'
import type { StationDetails } from './boot/station-details.ts'
import { startPanes } from './panels/panes.tsx'
import { startMenuButton } from './boot/menu-button.ts'
import { mountActions } from './panels/mount-actions.tsx'
import { createMapRegion, type MapRegion } from './map/map-region.ts'
import { mountMapRegion } from './map/mount-map-region.tsx'
import { inTurn, mountPanels } from './panels/mount-panels.tsx'
import { recordTools } from './panels/record-tools.ts'
import { mountPlaces, type KeepWithin } from './places/mount-places.tsx'
import { createPlaces, type Places } from './places/places.ts'
import { mountTimeline } from './timeline/mount-timeline.ts'
import { mountTimelineHead } from './timeline/mount-timeline-head.tsx'
import { startPlayClock } from './timeline/play.ts'
import { createTurns, pageClock, type Turns } from './boot/turns.ts'
import { themeSignal } from './boot/theme-signal.ts'
import { syncAddress } from './address/url-sync.ts'

const base = import.meta.env.BASE_URL
const formatter = createFormatter(document.documentElement.lang, messages)
const { notify, withdraw, tellIgnored } = createNoticeBoard(element('notices'), formatter)

async function start(): Promise<void> {
  const loaded = await load()
  if (!loaded) return
  const { data, columns, details, names } = loaded
  try {
    const index = atlasIndex(data, columns)
    await nextTask()
    await inTasks(prepareIndex(index))
    await startExplorer(index, details, searchOf(index, names))
  } catch (error) {
    tellFailed(error)
  }
}

/** Half of it may stand: starting once more would double it. */
function tellFailed(error: unknown): never {
  notify({ id: 'load', text: formatter.t('notice.startFailed', { reason: reasonOf(error) }) })
  throw error
}

/** At once, or as soon as the section is opened, which says that it is busy until then: on a phone most readers never see it. */
async function whenShown(section: HTMLElement, mount: () => Promise<void>): Promise<void> {
  if (section.checkVisibility()) return mount()
  section.ariaBusy = 'true'
  const sizes = new ResizeObserver(() => {
    if (!section.checkVisibility()) return
    sizes.disconnect()
    mount()
      .then(() => section.removeAttribute('aria-busy'))
      .catch(tellFailed)
  })
  sizes.observe(section)
}

/** @returns null after a notice: the page as served stays readable, and loading can be tried again. */
async function load(): Promise<Awaited<ReturnType<typeof loadData>> | null> {
  try {
    return await loadData(base, Number(document.documentElement.dataset['stations']))
  } catch (error) {
    notify({
      id: 'load',
      text: formatter.t('notice.loadFailed', { reason: reasonOf(error) }),
      retry: () => void start(),
    })
    return null
  }
}

/**
 * Milliseconds: in a large atlas, and less so where each frame of the map keeps the processor busy, a hand that
 * drags a range is followed by the counts before the rest.
 */
const dragPatience = { large: 1500, software: 500 }

/** In which what follows a choice comes, once its counts have been painted. */
function turnsFor(
  state: AtlasState,
  { isLarge }: AtlasIndex,
  renderer: ReadonlySignal<Renderer>,
): Turns {
  const patience = (): number => {
    if (isLarge) return dragPatience.large
    return renderer.peek() === 'software' ? dragPatience.software : 0
  }
  return createTurns(pageClock, { choices: state.answers, moved: state.range, patience })
}

function placesOf(region: MapRegion): [Places, KeepWithin] {
  const places = createPlaces({
    base,
    language: formatter.locale,
    onFailed: (reason, retry) =>
      notify({ id: 'places', text: formatter.t('notice.placesFailed', { reason }), retry }),
  })
  const keepWithin = mountPlaces({
    ...{ ...region, places },
    onUnknownPlace: (id) => tellIgnored([{ parameter: 'sel', value: `place:${id}` }]),
  })
  return [places, keepWithin]
}

async function startExplorer(
  index: AtlasIndex,
  details: StationDetails,
  search: Search,
): Promise<void> {
  const { view, ignored } = parsePermalink(queryIn(location), index)
  const state = createAtlasState(index, search, view)
  // Before there is anything to choose with: no choice may go by the address.
  const restored = syncAddress(state, index, tellIgnored)
  followLinks(state, index)
  startKeyboard(state)
  tellIgnored(ignored)
  await nextTask()
  const context = computed<PartsContext>(() => ({
    index,
    formatter,
    base,
    day: state.range.value.to,
  }))
  const live: Live = { state, search, shown: state, context, details }
  const renderer = signal<Renderer>('hardware')
  const turns = turnsFor(state, index, renderer)
  followDetails(state, index, details)
  const theme = themeSignal(state)
  await nextTask()
  const page = { state, index, turns, context, theme, base }
  const region = createMapRegion({ ...page, renderer, notify, withdraw })
  await nextTask()
  const [places, keepWithin] = placesOf(region)
  await nextTask()
  const { present, openLive } = await mountMapRegion(region, restored)
  await nextTask()
  const tools = recordTools({ index, base, details })
  await mountPanels(live, index, { places, keepWithin, turns, tellIgnored, tools })
  startPlayClock(state, index)
  await nextTask()
  await whenShown(element('timeline'), async () => {
    const later = inTurn(live, turns.followDrawing)
    const onFiles = mountTimelineHead({ live, later, gazetteer: places.gazetteer })
    await nextTask()
    const container = element('timeline-charts')
    await mountTimeline({ container, state, turns, index, formatter, base, onFiles })
  })
  await nextTask()
  mountSheet(state, formatter)
  startPanes(
    element('content'),
    { side: element('sidebar'), details: element('details'), dock: element('timeline') },
    formatter,
  )
  followVersions(state, index)
  mountActions({ state, index, context, base, present, gazetteer: places.gazetteer, details })
  keepFormsForSaving(state)
  // Who turns to the map as soon as the page is ready is waited for.
  openLive()
  sayReady()
}

/** Ready for the first search as soon as a reader turns to it: most look at the map and never search. */
function searchOf(index: AtlasIndex, names: OtherNames): Search {
  const search = createSearch(index, names)
  const prepare = (): void => void inTasks(search.prepare())
  element('search').addEventListener('focusin', prepare, { once: true })
  return search
}

/** Of most links nothing is asked of versions: what answers is fetched when one asks. */
function followVersions(state: AtlasState, { data }: AtlasIndex): void {
  let told = false
  effect(() => {
    const asked = { version: state.version.value, since: state.since.value }
    if (!told && asked.version === null && asked.since === null) return
    told = true
    const page = { base, formatter, present: data.info.version, board: { notify, withdraw } }
    const failed = (reason: unknown): void => {
      const text = formatter.t('versions.failed', { reason: reasonOf(reason) })
      notify({ id: 'version', text })
    }
    void import('./versions/follow-versions.ts').then(
      ({ tellVersions }) => tellVersions({ ...asked, query: location.search }, page),
      failed,
    )
  })
}

/** Fetches what a selection shows beyond what is there. */
function followDetails(state: AtlasState, index: AtlasIndex, details: StationDetails): void {
  const load = async (rows: readonly number[]): Promise<void> => {
    try {
      await details.load(rows)
    } catch (error) {
      const reason = reasonOf(error)
      const text = formatter.t('notice.loadFailed', { reason })
      notify({ id: 'details', text, retry: () => void load(rows) })
    }
  }
  effect(() => {
    const rows = detailRows(state.selection.value, index)
    if (!details.has(rows)) void load(rows)
  })
}

startMenuButton()
startSearchLink()
linkList(element('stations-list'))
linkMarks(element('drawn-marks'))
keepTexts(document.body)
sayStarted()
// In a task of its own: to run all modules takes one.
void nextTask().then(start)
