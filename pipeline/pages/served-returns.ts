/** The charts of the page on returns as they stand in it, each drawn for several widths of the page. */
import { linkTo } from '../../src/logic/choices/link-formats.ts'
import { parseHTML } from 'linkedom'
import { claimsChart } from '../../src/logic/figures/claims-chart.ts'
import { squaresChart } from '../../src/logic/figures/squares-chart.ts'
import { yearsChart } from '../../src/logic/figures/years-chart.ts'
import { drawClaimsChart } from '../../src/views/charts/draw-claims-chart.ts'
import { drawSquaresChart } from '../../src/views/charts/draw-squares-chart.ts'
import { drawYearsChart } from '../../src/views/charts/draw-years-chart.ts'
import { timelineWords } from '../../src/views/charts/timeline-words.ts'
import type { ReturnsDrawings } from '../../src/views/pages/returns-page.tsx'
import { returnsFigures, returnsInfo } from '../../src/views/pages/returns-texts.ts'
import type { PartsContext } from '../../src/views/parts/context.ts'
import { figureValue } from '../../src/views/parts/words/figure-words.ts'

/** Where a drawing is shown, and its width in pixels; the first is the one that a reader takes away. */
type Place = { readonly on: string; readonly width: number }
const claimsPlaces = [
  { on: 'on-desk', width: 1080, labelWidth: 176 },
  { on: 'on-tablet', width: 660, labelWidth: 150 },
  { on: 'on-phone', width: 344, labelWidth: 0 },
]
const halfPlaces = [
  { on: 'on-desk on-tablet', width: 510, layout: 'columns' as const },
  { on: 'on-phone', width: 344, layout: 'rows' as const },
]

export function servedReturns(context: PartsContext): ReturnsDrawings {
  const { index, formatter, base } = context
  const { t } = formatter
  const { info, figures } = index.data
  const returns = returnsInfo(context)
  const { annual, cumulative, compared, breakdown } = returnsFigures(context)
  const words = {
    ...timelineWords(formatter, index.data, base),
    hrefOf: (id: string) => linkTo(`sel=figure:${id}`, base),
    enlarged: (whole: (typeof compared)[number], people: number) =>
      t('returnsPage.squares.enlarged', {
        value: figureValue(whole, formatter),
        what: whole.what,
        people,
      }),
  }
  const captionOf = (series: string): string => {
    const found = info.series.find(({ id }) => id === series)
    return found ? `${found.title} · ${found.unit}` : ''
  }
  const [claimsLabel, yearsLabel, squaresLabel] = [
    t('returnsPage.claims.label'),
    t('returnsPage.years.label'),
    t('returnsPage.squares.label'),
  ]
  const asked = { info, figures, selectedId: null, knownOn: info.date, place: 'page' as const }
  return {
    claims: drawings(claimsPlaces, (svg, place) =>
      drawClaimsChart(svg, claimsChart({ ...asked, ...place, words }), {
        ...words,
        label: claimsLabel,
      }),
    ),
    years: drawings(halfPlaces, (svg, { width, layout }) => {
      const titles = {
        annual: captionOf(returns.annual),
        cumulative: captionOf(returns.page.cumulative),
      }
      const given = { annual: [...annual.values()], cumulative, titles, width, layout, words }
      drawYearsChart(svg, yearsChart(given), { ...words, label: yearsLabel })
    }),
    squares: drawings(halfPlaces, (svg, { width }) => {
      const { headline } = returns
      const given = { compared, headline, breakdown, width, words }
      drawSquaresChart(svg, squaresChart(given), { ...words, label: squaresLabel })
    }),
  }
}

function drawings<P extends Place>(
  places: readonly P[],
  draw: (svg: SVGSVGElement, place: P) => void,
): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  return places
    .map((place, i) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
      draw(svg, place)
      svg.setAttribute('class', `${svg.getAttribute('class') ?? ''} ${place.on}`)
      if (i === 0) svg.setAttribute('data-picture', '')
      return svg.outerHTML
    })
    .join('')
}
