// The charts of the page of responses as pictures to look at in a diff. `UPDATE_DRAWINGS=1` draws them anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { atlasIndex } from '../../src/logic/records/atlas-index.ts'
import { daysScene } from '../../src/logic/responses/days-scene.ts'
import { matrixScene } from '../../src/logic/responses/matrix-scene.ts'
import { responsesTable } from '../../src/logic/responses/responses.ts'
import { drawDays } from '../../src/views/charts/draw-days.ts'
import { drawMatrix } from '../../src/views/charts/draw-matrix.ts'
import { realData } from '../real-data.ts'

const data = realData()
const table = responsesTable(atlasIndex(data))

const daysInWords = ({ least, most }: { least: number; most: number }): string =>
  least === most ? `${least} days` : `${least} to ${most} days`

const days = (svg: SVGSVGElement, width: number, labelWidth: number): void => {
  const words = {
    days: daysInWords,
    number: String,
    start: 'Days after the first report of all',
    row: ({ name }: { name: string }) => name,
  }
  drawDays(svg, daysScene({ rows: table.main.rows, width, labelWidth, words }), (id) => `#${id}`)
}

const drawings: Record<string, (svg: SVGSVGElement) => void> = {
  'responses-1200': (svg) => {
    const words = {
      ...{ stations: 'Stations', topic: (topic: string) => topic, pinned: 'Pinned' },
      ...{ others: 'Others', firstDays: 'Days to the first response', noDays: 'none found' },
      days: daysInWords,
    }
    drawMatrix(svg, matrixScene({ table, width: 1200, words }))
  },
  'days-900': (svg) => days(svg, 900, 160),
  'days-340': (svg) => days(svg, 340, 124),
}

/** Stands in for the page's style sheet, so that the file can be looked at by itself. */
const style = `<style>
svg { font: 13px system-ui, sans-serif; fill: #1c1f24 }
.response-mark { color: #5c6470; fill: currentcolor; stroke: currentcolor; stroke-width: 1.5 } .response-mark.is-open { fill: none }
.colour-ochre { color: #9a6b00 } .colour-red { color: #8c2d2d } .colour-violet { color: #4b3f92 } .colour-green { color: #2f6f6a }
.matrix-rule, .days-tick line { stroke: #e4e0d7 } .days-ground { fill: none } .days-value { font-size: 12px } .days-wait { stroke: #5c6470; stroke-dasharray: 2 3 }
.days-reported { fill: #fff; stroke: #5c6470; stroke-width: 1.5 } .days-reported.is-around { fill: none } .is-span .days-response, .days-response.is-imprecise { fill: #5c6470 }
</style>`

function drawn(draw: (svg: SVGSVGElement) => void): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  draw(svg)
  const once = svg.outerHTML
  draw(svg)
  expect(svg.outerHTML).toBe(once)
  expect(once).not.toMatch(/\sstyle=/)
  return once
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('>', `>\n${style}\n`)
    .replaceAll(/<(g|a|rect|line|text|path|circle)(?=[ >])/g, '\n<$1')
    .concat('\n')
}

it.each(Object.entries(drawings))('the drawing %s is the one that was looked at', (name, draw) => {
  const file = new URL(`${name}.svg`, import.meta.url)
  const picture = drawn(draw)
  if (process.env['UPDATE_DRAWINGS']) writeFileSync(file, picture)
  if (!existsSync(file)) throw new Error(`${name}.svg is missing: UPDATE_DRAWINGS=1`)
  expect(picture).toBe(readFileSync(file, 'utf8'))
})
