// Ten thousand items on the page, from a phone to the widest screen.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createTimeline, type Timeline } from './create-timeline.ts'
import { plainWords } from './plain-words.ts'
import { isoOf } from './scene/iso-day.ts'
import type { TimelineItem } from './scene/item.ts'
import { plainItem } from './scene/plain-item.ts'
import './timeline.css'

const colours = ['#5c6470', '#9a6b00', '#8c2d2d', '#4b3f92']
const lanes = Array.from({ length: 8 }, (_, i) => ({
  id: `depth-${i}`,
  name: `${i * 50} to ${i * 50 + 50} km`,
  colour: `kind-${i % colours.length}`,
}))
const whole = { from: 14_610, to: 19_357 }
/** Some days are crowded, some years sparse; months and years lie among the days. */
const items = Array.from({ length: 10_000 }, (_, i): TimelineItem => {
  const spread = (i * 7919) % 4700
  const day = whole.from + (i % 7 === 0 ? 2000 + (i % 23) : spread)
  const length = i % 19 === 0 ? 30 : i % 397 === 0 ? 300 : 1
  const lane = lanes[Math.floor(i / 3) % lanes.length] ?? lanes[0]
  return plainItem({
    id: `quake-${i}`,
    lane: lane?.id ?? '',
    colour: lane?.colour ?? '',
    days: { from: day, to: Math.min(whole.to, day + length - 1) },
    date: isoOf(day),
    label: `Earthquake ${i} off the coast`,
    rank: i,
  })
})

let timeline: Timeline | null = null
afterEach(() => timeline?.destroy())

async function shown(width: number) {
  await page.viewport(width, 900)
  const style = document.createElement('style')
  style.textContent = colours
    .map((colour, i) => `.timeline-colour-kind-${i} { --timeline-mark: ${colour} }`)
    .join('\n')
  const container = document.createElement('div')
  document.body.style.margin = '0'
  document.body.replaceChildren(style, container)
  timeline = createTimeline(container, {
    words: plainWords('earthquakes'),
    on: { open: () => null, range: () => null },
  })
  timeline.draw({ items, lanes, whole, range: null })
  return container
}

const boxesOf = (elements: Iterable<Element>): DOMRect[] =>
  [...elements].map((element) => element.getBoundingClientRect())
/** Half a pixel of air is lost to the rounding of a drawing. */
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5
function overlaps(boxes: readonly DOMRect[]): number {
  const sorted = [...boxes].sort((a, b) => a.left - b.left)
  let found = 0
  for (const [i, box] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j += 1) {
      const other = sorted[j]
      if (!other || other.left >= box.right) break
      if (overlap(box, other)) found += 1
    }
  }
  return found
}
/** As its name says it. */
const countOf = (bin: Element): number =>
  Number(/^[\d,]+/.exec(bin.getAttribute('aria-label') ?? '')?.[0].replaceAll(',', ''))

describe.each([390, 2560])('ten thousand items at %i pixels', (width) => {
  it('are drawn or counted once, and nothing lies over anything else', async () => {
    const container = await shown(width)
    const marks = [...container.querySelectorAll('.timeline-mark')]
    const bins = marks.filter((mark) => mark.matches('g'))
    const counted = bins.reduce((sum, bin) => sum + countOf(bin), 0)
    expect(counted + marks.length - bins.length).toBe(items.length)
    // Spans are thin lines, over which points may lie.
    const shapes = boxesOf(container.querySelectorAll('circle.timeline-mark, .timeline-bin > rect'))
    const labels = boxesOf(container.querySelectorAll('.timeline-label'))
    expect(overlaps(shapes)).toBe(0)
    expect(overlaps(labels)).toBe(0)
    expect(shapes.filter((shape) => labels.some((label) => overlap(shape, label)))).toEqual([])
  })

  it('have counts that fit their bins, and a page that does not grow sideways', async () => {
    const container = await shown(width)
    for (const bin of container.querySelectorAll('.timeline-bin')) {
      const [shape, count] = [bin.querySelector('.timeline-shape'), bin.querySelector('text')]
      const room = shape?.getBoundingClientRect().width ?? 0
      expect(count?.getBoundingClientRect().width ?? Infinity).toBeLessThanOrEqual(room)
    }
    // The controls find their places once the timeline has its width.
    await vi.waitFor(() => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width))
  })

  it('are listed where they are densest, within the window', async () => {
    const container = await shown(width)
    const bins = [...container.querySelectorAll<SVGElement>('g.timeline-mark')]
    const densest = bins.reduce((a, b) => (countOf(b) > countOf(a) ? b : a))
    densest.focus()
    await userEvent.keyboard('{Enter}')
    const list = container.querySelector('.timeline-list')
    expect(list?.querySelectorAll('li')).toHaveLength(countOf(densest))
    const box = list?.getBoundingClientRect() ?? new DOMRect(-1)
    expect([box.left >= 0, box.right <= width, box.top >= 0, box.bottom <= 900]).toEqual([
      true,
      true,
      true,
      true,
    ])
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(densest)
  })
})
