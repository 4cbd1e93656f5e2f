/** Draws the days from the first report to the first official response; each row leads to that response. */
import {
  classes,
  drawEach,
  drawOne,
  layer,
  round,
  setShape,
  type Shape,
} from '../../timeline/draw-each.ts'
import { dotRadius, type DaysRow, type DaysScene } from '../../logic/responses/days-scene.ts'

/** `href` gives the address of an event. Drawing the same scene twice gives the same markup. */
export function drawDays(
  target: SVGSVGElement,
  scene: DaysScene,
  href: (eventId: string) => string,
): void {
  const { width, height } = scene
  setShape(target, { viewBox: `0 0 ${round(width)} ${round(height)}`, width, height })
  drawAxis(layer(target, 'days-axis'), scene)
  const rows = scene.rows.map((row) => ({
    class: `days-row is-${row.kind}`,
    href: href(row.eventId),
    'aria-label': row.name,
    transform: `translate(0 ${round(row.y)})`,
    inside: (link: Element) => drawRow(link, row, scene),
  }))
  drawEach(layer(target, 'days-rows'), 'a', rows)
}

function drawRow(link: Element, row: DaysRow, { width, rowHeight }: DaysScene): void {
  const { kind, label, reported, x0, value, valueX } = row
  const middle = rowHeight / 2
  const text = (name: string, x: number, text: string): Shape => ({
    class: `days-${name}`,
    ...{ x, y: middle + 4.5, text },
  })
  drawOne(link, 'rect', { class: 'days-ground', width, height: rowHeight, rx: 4 })
  drawOne(link, 'text.days-label', text('label', 0, label))
  const wait = { x1: reported ?? x0, x2: x0, y1: middle, y2: middle }
  drawOne(link, 'line', { class: 'days-wait', ...wait })
  // A bar would hide a ring that lies within it; a dot beside a ring lies over it.
  if (kind === 'point') drawReported(link, row, middle)
  drawOne(link, 'path', { class: 'days-response', d: responsePath(row, middle) })
  if (kind === 'span') drawReported(link, row, middle)
  drawOne(link, 'text.days-value', text('value', valueX, value))
}

function drawReported(link: Element, { reported, reportedRadius: r }: DaysRow, cy: number): void {
  const name = classes('days-reported', r > dotRadius && 'is-around')
  drawEach(link, 'circle', reported === null ? [] : [{ class: name, cx: reported, cy, r }])
}

/** A dot, or a bar with round ends from the first day that it may be to the last. */
function responsePath({ x0, x1 }: DaysRow, y: number): string {
  const r = dotRadius
  const [start, end] = [round(x0), round(x1)]
  return `M${start} ${y - r}H${end}A${r} ${r} 0 0 1 ${end} ${y + r}H${start}A${r} ${r} 0 0 1 ${start} ${y - r}Z`
}

function drawAxis(target: SVGGElement, { ticks, start, top, bottom }: DaysScene): void {
  const lines = ticks.map(({ x, text, isStart }) => ({
    class: classes('days-tick', isStart && 'is-start'),
    transform: `translate(${round(x)} 0)`,
    inside(tick: Element) {
      drawOne(tick, 'line', { y1: top - 4, y2: bottom })
      drawOne(tick, 'text', { y: top - 10, 'text-anchor': 'middle', text })
    },
  }))
  drawEach(target, 'g', lines)
  drawOne(target, 'text', { class: 'days-start', x: start.x, y: 12, text: start.text })
}
