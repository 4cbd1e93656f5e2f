/** The tables as the address asks for them: the same query as the explorer's, as far as rows can answer it. */
import { render } from 'preact'
import { parsePermalink, toPermalink } from '../../logic/choices/permalink.ts'
import { queryIn } from '../../logic/choices/query-text.ts'
import { stationOrder } from '../../logic/choices/station-order.ts'
import { openingView } from '../../logic/choices/view-parts.ts'
import { atlasIndex, type AtlasIndex } from '../../logic/records/atlas-index.ts'
import { createSearch } from '../../logic/search/search.ts'
import { createAtlasState, type AtlasState } from '../../state/atlas-state.ts'
import type { PartsContext } from '../../views/parts/context.ts'
import { viewInWords } from '../../views/parts/words/view-in-words.ts'
import { StatusThen } from '../../views/pages/table-page.tsx'
import { element } from '../boot/element.ts'
import { reasonOf } from '../boot/fetched.ts'
import { loadData } from '../boot/load-data.ts'
import { createNoticeBoard, noticePlace, type NoticeBoard } from '../boot/notice-board.tsx'
import { pageFormatter } from '../charts/page-formatter.ts'

const base = import.meta.env.BASE_URL

/** Until the records have come, and if they do not come, every row stays. */
export async function startTable(): Promise<void> {
  const board = createNoticeBoard(noticePlace(), pageFormatter())
  await answerAddress(board)
}

async function answerAddress(board: NoticeBoard): Promise<void> {
  const formatter = pageFormatter()
  try {
    const { data, columns, names } = await loadData(
      base,
      Number(element('stations').dataset['total']),
    )
    const index = atlasIndex(data, columns)
    const { view, ignored } = parsePermalink(queryIn(location), index)
    const state = createAtlasState(index, createSearch(index, names), view)
    show(state, { index, formatter, base, day: state.range.value.to })
    board.tellIgnored(ignored)
    const { version, since } = view
    if (version !== null || since !== null) {
      const { tellVersions } = await import('../versions/follow-versions.ts')
      const page = { base, formatter, present: data.info.version, board }
      await tellVersions({ version, since, query: location.search }, page)
    }
  } catch (error) {
    const text = formatter.t('notice.loadFailed', { reason: reasonOf(error) })
    board.notify({ id: 'load', text, retry: () => void answerAddress(board) })
  }
}

function show(state: AtlasState, context: PartsContext): void {
  const { index } = context
  const { view, stations, events } = state
  if (view.value.sort !== openingView.sort) putInOrder(index, view.value.sort, context)
  const isNarrowed = stations.value.length < index.data.stations.length
  if (!isNarrowed && events.value.length === index.data.events.length) return
  keepRows('stations', stations.value)
  keepRows('events', events.value)
  if (state.chosenRange.value) showStatuses(context)
  sayWhatIsShown(state, context)
}

type Section = 'stations' | 'events'

const rowsOf = (section: Section): HTMLTableRowElement[] => [
  ...element(section).querySelectorAll<HTMLTableRowElement>('tbody > tr'),
]

function keepRows(section: Section, shown: readonly { readonly id: string }[]): void {
  const ids = new Set(shown.map(({ id }) => id))
  for (const row of rowsOf(section)) row.hidden = !ids.has(row.id)
}

function putInOrder(index: AtlasIndex, sort: string, { formatter, day }: PartsContext): void {
  const { compare } = new Intl.Collator(formatter.locale)
  const rows = new Map(rowsOf('stations').map((row) => [row.id, row]))
  for (const place of stationOrder(index, { sort, day, compare })) {
    const row = rows.get(index.data.stations[place]?.id ?? '')
    row?.parentElement?.append(row)
  }
}

/** A status counts from its date on: the column says those of the last day that was chosen. */
function showStatuses(context: PartsContext): void {
  const { t, date } = context.formatter
  const heads = [...element('stations').querySelectorAll('thead th')]
  const column = heads.findIndex(({ textContent }) => textContent === t('table.status'))
  const head = heads[column]
  if (!head) return
  head.textContent = t('table.statusOn', { date: date(context.day) })
  for (const row of rowsOf('stations')) {
    const station = context.index.stations.get(row.id)
    const cell = row.cells[column]
    if (!station || !cell) continue
    cell.replaceChildren()
    render(<StatusThen {...{ station, context }} />, cell)
  }
}

function sayWhatIsShown({ view, stations, events }: AtlasState, context: PartsContext): void {
  const { index, formatter } = context
  const { t } = formatter
  const counts = {
    stations: { shown: stations.value.length, total: index.data.stations.length },
    events: { shown: events.value.length, total: index.data.events.length },
  }
  element('stations-title').textContent = t('stations.count', counts.stations)
  element('events-title').textContent = t('events.count', counts.events)
  const line = document.createElement('p')
  line.className = 'table-shown'
  const status = document.createElement('span')
  status.role = 'status'
  status.textContent = [
    t('stations.count', counts.stations),
    t('events.count', counts.events),
    ...viewInWords(view.value, context, null),
  ].join(' · ')
  const all = document.createElement('a')
  all.href = `${location.pathname}${toPermalink({ ...openingView, theme: view.value.theme }, index)}`
  all.textContent = t('table.showAll')
  line.append(status, ' ', all)
  document.querySelector('.table-lead')?.after(line)
}
