// The module with data of another subject, as somebody else would use it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createTimeline, type Timeline } from './create-timeline.ts'
import { plainWords } from './plain-words.ts'
import { dayOfIso, isoOf } from './scene/iso-day.ts'
import type { Days, TimelineItem } from './scene/item.ts'
import { plainItem } from './scene/plain-item.ts'
import type { TimelineScene } from './scene/timeline-scene.ts'
import './timeline.css'

const day = (text: string): number => {
  const found = dayOfIso(text)
  if (found === null) throw new Error(`${text} is no day.`)
  return found
}
const days = (from: string, to = from): Days => ({ from: day(from), to: day(to) })
const quake = (label: string, date: string, lane: string): TimelineItem =>
  plainItem({ id: label.toLowerCase(), lane, days: days(date), date, label })

const quakes = [
  quake('Haiti', '2010-01-12', 'americas'),
  quake('Maule', '2010-02-27', 'americas'),
  quake('Tohoku', '2011-03-11', 'asia'),
  quake('Gorkha', '2015-04-25', 'asia'),
  quake('Kaikoura', '2016-11-13', 'pacific'),
]
const aftershocks = Array.from({ length: 40 }, (_, i) =>
  quake(`Aftershock ${i}`, isoOf(day('2011-03-12') + (i % 9)), 'asia'),
)
const lanes = [
  { id: 'asia', name: 'Asia', colour: 'red' },
  { id: 'europe', name: 'Europe', colour: 'red' },
  { id: 'americas', name: 'The Americas', colour: 'blue' },
  { id: 'pacific', name: 'The Pacific', colour: 'blue' },
]

let timeline: Timeline | null = null
beforeEach(() => page.viewport(1280, 800))
afterEach(() => timeline?.destroy())

/** As a host does it: what the reader chooses comes back with the next drawing. */
function shown(items: readonly TimelineItem[] = quakes, width = 900) {
  const container = document.createElement('div')
  container.style.width = `${width}px`
  container.style.height = '500px'
  document.body.replaceChildren(container)
  const draw = (range: Days | null): void =>
    timeline?.draw({
      items,
      lanes,
      range,
      whole: days('2010-01-12', '2016-11-13'),
      reach: days('2005-01-01', '2020-12-31'),
      opening: days('2010-01-01', '2016-12-31'),
    })
  const on = {
    open: vi.fn<(id: string) => void>(),
    range: vi.fn<(range: Days | null, finished: boolean) => void>(draw),
    domain: vi.fn<(domain: Days) => void>(),
    drawn: vi.fn<(scene: TimelineScene) => void>(),
  }
  timeline = createTimeline(container, { words: plainWords('earthquakes'), on })
  draw(null)
  const find = (selector: string): HTMLElement | SVGElement => {
    const found = container.querySelector<HTMLElement | SVGElement>(selector)
    if (!found) throw new Error(`${selector} is not drawn.`)
    return found
  }
  /** A drag with the mouse from one pixel of the plot to another. */
  const drag = (fromX: number, toX: number, y = 4): Promise<void> => {
    const plot = find('.timeline-grip-plot')
    return userEvent.dragAndDrop(plot, plot, {
      force: true,
      sourcePosition: { x: fromX, y },
      targetPosition: { x: toX, y },
    })
  }
  return { on, find, drag, draw, container }
}
const opening = days('2010-01-01', '2016-12-31')
const spanOf = ({ from, to }: Days): number => to - from

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame)

