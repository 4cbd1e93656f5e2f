import { expect, it } from 'vitest'
import { createTimeline } from './create-timeline.ts'
import { plainWords } from './plain-words.ts'
import { plainItem } from './scene/plain-item.ts'
import './timeline.css'

const lanes = [
  { id: 'north', name: 'North', colour: 'red' },
  { id: 'south', name: 'South', colour: 'blue' },
]
const from = 14_600
const items = Array.from({ length: 300 }, (_, i) => {
  const day = from + ((i * 37) % 900)
  return plainItem({
    id: `item-${i}`,
    lane: i % 3 === 0 ? 'north' : 'south',
    days: { from: day, to: day },
    date: `day ${day}`,
    label: `Item ${i}`,
  })
})
const input = { items, lanes, range: null, whole: { from, to: from + 900 } }
const words = plainWords('items')
const on = { open: () => undefined, range: () => undefined }

function aContainer(): HTMLElement {
  const container = document.createElement('div')
  container.style.cssText = 'width: 900px; height: 500px'
  document.body.append(container)
  return container
}

/** As a page is served: the drawing without what moves it. */
function aServed(): HTMLElement {
  const whole = aContainer()
  createTimeline(whole, { words, on }).draw(input)
  const served = aContainer()
  served.innerHTML = whole.innerHTML
  return served
}

it('draws the same whether it was prepared or not', () => {
  document.body.replaceChildren()
  const served = aServed()
  const timeline = createTimeline(served, { words, on })
  const steps = [...timeline.prepare(input)]
  expect(steps.length).toBeGreaterThan(2)
  expect(served.querySelectorAll('.timeline-mark').length).toBeGreaterThan(10)
  timeline.draw(input)
  const alone = aContainer()
  createTimeline(alone, { words, on }).draw(input)
  expect(served.innerHTML).toBe(alone.innerHTML)
})

it('puts in its place what was prepared, and draws anything else anew', () => {
  document.body.replaceChildren()
  const served = aServed()
  let drawings = 0
  const drawn = (): void => void (drawings += 1)
  const timeline = createTimeline(served, { words, on: { ...on, drawn } })
  void [...timeline.prepare(input)]
  expect(drawings).toBe(1)
  timeline.draw(input)
  expect(drawings).toBe(1)
  timeline.draw({ ...input, items: items.slice(0, 10) })
  expect(drawings).toBe(2)
  expect(served.querySelectorAll('[data-item-id]').length).toBeLessThanOrEqual(10)

  const other = aServed()
  const changed = createTimeline(other, { words, on })
  void [...changed.prepare(input)]
  changed.draw({ ...input, items: items.slice(0, 10) })
  expect(other.querySelectorAll('[data-item-id]').length).toBeLessThanOrEqual(10)

  const resized = aServed()
  const narrower = createTimeline(resized, { words, on })
  void [...narrower.prepare(input)]
  resized.style.width = '600px'
  narrower.draw(input)
  expect(resized.querySelector('svg')?.clientWidth).toBeLessThanOrEqual(600)
})

it('prepares no further what has been drawn meanwhile, and opens where that is', () => {
  document.body.replaceChildren()
  const served = aServed()
  const last = items.at(-1)
  if (!last) throw new Error('There are items.')
  // The axis of a selection reaches farther than the opening.
  const opening = { from, to: from + 60 }
  const selecting = {
    ...input,
    opening,
    items: [...items.slice(0, -1), { ...last, selected: true }],
  }
  const timeline = createTimeline(served, { words, on })
  const steps = timeline.prepare(selecting)
  steps.next()
  timeline.draw({ ...input, opening, items: items.slice(0, 10) })
  const drawn = served.innerHTML
  expect([...steps]).toEqual([])
  expect(served.innerHTML).toBe(drawn)

  const alone = aServed()
  createTimeline(alone, { words, on }).draw({ ...input, opening, items: items.slice(0, 10) })
  expect(drawn).toBe(alone.innerHTML)

  const late = aServed()
  const changed = createTimeline(late, { words, on })
  void [...changed.prepare(selecting)]
  changed.draw({ ...input, opening, items: items.slice(0, 10) })
  expect(late.innerHTML).toBe(drawn)
})

it('prepares nothing where no timeline was served', () => {
  document.body.replaceChildren()
  const timeline = createTimeline(aContainer(), { words, on })
  expect([...timeline.prepare(input)]).toEqual([])
})
