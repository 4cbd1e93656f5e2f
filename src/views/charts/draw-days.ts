/** Draws the days from the first report to the first official response; each row leads to that response. */
import { select, type Selection } from 'd3'
import { layer } from '../../timeline/draw-layers.ts'
import { round } from '../../timeline/draw-time-axis.ts'
import { dotRadius, type DaysRow, type DaysScene } from '../../logic/responses/days-scene.ts'

/** `href` gives the address of an event. Drawing the same scene twice gives the same markup. */
export function drawDays(
  target: SVGSVGElement,
  scene: DaysScene,
  href: (eventId: string) => string,
): void {
  select(target)
    .attr('viewBox', `0 0 ${round(scene.width)} ${round(scene.height)}`)
    .attr('width', round(scene.width))
    .attr('height', round(scene.height))
  drawAxis(layer(target, 'days-axis'), scene)
  const rows = select(layer(target, 'days-rows'))
    .selectAll<SVGAElement, DaysRow>('a')
    .data([...scene.rows], keyOf)
    .join((enter) => {
      const row = enter.append<SVGAElement>('svg:a')
      row.append('rect').attr('class', 'days-ground')
      row.append('text').attr('class', 'days-label')
      row.append('line').attr('class', 'days-wait')
      // A bar would hide a ring that lies within it; a dot beside a ring lies over it.
      row
        .filter(({ kind }) => kind === 'point')
        .append('circle')
        .attr('class', 'days-reported')
      row.append('path').attr('class', 'days-response')
      row
        .filter(({ kind }) => kind === 'span')
        .append('circle')
        .attr('class', 'days-reported')
      row.append('text').attr('class', 'days-value')
      return row
    })
    .attr('class', ({ kind }) => `days-row is-${kind}`)
    .attr('href', ({ eventId }) => href(eventId))
    .attr('aria-label', ({ name }) => name)
    .attr('transform', ({ y }) => `translate(0 ${round(y)})`)
  fillRows(rows, scene)
}

/** A row of another kind is drawn anew, since its marks stand in another order. */
function keyOf({ code, kind }: DaysRow): string {
  return `${code} ${kind}`
}

function fillRows(
  rows: Selection<SVGAElement, DaysRow, SVGGElement, unknown>,
  { width, rowHeight }: DaysScene,
): void {
  const middle = rowHeight / 2
  rows.select('.days-ground').attr('width', round(width)).attr('height', rowHeight).attr('rx', 4)
  rows
    .select('.days-label')
    .attr('x', 0)
    .attr('y', middle + 4.5)
    .text(({ label }) => label)
  rows
    .select('.days-wait')
    .attr('x1', ({ reported, x0 }) => round(reported ?? x0))
    .attr('x2', ({ x0 }) => round(x0))
    .attr('y1', middle)
    .attr('y2', middle)
  rows
    .filter(({ reported }) => reported === null)
    .select('.days-reported')
    .remove()
  rows
    .select('.days-reported')
    .attr('cx', ({ reported, x0 }) => round(reported ?? x0))
    .attr('cy', middle)
    .attr('r', ({ reportedRadius }) => reportedRadius)
    .attr('class', ({ reportedRadius }) =>
      reportedRadius > dotRadius ? 'days-reported is-around' : 'days-reported',
    )
  rows.select('.days-response').attr('d', (row) => responsePath(row, middle))
  rows
    .select('.days-value')
    .attr('x', ({ valueX }) => round(valueX))
    .attr('y', middle + 4.5)
    .text(({ value }) => value)
}

/** A dot, or a bar with round ends from the first day that it may be to the last. */
function responsePath({ x0, x1 }: DaysRow, y: number): string {
  const r = dotRadius
  const [start, end] = [round(x0), round(x1)]
  return `M${start} ${y - r}H${end}A${r} ${r} 0 0 1 ${end} ${y + r}H${start}A${r} ${r} 0 0 1 ${start} ${y - r}Z`
}

function drawAxis(target: SVGGElement, { ticks, start, top, bottom }: DaysScene): void {
  const lines = select(target)
    .selectAll<SVGGElement, DaysScene['ticks'][number]>('g')
    .data([...ticks])
    .join((enter) => {
      const group = enter.append('g')
      group.append('line')
      group.append('text')
      return group
    })
    .attr('class', ({ isStart }) => (isStart ? 'days-tick is-start' : 'days-tick'))
    .attr('transform', ({ x }) => `translate(${round(x)} 0)`)
  lines
    .select('line')
    .attr('y1', top - 4)
    .attr('y2', round(bottom))
  lines
    .select('text')
    .attr('y', top - 10)
    .attr('text-anchor', 'middle')
    .text(({ text }) => text)
  select(target)
    .selectAll('text.days-start')
    .data([start])
    .join('text')
    .attr('class', 'days-start')
    .attr('x', ({ x }) => round(x))
    .attr('y', 12)
    .text(({ text }) => text)
}