describe('a timeline of earthquakes', () => {
  it('is drawn once as it opens, and again only where it has another size to fill', async () => {
    const { on, container } = shown()
    for (let frame = 0; frame < 3; frame += 1) await nextFrame()
    expect(on.drawn).toHaveBeenCalledOnce()
    container.style.width = '700px'
    await vi.waitFor(() => expect(on.drawn).toHaveBeenCalledTimes(2))
  })

  it('draws or counts every earthquake once', () => {
    const { container } = shown([...quakes, ...aftershocks])
    const drawn = [...container.querySelectorAll('[data-item-id]')]
    const ids = drawn.map((mark) => mark.getAttribute('data-item-id'))
    const all = [...quakes, ...aftershocks].map(({ id }) => id)
    expect(ids.sort()).toEqual(all.sort())
    expect(container.querySelectorAll('.timeline-bin').length).toBeGreaterThan(0)
  })

  it('writes no style attribute that a content security policy would refuse as served', () => {
    const { find } = shown()
    expect(find('.timeline-lanes').outerHTML).not.toContain('style=')
  })

  it('moves an end of the range by a day with an arrow key, by a month with Page Up', async () => {
    const { on, find, draw } = shown()
    find('[aria-label="First day"]').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(on.range).toHaveBeenLastCalledWith(days('2010-01-13', '2016-11-13'), true)
    draw(null)
    find('[aria-label="Last day"]').focus()
    await userEvent.keyboard('{PageDown}')
    expect(on.range).toHaveBeenLastCalledWith(days('2010-01-12', '2016-10-13'), true)
  })

  it('writes into a date field what was taken over, at Enter and when it is left', async () => {
    const { find, draw } = shown()
    draw(days('2011-06-01', '2014-06-01'))
    const field = find('.timeline-date')
    if (!(field instanceof HTMLInputElement)) throw new Error('It is no field.')
    await userEvent.fill(field, '2015-02-01')
    expect(field.value).toBe('2015-02-01')
    await userEvent.keyboard('{Enter}')
    expect(field.value).toBe('2014-06-01')
    draw(days('2012-06-01', '2014-06-01'))
    expect(field.value).toBe('2012-06-01')
    await userEvent.clear(field)
    expect(field.value).toBe('')
    await userEvent.keyboard('{Enter}')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    field.blur()
    expect(field.hasAttribute('aria-invalid')).toBe(false)
    expect(field.value).toBe('2012-06-01')
  })

  it('shows no outline for the focus that a drag leaves behind', async () => {
    const { find, drag } = shown()
    await drag(200, 500)
    const lanes = find('.timeline-lanes')
    lanes.focus()
    expect(lanes.matches(':focus-visible') || getComputedStyle(lanes).outlineStyle).toBe('none')
  })

  it('chooses days by a drag over the lanes, and reports its end once', async () => {
    const { on, drag } = shown()
    await drag(200, 500)
    const finished = on.range.mock.calls.filter(([, finished]) => finished)
    expect(finished).toHaveLength(1)
    expect(Number.isInteger(finished[0]?.[0]?.from)).toBe(true)
    expect(on.open).not.toHaveBeenCalled()
  })

  it('moves one edge by a drag of it, and the whole by a drag between the edges', async () => {
    const { on, find, drag, draw } = shown()
    const before = days('2011-06-01', '2014-06-01')
    draw(before)
    const grip = find('.timeline-grip-range')
    const start = Number(grip.getAttribute('x'))
    const end = start + Number(grip.getAttribute('width'))
    await drag(end, end + 60)
    const [later] = on.range.mock.lastCall ?? []
    expect(later?.from).toBe(before.from)
    expect(later?.to).toBeGreaterThan(before.to)
    draw(before)
    await drag((start + end) / 2, (start + end) / 2 + 60)
    const [moved] = on.range.mock.lastCall ?? []
    expect(moved?.to).toBe(later?.to)
    expect(moved?.from).toBeGreaterThan(before.from)
  })

  it('clears the range by a double click beside the marks, and keeps it at a click', async () => {
    const { on, find, draw } = shown()
    draw(days('2011-06-01', '2014-06-01'))
    const plot = find('.timeline-grip-plot')
    await userEvent.click(plot, { force: true, position: { x: 400, y: 4 } })
    expect(on.range).not.toHaveBeenCalled()
    await userEvent.dblClick(plot, { force: true, position: { x: 400, y: 4 } })
    await vi.waitFor(() => expect(on.range).toHaveBeenLastCalledWith(null, true))
  })

  it('zooms by wheel around the pointer', () => {
    const { on, find } = shown()
    const plot = find('.timeline-grip-plot')
    const { left, top, width } = plot.getBoundingClientRect()
    const at = { clientX: left + width / 4, clientY: top + 4, bubbles: true, cancelable: true }
    plot.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: -300 }))
    const after = on.domain.mock.lastCall?.[0] ?? opening
    expect(spanOf(after)).toBeLessThan(spanOf(opening))
    const underPointer = (domain: Days): number => domain.from + spanOf(domain) / 4
    expect(Math.abs(underPointer(after) - underPointer(opening))).toBeLessThan(3)
  })

  it('zooms by keys and buttons, and pans by Shift and an arrow', async () => {
    const { on, find } = shown()
    const domain = (): Days => on.domain.mock.lastCall?.[0] ?? opening
    find('[data-mark="gorkha"]').focus()
    await userEvent.keyboard('+')
    const nearer = domain()
    expect(spanOf(nearer)).toBeLessThan(spanOf(opening))
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(domain().from).toBeGreaterThan(nearer.from)
    await userEvent.click(find('[aria-label="Whole period"]'))
    expect(domain()).toEqual(days('2005-01-01', '2020-12-31'))
  })

  it('shows the days that its host asks for', () => {
    const { on, find } = shown()
    const before = find('.timeline-axis').textContent
    timeline?.show(days('2011-03-01', '2011-03-31'))
    expect(on.domain).toHaveBeenLastCalledWith(days('2011-03-01', '2011-03-31'))
    expect(find('.timeline-axis').textContent).not.toBe(before)
  })

  it('opens the item nearest to a click, or of an entered mark, and walks by arrow keys', async () => {
    const { on, find } = shown()
    const mark = find('[data-item-id="tohoku"]')
    await userEvent.click(mark)
    expect(on.open).toHaveBeenLastCalledWith('tohoku')
    const box = mark.getBoundingClientRect()
    const plot = find('.timeline-grip-plot').getBoundingClientRect()
    on.open.mockClear()
    await userEvent.click(find('.timeline-grip-plot'), {
      force: true,
      position: { x: box.left - plot.left - 6, y: box.top - plot.top + 2 },
    })
    expect(on.open).toHaveBeenLastCalledWith('tohoku')
    mark.focus()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    expect(on.open).toHaveBeenLastCalledWith('gorkha')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(on.open).toHaveBeenLastCalledWith('maule')
  })

  it('says the lines of what is pointed at and of what has the focus', async () => {
    const { find } = shown()
    await userEvent.hover(find('[data-item-id="haiti"]'))
    const tip = find('.timeline-tooltip')
    expect(tip.textContent).toContain('2010-01-12')
    expect(tip.textContent).toContain('Haiti')
    await userEvent.tab()
    find('[data-item-id="tohoku"]').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(tip.hasAttribute('hidden')).toBe(false)
    expect(tip.textContent).toContain('Gorkha')
  })

  it('lights what stands out, and lets the rest stand back', () => {
    const { find } = shown([
      ...quakes,
      { ...quake('Nepal', '2015-05-12', 'asia'), highlighted: true },
      { ...quake('Illapel', '2015-09-16', 'americas'), selected: true },
    ])
    expect(find('.timeline-mark[tabindex="0"]').getAttribute('data-item-id')).toBe('illapel')
    const look = (id: string) => getComputedStyle(find(`[data-item-id="${id}"]`))
    expect(look('nepal').strokeWidth).toBe('1.2px')
    expect(look('illapel').strokeWidth).toBe('2px')
    expect([look('nepal').opacity, look('haiti').opacity]).toEqual(['1', '0.2'])
    shown()
    expect(
      getComputedStyle(document.querySelector('.timeline-mark') ?? document.body).opacity,
    ).toBe('1')
  })

  it('turns to what is in focus and back, unless its reader has moved on', async () => {
    const { on, find, container } = shown()
    const focus = days('2015-04-01', '2015-05-31')
    const given = {
      ...{ items: quakes, lanes, range: null, whole: days('2010-01-12', '2016-11-13') },
      ...{ reach: days('2005-01-01', '2020-12-31'), opening },
    }
    const axis = () => container.querySelector('.timeline-axis')?.textContent
    const before = axis()
    timeline?.draw({ ...given, focus })
    const near = on.drawn.mock.lastCall?.[0]?.axis.domain ?? opening
    expect(near.from < focus.from && near.to > focus.to).toBe(true)
    expect(spanOf(near)).toBeLessThan(200)
    timeline?.draw({ ...given, focus: null })
    expect(axis()).toBe(before)
    timeline?.draw({ ...given, focus })
    await userEvent.click(find('[aria-label="Zoom out"]'))
    const moved = axis()
    timeline?.draw({ ...given, focus: null })
    expect(axis()).toBe(moved)
  })

  it('marks what the pointer means', async () => {
    const { container, find } = shown()
    const other = find('.timeline-mark[tabindex="-1"]')
    await userEvent.hover(other)
    expect(container.querySelector('.is-pointed')).toBe(other)
    expect(getComputedStyle(other).strokeWidth).toBe('1.5px')
  })

  it('outlines what has the focus', async () => {
    const { find } = shown()
    find('.timeline-mark[tabindex="0"]').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(getComputedStyle(find('.timeline-mark:focus')).outlineWidth).toBe('2px')
  })

  it('counts what stands too close, and lists it: each opens, Escape gives the focus back', async () => {
    const { on, find } = shown([...quakes, ...aftershocks])
    const bin = find('.timeline-bin')
    const name = bin.getAttribute('aria-label')
    expect(name?.startsWith(`${bin.textContent} earthquakes, `) && name.includes(' · Asia.')).toBe(
      true,
    )
    bin.focus()
    await userEvent.keyboard('{Enter}')
    const list = find('.timeline-list')
    expect(list.querySelectorAll('li')).toHaveLength(Number(bin.textContent))
    await userEvent.keyboard('{Escape}')
    expect(list.hasAttribute('hidden')).toBe(true)
    expect(document.activeElement).toBe(bin)
    await userEvent.click(bin)
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(on.open).toHaveBeenCalledTimes(1)
    expect(list.hasAttribute('hidden')).toBe(true)
  })

  it('moves what is shown by a drag of the window in the overview', async () => {
    const { on, find } = shown()
    timeline?.show(days('2012-01-01', '2013-12-31'))
    const before = on.domain.mock.lastCall?.[0] ?? opening
    const strip = find('.timeline-overview')
    const frame = find('.timeline-overview-window')
    const x = Number(frame.getAttribute('x')) + Number(frame.getAttribute('width')) / 2
    await userEvent.dragAndDrop(strip, strip, {
      force: true,
      sourcePosition: { x, y: 20 },
      targetPosition: { x: x + 40, y: 20 },
    })
    const after = on.domain.mock.lastCall?.[0] ?? opening
    expect(after.from).toBeGreaterThan(before.from)
    expect(spanOf(after)).toBe(spanOf(before))
  })

  it('is drawn for the width of paper while the page is printed', () => {
    const { find } = shown(quakes, 1400)
    const chart = find('.timeline-lanes')
    const onScreen = chart.getAttribute('viewBox')
    dispatchEvent(new Event('beforeprint'))
    expect(Number(chart.getAttribute('width'))).toBeLessThan(800)
    dispatchEvent(new Event('afterprint'))
    expect(chart.getAttribute('viewBox')).toBe(onScreen)
  })

  it('is drawn anew in another width of its container', async () => {
    const { find, container } = shown()
    const chart = find('.timeline-lanes')
    const before = Number(chart.getAttribute('width'))
    container.style.width = '400px'
    await vi.waitFor(() => expect(Number(chart.getAttribute('width'))).toBeLessThan(before))
    expect(chart.querySelectorAll('.timeline-lane-name.is-above').length).toBeGreaterThan(0)
  })
})
