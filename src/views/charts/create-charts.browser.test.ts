import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createCharts } from './create-charts.ts'
import './timeline.css'
import type { ChartsInput } from './timeline-input.ts'
import { dayFromNumber, firstDay } from '../../model/partial-date.ts'
import * as v from 'valibot'
import { EventId } from '../../model/ids.ts'
import type { DateRange, Selection } from '../../model/view.ts'
import type { Days } from '../../timeline/scene/item.ts'
import '../../timeline/timeline.css'
import { anAtlas, type AtlasBuilder } from '../../../tests/an-atlas.ts'

const text = (value: string): string => value
const period = (from: string | null, to: string): string => `${from} – ${to}`
const timelineWords = {
  day: dayFromNumber,
  typedDay: () => null,
  earlier: (count: number) => `${count} earlier`,
  later: (count: number) => `${count} later`,
  period: (days: Days) => period(dayFromNumber(days.from), dayFromNumber(days.to)),
  number: String,
  month: String,
  binHeading: (count: number) => `${count} events`,
  binName: ({ count, lane }: { count: number; lane: string }) => `${count} events of ${lane}`,
  listClose: 'Close the list',
  help: 'Events',
  lanes: 'Investigations',
  rangeStart: 'Range start',
  rangeEnd: 'Range end',
  dateFrom: 'From',
  dateTo: 'To',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholePeriod: 'Whole period',
}
const words = {
  timeline: timelineWords,
  date: text,
  dayLabel: (date: string) => `day of ${date}`,
  period,
  value: ({ value }: { value: number }) => String(value),
  number: String,
  noFigure: 'no figure found',
  published: ({ publishedBy, publishedDate }: { publishedBy: string; publishedDate: string }) =>
    `Published ${publishedDate} by ${publishedBy}`,
  repeated: (ids: readonly string[]) => `Repeated by ${ids.join(' and ') || 'nobody'}`,
  overlap: 'The periods overlap.',
  neverAdd: 'Never add.',
  neverAddShort: 'They overlap: never add them',
  shortPeriod: (from: string, to: string) => `${from} – ${to}`,
  says: (claimant: string) => `says ${claimant}`,
  noneShown: () => 'None is in the dates shown',
  whatItCounts: 'What it counts',
  returnsHref: '/returns/',
  actor: text,
  category: ({ name }: { name: string }) => name,
  eventName: ({ date, title }: { date: string; title: string }) => `${date}: ${title}`,
  returnsHelp: 'Figures',
  table: 'Table',
  tableAndFiles: 'Table and files',
  returns: 'Returns',
  legend: { published: 'a', derived: 'b', partYear: 'c', missing: 'd' },
}

let timeline: ReturnType<typeof createCharts> | null = null
beforeEach(() => page.viewport(1000, 700))
afterEach(() => timeline?.destroy())

const aSelection = (id: string): Selection => ({ kind: 'event', id: v.parse(EventId, id) })

const threeYears = (): AtlasBuilder =>
  anAtlas()
    .info({ timeline: { opening: ['2021-01-01', '2023-12-31'] } })
    .event('First', '2021-03-10')
    .event('Second', '2022-10-01')
    .event('Last', '2023-11-20')
    .event('Beyond the edge', '2026-05-01')

/** As the page does it: what the reader chooses comes back with the next drawing. */
function shown(atlas: AtlasBuilder = threeYears(), width = 900) {
  const { info, events, figures } = atlas.data()
  const container = document.createElement('div')
  container.style.height = '600px'
  container.style.width = `${width}px`
  document.body.replaceChildren(container)
  const days = events.map(({ date }) => firstDay(date)).sort()
  const [from, to] = [days[0], days.at(-1)]
  if (!from || !to) throw new Error('The atlas of this test has events.')
  const input: ChartsInput = {
    info,
    events,
    figures,
    shown: new Set(events.map(({ id }) => id)),
    highlighted: new Set(),
    countryNames: new Map([['FR', 'France']]),
    selection: null,
    ranks: new Map(),
    range: null,
    whole: { from, to },
    rows: 'category',
  }
  const draw = (range: DateRange | null, more: Partial<ChartsInput> = {}): void =>
    timeline?.draw({ ...input, range, ...more })
  const on = {
    range: vi.fn<(range: DateRange | null, finished: boolean) => void>((range) => draw(range)),
    open: vi.fn<(mark: { kind: string; id: string }) => void>(),
    files: vi.fn<(domain: DateRange) => void>(),
  }
  timeline = createCharts(container, { on, words, hasReturns: true })
  draw(null)
  const find = (selector: string): HTMLElement | SVGElement => {
    const found = container.querySelector<HTMLElement | SVGElement>(selector)
    if (!found) throw new Error(`${selector} is not drawn.`)
    return found
  }
  return { on, find, draw }
}

describe('the timeline of the atlas', () => {
  it('takes and gives ranges as dates', async () => {
    const { on, find } = shown()
    find('[aria-label="Range start"]').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(on.range).toHaveBeenLastCalledWith({ from: '2021-03-11', to: '2026-05-01' }, true)
  })

  it('opens events, and says date, actor and title of what is pointed at', async () => {
    const { on, find } = shown()
    await userEvent.click(find('[data-event-id="ev-first"]'))
    expect(on.open).toHaveBeenLastCalledWith({ kind: 'event', id: 'ev-first' })
    await userEvent.hover(find('[data-event-id="ev-second"]'))
    const tip = find('.timeline-tooltip')
    for (const said of ['2022-10-01', 'host-government', 'Second']) {
      expect(tip.textContent).toContain(said)
    }
  })

  it('opens figures on the same axis, which follows when it is zoomed', async () => {
    const { on, find } = shown(
      threeYears().figure('ret-claim', 230_000, {
        periodStart: '2022-01-01',
        periodEnd: '2022-12-31',
        publishedDate: '2023-01-10',
      }),
    )
    const figure = find('[data-figure-id="ret-claim"]')
    const bar = (): string | null => figure.querySelector('.claim-bar')?.getAttribute('x') ?? null
    const before = bar()
    figure.focus()
    await userEvent.keyboard('{Enter}')
    expect(on.open).toHaveBeenLastCalledWith({ kind: 'figure', id: 'ret-claim' })
    await userEvent.click(find('[aria-label="Zoom in"]'))
    expect(bar()).not.toBe(before)
  })

  it('asks for the table with the dates that the axis shows', async () => {
    const { on, find } = shown()
    await userEvent.click(find('.timeline-files'))
    const [[before] = []] = on.files.mock.calls
    await userEvent.click(find('[aria-label="Zoom in"]'))
    await userEvent.click(find('.timeline-files'))
    const [, [after] = []] = on.files.mock.calls
    if (!before || !after) throw new Error('Nobody was asked.')
    expect(before.from < after.from && after.to < before.to).toBe(true)
  })

  it('has rows by category or, if asked, by country', () => {
    const { find, draw } = shown()
    const names = (): (string | null)[] =>
      [...find('.timeline-lane-names').querySelectorAll('.timeline-lane-name')].map(
        ({ textContent }) => textContent,
      )
    expect(names()).toContain('report')
    draw(null, { rows: 'country' })
    expect(names()).toEqual(['France'])
  })

  it('turns to the dates of what is selected, and back', () => {
    const { find, draw } = shown()
    const axis = (): string | null => find('.timeline-axis').textContent
    const before = axis()
    draw(null, { selection: aSelection('ev-second') })
    expect(axis()).not.toBe(before)
    expect(find('.timeline-label').textContent).toBe('day of 2022-10-01')
    draw(null)
    expect(axis()).toBe(before)
  })
})
