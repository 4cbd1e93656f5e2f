// The charts as pictures to look at in a diff. `UPDATE_DRAWINGS=1` draws them anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { there } from '../there.ts'
import { loadData } from '../../pipeline/load-data.ts'
import { claimsChart } from '../../src/logic/figures/claims-chart.ts'
import { eventRanks } from '../../src/logic/timeline/event-ranks.ts'
import { rowsByCategory } from '../../src/logic/timeline/event-rows.ts'
import { daysOf } from '../../src/logic/timeline/days-of.ts'
import { eventItems } from '../../src/logic/timeline/event-items.ts'
import { drawable } from '../../src/logic/figures/returns-parts.ts'
import { returnsScene } from '../../src/logic/figures/returns-scene.ts'
import { squaresChart } from '../../src/logic/figures/squares-chart.ts'
import { textWidth } from '../../src/logic/text/text-width.ts'
import { yearsChart } from '../../src/logic/figures/years-chart.ts'
import type { Figure } from '../../src/model/figure.ts'
import { dayFromNumber } from '../../src/model/partial-date.ts'
import { drawLanes } from '../../src/timeline/draw-lanes.ts'
import { allParts } from '../../src/timeline/scene/all-parts.ts'
import type { Days } from '../../src/timeline/scene/item.ts'
import { timelineScene } from '../../src/timeline/scene/timeline-scene.ts'
import { drawClaimsChart } from '../../src/views/charts/draw-claims-chart.ts'
import { drawReturns } from '../../src/views/charts/draw-returns.ts'
import { drawSquaresChart } from '../../src/views/charts/draw-squares-chart.ts'
import { drawYearsChart } from '../../src/views/charts/draw-years-chart.ts'

const { data } = loadData('data')
if (!data) throw new Error('data/atlas.json was refused.')
const { info, events, figures, stations, countries } = data
const [from, to = info.date] = info.timeline.opening.map((day) => day ?? info.date)
if (!from) throw new Error('The timeline has an opening.')

const names = new Map(info.actors.map(({ id, name }) => [id, name]))
const signs = { exact: '', about: '≈ ', over: '> ', under: '< ', derived: '', background: '' }
const number = (value: number) => value.toLocaleString('en')
const words = {
  date: (date: string) => date,
  dayLabel: (date: string) => date,
  period: (first: string | null, last: string) => `${first} – ${last}`,
  value: ({ qualifier, value }: Figure) => `${signs[qualifier]}${number(value)}`,
  number,
  noFigure: 'no figure found',
  published: ({ publishedBy, publishedDate }: { publishedBy: string; publishedDate: string }) =>
    `Published ${publishedDate} by ${publishedBy}`,
  repeated: (ids: readonly string[]) => `Repeated by ${ids.join(' and ') || 'nobody'}`,
  overlap: 'The periods overlap.',
  neverAdd: 'Periods overlap: never add them',
  neverAddShort: 'They overlap: never add them',
  shortPeriod: (from: string, to: string) => `${from} – ${to}`,
  says: (claimant: string) => `says ${claimant}`,
  noneShown: () => 'None is in the dates shown',
  whatItCounts: 'What it counts',
  returnsHref: '/returns/',
  actor: (id: string, country: string | null) =>
    [names.get(id) ?? id, country].filter(Boolean).join(', '),
  category: ({ name }: { name: string }) => name,
  eventName: (parts: { date: string; category: string; actor: string; title: string }) =>
    `${parts.date} · ${parts.category} · ${parts.actor}: ${parts.title}`,
  month: (month: number) => String(month),
  returnsHelp: 'Figures by the period they cover',
}

const lanesWords = {
  number,
  period: (days: Days) => words.period(dayFromNumber(days.from), dayFromNumber(days.to)),
  binHeading: (count: number) => `${count} events`,
  binName: (parts: { count: number; period: string; lane: string }) =>
    `${parts.count} events · ${parts.period} · ${parts.lane}`,
  help: 'Events by date and category',
}

type Draw = (svg: SVGSVGElement, width: number, labelWidth: number) => void
const drawings: Record<string, Draw> = {
  investigations: (svg, width, labelWidth) => {
    const rows = rowsByCategory(events, info.categories, words.category)
    const items = eventItems({
      events,
      info,
      rows,
      labelsSayCategory: false,
      shown: new Set(events.map(({ id }) => id)),
      highlighted: new Set(),
      selectedId: null,
      ranks: eventRanks(events, stations),
      countryNames: new Map(countries.map(({ code, name }) => [code, name])),
      words,
    })
    const scene = allParts(timelineScene({
      items,
      lanes: rows.lanes,
      domain: daysOf({ from, to }),
      range: null,
      width,
      height: 0,
      labelWidth,
      textWidth: (text) => textWidth(text, 11.5),
      words: lanesWords,
    }))
    drawLanes(svg, scene, { words: lanesWords, idAttribute: 'data-event-id' })
  },
  returns: (svg, width, labelWidth) => {
    const scene = returnsScene({
      info,
      figures,
      selectedId: null,
      domain: { from, to },
      range: null,
      knownOn: info.date,
      place: labelWidth > 0 ? 'row' : 'dock',
      width,
      labelWidth,
      words,
    })
    drawReturns(svg, scene, words)
  },
}

