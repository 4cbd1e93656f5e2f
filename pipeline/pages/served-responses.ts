/** The drawings of the page of responses as they stand in the served page. */
import { linkTo } from '../../src/logic/choices/link-formats.ts'
import { parseHTML } from 'linkedom'
import { daysScene } from '../../src/logic/responses/days-scene.ts'
import { matrixScene } from '../../src/logic/responses/matrix-scene.ts'
import type { DaySpan, ResponsesTable } from '../../src/logic/responses/responses.ts'
import { drawDays } from '../../src/views/charts/draw-days.ts'
import { drawMatrix } from '../../src/views/charts/draw-matrix.ts'
import { daysText, daysWords } from '../../src/views/pages/responses-words.ts'
import type { PartsContext } from '../../src/views/parts/context.ts'
import { termName } from '../../src/views/parts/words/term-name.ts'

/** Pixels. The page shows the drawing of days that fits. */
const matrixWidth = 1200
const days = {
  wide: { width: 900, labelWidth: 160 },
  middle: { width: 640, labelWidth: 140 },
  narrow: { width: 340, labelWidth: 124 },
} as const

export function servedResponses(
  context: PartsContext,
  table: ResponsesTable,
): { matrix: string; days: string } {
  const { info } = context.index.data
  const { formatter } = context
  const { t } = formatter
  const matrix = svg()
  const words = {
    stations: t('responses.stations'),
    topic: (topic: string) => t('responses.apart', { topic: termName(info.topics, topic) }),
    pinned: t('responses.pinned'),
    others: t('responses.others'),
    firstDays: t('responses.firstDays'),
    noDays: t('responses.none'),
    days: (span: DaySpan) => daysText(span, formatter),
  }
  drawMatrix(matrix, matrixScene({ table, width: matrixWidth, words }))
  return {
    matrix: matrix.outerHTML,
    days: Object.entries(days)
      .map(([name, size]) => daysDrawing(context, table, { name, ...size }))
      .join(''),
  }
}

function daysDrawing(
  context: PartsContext,
  table: ResponsesTable,
  { name, ...size }: { name: string; width: number; labelWidth: number },
): string {
  const target = svg()
  target.setAttribute('class', `days-plot is-${name}`)
  target.setAttribute('role', 'group')
  target.setAttribute('aria-labelledby', 'days-to-response-title')
  const words = daysWords({ context, table })
  drawDays(target, daysScene({ rows: table.main.rows, ...size, words }), (id) =>
    linkTo(`sel=event:${id}`, context.base),
  )
  return target.outerHTML
}

function svg(): SVGSVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  return document.createElementNS('http://www.w3.org/2000/svg', 'svg')
}
