import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allParts } from './all-parts.ts'
import type { TimelineItem } from './item.ts'
import {
  lanesLayout,
  lanesScene,
  type LaneMark,
  type LanesQuestion,
  type LanesScene,
} from './lanes-scene.ts'
import type { Box } from './box.ts'

const lanes = ['quakes', 'eruptions', 'floods'].map((id, i) => ({
  id,
  name: id,
  colour: i === 0 ? 'red' : 'grey',
}))

function item(
  id: string,
  lane: string,
  [from, to = from]: readonly [number, number?],
): TimelineItem {
  return {
    id,
    lane,
    colour: 'red',
    days: { from, to },
    rank: from % 17,
    label: `What happened as ${id}`,
    name: id,
    lines: [],
    dimmed: from % 5 === 0,
    selected: false,
    highlighted: false,
  }
}

/** Days, months and years as a catalogue has them, crowded into a few years. */
const items = fc
  .array(
    fc.record({
      day: fc.oneof(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 700, max: 760 })),
      length: fc.constantFrom('day', 'day', 'day', 'month', 'year', 'odd'),
      lane: fc.constantFrom('quakes', 'eruptions', 'floods', 'floods'),
    }),
    { maxLength: 250 },
  )
  .map((all) =>
    all.map(({ day, length, lane }, i) => {
      const spans = { day: 1, month: 30, year: 365, odd: 1 + ((day * 7) % 200) }
      const span = spans[length]
      const from = length === 'odd' ? day : Math.floor(day / span) * span
      return item(`item ${i}`, lane, [from, from + span - 1])
    }),
  )
const questions = fc
  .record({
    items,
    from: fc.integer({ min: -200, max: 1400 }),
    span: fc.integer({ min: 28, max: 4000 }),
    width: fc.integer({ min: 200, max: 2400 }),
    height: fc.constantFrom(0, 140, 900),
    labelsAbove: fc.boolean(),
  })
  .map(({ items, from, span, width, height, labelsAbove }) => ({
    items,
    lanes,
    axis: { x: (day: number) => ((day - from) * width) / span, width },
    height,
    labelsAbove,
    textWidth: (text: string) => text.length * 6.5,
  }))

const sceneOf = (question: LanesQuestion): LanesScene =>
  lanesScene(question, allParts(lanesLayout(question)))

/** Beyond what is lost to fractions. */
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 1e-6 &&
  b.x < a.x + a.width - 1e-6 &&
  a.y < b.y + b.height - 1e-6 &&
  b.y < a.y + a.height - 1e-6
const idsOf = (marks: readonly LaneMark[]): string[] =>
  marks.flatMap((mark) => mark.items.map(({ id }) => id))
/** Spans are thin lines, over which points may lie. */
const overlaps = ({ marks }: LanesScene): [Box, Box][] => [
  ...overlapsOf(marks.filter(({ kind }) => kind === 'span')),
  ...overlapsOf(marks.filter(({ kind }) => kind !== 'span')),
]
const overlapsOf = (marks: readonly LaneMark[]): [Box, Box][] => {
  const sorted = [...marks].sort((a, b) => a.x - b.x)
  return sorted.flatMap((mark, i) => {
    const found: [Box, Box][] = []
    for (let j = i + 1; j < sorted.length; j += 1) {
      const other = sorted[j]
      if (!other || other.x >= mark.x + mark.width) break
      if (overlap(mark, other)) found.push([mark, other])
    }
    return found
  })
}

