import { describe, expect, it } from 'vitest'
import { allParts } from './all-parts.ts'
import type { TimelineItem } from './item.ts'
import { plainItem } from './plain-item.ts'
import { timelineScene, type SceneQuestion } from './timeline-scene.ts'

const item = (id: string, from: number, more: Partial<TimelineItem> = {}): TimelineItem =>
  plainItem({ id, lane: 'one', days: { from, to: from }, date: `day ${from}`, label: id, ...more })
const sceneOf = (items: readonly TimelineItem[], more: Partial<SceneQuestion> = {}) =>
  allParts(
    timelineScene({
      items,
      lanes: [{ id: 'one', name: 'One', colour: 'red' }],
      domain: { from: 19_000, to: 19_399 },
      range: null,
      width: 900,
      height: 16,
      labelWidth: 100,
      textWidth: (text) => text.length * 7,
      words: {
        period: ({ from, to }) => `${from} – ${to}`,
        binHeading: (count) => `${count} items`,
        binName: ({ count, shown, period, lane }) => `${shown} of ${count} · ${period} · ${lane}`,
      },
      ...more,
    }),
  )

describe('timelineScene', () => {
  it('draws a day as a point in the middle of the day', () => {
    const [mark] = sceneOf([item('a', 19_000)]).marks
    expect(mark).toMatchObject({ kind: 'point', x: 1 - 2.3 })
    expect([mark?.width, mark?.height]).toEqual([4.6, 4.6])
  })

  it('draws several days as a line over all of them', () => {
    const [mark] = sceneOf([item('a', 0, { days: { from: 19_050, to: 19_080 } })]).marks
    expect(mark).toMatchObject({ kind: 'span', x: 100.2 })
    expect(mark?.width).toBeCloseTo(61.6)
  })

  it('flags and counts what lies outside the domain', () => {
    const scene = sceneOf([
      item('a', 20_000),
      item('b', 18_990),
      item('c', 18_000, { dimmed: true }),
      item('d', 19_100),
    ])
    expect(scene.marks.map(({ outside }) => outside)).toEqual([true, true, false, true])
    expect(scene).toMatchObject({ earlier: 1, later: 1 })
  })

  it('says how many each lane holds of what was asked for', () => {
    const scene = sceneOf([item('a', 19_000), item('b', 20_000), item('c', 1, { dimmed: true })])
    expect(scene.lanes).toMatchObject([{ total: 2 }])
  })

  it('lets the lanes stand back that hold nothing of what stands out', () => {
    const lanes = ['one', 'two'].map((id) => ({ id, name: id, colour: 'red' }))
    const lit = item('a', 19_000, { highlighted: true })
    const scene = sceneOf([lit, item('b', 19_000, { lane: 'two' })], { lanes })
    expect(scene.anyLit).toBe(true)
    expect(scene.lanes.map(({ standsBack }) => standsBack)).toEqual([false, true])
    expect(scene.labels.map(({ text }) => text)).toEqual(['a'])
  })

  it('draws larger what stands out, unless it would lie over another that does', () => {
    const lit = (id: string, day: number) => item(id, day, { highlighted: true })
    const widths = (...items: TimelineItem[]) => sceneOf(items).marks.map(({ width }) => width)
    expect(widths(lit('a', 19_000), lit('b', 19_050))).toEqual([9, 9])
    expect(widths(lit('a', 19_000), lit('b', 19_000))).toEqual([4.6, 4.6])
  })

  it('names a bin by its count, its period and its lane', () => {
    const items = Array.from({ length: 20 }, (_, i) =>
      item(`a${i}`, 19_000, { dimmed: i >= 3, rank: -i }),
    )
    const { marks } = sceneOf(items)
    expect(marks).toMatchObject([
      { kind: 'bin', dimmed: false, name: '3 of 20 · 19000 – 19000 · One' },
    ])
    expect(marks[0]?.lines).toEqual(['19000 – 19000 · One', '20 items', 'a19', 'a18', 'a17', '…'])
  })

  it('names the item of the lowest rank where there is room for one name', () => {
    const items = ['A first item', 'A second one'].map((id, i) =>
      item(id, 19_050 + 3 * i, { rank: -i }),
    )
    expect(sceneOf(items, { width: 240 }).labels[0]?.text).toBe('A second one')
  })

  it('puts the names of lanes above their marks when there is no margin', () => {
    const narrow = sceneOf([], { width: 340, labelWidth: 0 })
    expect(narrow.lanes.every(({ labelAbove }) => labelAbove)).toBe(true)
    expect(narrow.plot).toMatchObject({ x: 0, width: 340 })
  })
})
