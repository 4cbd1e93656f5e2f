import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { timelineMarkup } from './timeline-markup.ts'
import { timelineWords } from './timeline-words.ts'
import { english } from '../../../tests/english.ts'
import { eventRanks } from '../../logic/timeline/event-ranks.ts'
import { atlasIndex } from '../../logic/records/atlas-index.ts'
import { realData } from '../../../tests/real-data.ts'

const data = realData()
const { info, events, figures, stations } = data

function markupAt(width: number): string {
  return timelineMarkup({
    document: parseHTML('<!doctype html><html><body></body></html>').document,
    width,
    laneHeight: 207,
    words: timelineWords(english, data, '/'),
    info,
    events,
    figures,
    shown: new Set(events.map(({ id }) => id)),
    highlighted: new Set(),
    countryNames: new Map(),
    selection: null,
    ranks: eventRanks(events, stations),
    range: null,
    whole: atlasIndex(data).wholeRange,
    rows: 'category',
  })
}

describe.each([340, 784, 2560])('timelineMarkup at %i pixels', (width) => {
  const html = markupAt(width)
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)

  it('holds every event once, and writes no style', () => {
    const ids = [...document.querySelectorAll('[data-event-id]')].map((mark) =>
      mark.getAttribute('data-event-id'),
    )
    expect(ids.sort()).toEqual(events.map(({ id }) => id).sort())
    expect(html).not.toMatch(/\sstyle=/)
  })

  it('has a row for the claims, and every lane in the height that it was given', () => {
    const { annual, claims } = info.returns ?? {}
    const charted = figures.filter(
      ({ chart, series }) => chart && (series === claims || series === annual),
    )
    const ids = [...document.querySelectorAll('[data-figure-id]')].map((mark) =>
      mark.getAttribute('data-figure-id'),
    )
    expect(ids.sort()).toEqual(charted.map(({ id }) => id).sort())
    const heights = ['.returns-chart', '.timeline-lanes'].map((chart) =>
      Number(document.querySelector(chart)?.getAttribute('height')),
    )
    if (width > 500) expect([heights[0], (heights[1] ?? 0) <= 207]).toEqual([36, true])
  })

  it('names date, category, actor and title of each mark', () => {
    const named = document.querySelectorAll('.timeline-mark[data-event-id]')
    expect(named.length).toBeGreaterThan(0)
    for (const mark of named) {
      const event = events.find(({ id }) => id === mark.getAttribute('data-event-id'))
      const actor = info.actors.find(({ id }) => id === event?.actor)
      const name = mark.getAttribute('aria-label') ?? ''
      expect(name).toContain(event?.title)
      expect(name).toContain(actor?.name)
      expect(name).toContain(event?.date.slice(0, 4))
    }
  })

  it('has one stop of the Tab key for the events, and the range as two sliders', () => {
    const chart = document.querySelector('.timeline-lanes')
    expect(chart?.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    expect(document.querySelectorAll('input[type="range"][aria-valuetext]')).toHaveLength(2)
  })
})