describe('lanesScene', () => {
  it('never lays one mark over another, at any zoom and width', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(overlaps(sceneOf(question))).toEqual([])
      }),
    )
  })

  it('draws each item once, or counts it in one bin', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { marks } = sceneOf(question)
        expect(idsOf(marks).sort()).toEqual(question.items.map(({ id }) => id).sort())
        for (const { kind, items } of marks) {
          if (kind === 'bin') expect(items.length).toBeGreaterThan(1)
          if (kind === 'point') expect(items).toHaveLength(1)
        }
      }),
    )
  })

  it('keeps the order of dates within a lane and within a bin', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { marks } = sceneOf(question)
        for (const { items } of marks) {
          const starts = items.map(({ days }) => days.from)
          expect(starts).toEqual([...starts].sort((a, b) => a - b))
        }
        for (const lane of lanes) {
          const starts = marks.filter((mark) => mark.lane === lane.id).map((mark) => mark.items[0])
          const days = starts.map(({ days }) => days.from)
          expect(days).toEqual([...days].sort((a, b) => a - b))
        }
      }),
    )
  })

  it('makes no point smaller than can be seen, and keeps each mark within its lane', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const scene = sceneOf(question)
        for (const mark of scene.marks) {
          expect(mark.width).toBeGreaterThanOrEqual(4.6 - 1e-6)
          if (mark.kind !== 'span') expect(mark.height).toBeGreaterThanOrEqual(4.3)
          const lane = scene.lanes.find(({ id }) => id === mark.lane)
          expect(mark.y).toBeGreaterThanOrEqual((lane?.y ?? Infinity) - 1e-6)
          const end = (lane?.y ?? 0) + (lane?.height ?? 0)
          expect(mark.y + mark.height).toBeLessThanOrEqual(end + 1e-6)
        }
      }),
    )
  })

  it('puts names over no mark, over no other name and not beyond the edges', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { marks, labels, height } = sceneOf(question)
        const seen = marks.filter(({ outside }) => !outside)
        for (const [i, { box }] of labels.entries()) {
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.y + box.height).toBeLessThanOrEqual(height)
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(question.axis.width)
          expect(seen.filter((mark) => overlap(mark, box))).toEqual([])
          expect(labels.slice(i + 1).filter((other) => overlap(other.box, box))).toEqual([])
        }
      }),
    )
  })

  it('says whole names, within the lane of their mark, or none', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { labels, lanes, marks } = sceneOf(question)
        for (const { box, text, id, lane } of labels) {
          const own = lanes.find(({ id }) => id === lane)
          expect(own && box.y >= own.y && box.y + box.height <= own.y + own.height).toBe(true)
          const named = marks.find(({ items: [first] }) => first.id === id)
          expect(named?.items[0].label).toBe(text)
        }
      }),
    )
  })

  it('shares the height that is given evenly, down to lanes that still hold three rows', () => {
    const crowded = Array.from({ length: 3 }, (_, i) => item(`item ${i}`, 'floods', [100]))
    const axis = { x: (day: number) => day, width: 600 }
    const given = { items: crowded, lanes, axis, labelsAbove: false, textWidth: () => 50 }
    const heights = (height: number) => sceneOf({ ...given, height }).lanes.map((one) => one.height)
    expect(heights(50)).toEqual([16, 16, 16])
    expect(heights(0)).toEqual([22, 22, 22])
    expect(heights(20)).toEqual([14, 14, 14])
    expect(heights(900)).toEqual([30, 30, 30])
    for (const height of [0, 20, 50, 900]) {
      const { marks } = sceneOf({ ...given, height })
      expect(marks.map(({ kind }) => kind)).toEqual(['point', 'point', 'point'])
      expect(new Set(marks.map(({ x }) => x)).size).toBe(1)
    }
  })

  it('moves a point a little aside before it counts, and never far', () => {
    const crowd = (count: number) =>
      Array.from({ length: count }, (_, i) => item(`item ${i}`, 'floods', [100]))
    const given = { lanes, height: 48, labelsAbove: false, textWidth: () => 50 }
    const axis = { x: (day: number) => day, width: 600 }
    const marks = (count: number) => sceneOf({ ...given, axis, items: crowd(count) }).marks
    expect(marks(6).map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'point'))
    for (const { x } of marks(6)) expect(Math.abs(x - 98.2)).toBeLessThan(7)
    expect(marks(12).map(({ kind }) => kind)).toEqual(['bin'])
  })

  it('draws a month behind the days in it, whichever rows these take', () => {
    const month = item('month', 'floods', [90, 119])
    const days = [95, 96, 97, 98, 99].map((day) => item(`day ${day}`, 'floods', [day]))
    const axis = { x: (day: number) => day * 4, width: 600 }
    const given = { lanes, axis, height: 0, labelsAbove: false, textWidth: () => 50 }
    const { marks } = sceneOf({ ...given, items: [month, ...days] })
    expect(marks.map(({ kind }) => kind).sort()).toEqual([...days.map(() => 'point'), 'span'])
  })

  it('answers the same for the same items, in whatever order they are given', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const reversed = { ...question, items: [...question.items].reverse() }
        expect(sceneOf(reversed)).toEqual(sceneOf(question))
      }),
    )
  })

  it('groups the same items while the axis is dragged', () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: -3000, max: 3000 }), (question, by) => {
        const { x, width } = question.axis
        const panned = { ...question, axis: { x: (day: number) => x(day) + by, width } }
        const bins = (scene: LanesScene) =>
          scene.marks.map((mark) => mark.items.map(({ id }) => id))
        expect(bins(sceneOf(panned))).toEqual(bins(sceneOf(question)))
      }),
    )
  })

  it('is the same with a layout from before, whatever has been dimmed or chosen since', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const layout = allParts(lanesLayout(question))
        const items = question.items.map((one, i) => ({
          ...one,
          dimmed: i % 2 === 0,
          selected: i % 7 === 0,
        }))
        const changed = { ...question, items }
        expect(lanesScene(changed, layout)).toEqual(sceneOf(changed))
      }),
    )
  })

  const many = (count: number) => {
    const items = Array.from({ length: count }, (_, i) => {
      // Any fixed spread will do, as long as it crowds some days.
      const day = (i * 7919) % 4400
      const length = i % 11 === 0 ? 30 : i % 97 === 0 ? 365 : 1
      const from = Math.floor(day / length) * length
      return item(`item ${i}`, lanes[i % 3]?.id ?? '', [from, from + length - 1])
    })
    return (width: number, span: number) =>
      sceneOf({
        items,
        lanes,
        axis: { x: (day: number) => (day * width) / span, width },
        height: 0,
        labelsAbove: width < 560,
        textWidth: (text: string) => text.length * 6.5,
      })
  }

  it('counts where a screen has more marks than can be told apart, and takes them apart near by', () => {
    const seen = (span: number) => many(10_000)(1080, span).marks.filter(({ outside }) => !outside)
    expect(seen(4400).length).toBeLessThan(500)
    expect(seen(30).some(({ kind }) => kind === 'point')).toBe(true)
  })

  it.each([
    [390, 4400],
    [1080, 4400],
    [2560, 4400],
    [2560, 120],
  ])('holds ten thousand items at %i pixels for %i days', (width, span) => {
    const scene = many(10_000)(width, span)
    expect(overlaps(scene)).toEqual([])
    expect(idsOf(scene.marks)).toHaveLength(10_000)
    for (const { height } of scene.lanes) expect(height).toBeLessThan(40)
  })
})