/** Stands in for the page's style sheet, so that the file can be looked at by itself. */
const style = `<style>
svg { font: 11.5px system-ui, sans-serif; fill: #1c1f24 }
.timeline-grid, .timeline-rule, .year-rule { stroke: #e4e0d7 } .timeline-grid-year { stroke: #b9b3a5 }
.claim-row, .timeline-span { fill: none } .is-row .year-marks, .is-row .missing-years, .is-row .year-rules, .is-row .year-scale { display: none } .timeline-colour-grey { fill: #5c6470 } .timeline-colour-ochre { fill: #9a6b00 }
.timeline-colour-red { fill: #8c2d2d } .timeline-colour-violet { fill: #4b3f92 } .timeline-colour-green { fill: #2f6f6a }
.claim-bar { fill: #8c2d2d; fill-opacity: 0.15 } .claim-top, .chart-headline { fill: #8c2d2d }
.claim-published { stroke: #8c2d2d; fill: none } .chart-headline { font: 600 20px serif }
.chart-value { font-size: 13px } .year-mark .chart-value { font-size: 11.5px }
.year-bar { fill: #5c6470; stroke: #5c6470 } .is-hatched .year-bar { fill: #fff } .year-hatch { stroke: #5c6470 }
.is-part .year-bar { fill-opacity: 0.5 } .missing-year rect { fill: none; stroke: #5c6470; stroke-dasharray: 3 3 }
</style>`

/** What the lanes have and the returns have not. */
const laneStyle = `<style>
.timeline-grip { fill: none } .timeline-label { fill: #5c6470 } path.timeline-span { fill: none; stroke: #5c6470; stroke-opacity: 0.4; stroke-width: 1.1 }
.timeline-bin .timeline-shape { fill: #fff; stroke: #5c6470 } .timeline-count { fill: #1c1f24; font-weight: 600 }
</style>`

/** And for what figures have beyond it. */
const figureStyle = `<style>
.chart-value { font-size: 14px } .caption-title { font-weight: 600 } .is-large .claim-line { font-size: 13px }
.claim-said { fill: #5c6470 } .page-chart .chart-headline { font-size: 23px } .page-chart .chart-value { font-size: 16px }
.mark-place { fill: none } .is-derived .year-bar, .is-background .year-bar { fill: #fff } .is-part-year .year-bar { fill-opacity: 0.45 }
.total-stem { stroke: #5c6470 } .total-point { fill: #5c6470; stroke: #5c6470 } .is-hollow .total-point { fill: #fff }
.squares { fill: #5c6470 } .is-headline .squares { fill: #8c2d2d } .squares-value, .squares-title, .years-title { font-weight: 600 }
.squares-line { font-size: 13px }
</style>`

function drawn(draw: Draw, width: number, styles: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const labelWidth = width < 560 ? 0 : 190
  draw(svg, width, labelWidth)
  const once = svg.outerHTML
  draw(svg, width, labelWidth)
  expect(svg.outerHTML).toBe(once)
  expect(once).not.toMatch(/\sstyle=/)
  return once
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('>', `>\n${styles}\n${once.includes('timeline-marks') ? `${laneStyle}\n` : ''}`)
    .replaceAll(/<(g|rect|line|text|path|svg)(?=[ >])/g, '\n<$1')
    .concat('\n')
}

/** The charts of the page on returns, at the widths for which the page has them. */
const pageWords = {
  ...words,
  label: 'Figures on returns',
  hrefOf: (id: string) => `/?sel=figure:${id}`,
  enlarged: (whole: Figure, people: number) => `${whole.what}: one square is ${people} people`,
}
const { annual, headline, page } = there(info.returns)
const named = (ids: readonly string[]) =>
  ids.flatMap((id) => figures.find((figure) => figure.id === id) ?? [])
const [whole] = named(page.breakdown ? [page.breakdown.figure] : [])
const pageDrawings: Record<string, { widths: [number, number]; draw: Draw }> = {
  'page-claims': {
    widths: [1080, 344],
    draw: (svg, width, labelWidth) => {
      const given = { info, figures, selectedId: null, knownOn: info.date, words, width, labelWidth }
      drawClaimsChart(svg, claimsChart({ ...given, place: 'page' }), pageWords)
    },
  },
  'page-years': {
    widths: [510, 344],
    draw: (svg, width) => {
      const scene = yearsChart({
        annual: drawable(figures, annual),
        cumulative: drawable(figures, page.cumulative),
        titles: { annual: 'By year', cumulative: 'Running total' },
        width,
        layout: width < 500 ? 'rows' : 'columns',
        words,
      })
      drawYearsChart(svg, scene, pageWords)
    },
  },
  'page-squares': {
    widths: [510, 344],
    draw: (svg, width) => {
      const parts = page.breakdown ? drawable(figures, page.breakdown.series) : []
      const breakdown = whole ? { whole, parts } : null
      const given = { compared: named(page.compared), headline, breakdown, width, words: pageWords }
      drawSquaresChart(svg, squaresChart(given), pageWords)
    },
  },
}

const all = [
  ...Object.entries(drawings).map(([name, draw]) => ({ name, draw, widths: [784, 340] })),
  ...Object.entries(pageDrawings).map(([name, drawing]) => ({ name, ...drawing })),
]

describe.each(all)('the drawing of $name', ({ name, draw, widths }) => {
  it.each(widths)('is the one that was looked at, at %i pixels', (width) => {
    const file = new URL(`${name}-${width}.svg`, import.meta.url)
    const picture = drawn(draw, width, name === 'investigations' ? style : style + figureStyle)
    if (process.env['UPDATE_DRAWINGS']) writeFileSync(file, picture)
    if (!existsSync(file)) throw new Error(`${name}-${width}.svg is missing: UPDATE_DRAWINGS=1`)
    expect(picture).toBe(readFileSync(file, 'utf8'))
  })
})
