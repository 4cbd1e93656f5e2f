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
      height: 0,
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
    expect(mark).toMatchObject({ kind: 'point', width: 9, height: 9, x: 1 - 4.5 })
  })

  it('draws several days as a bar over all of them', () => {
    const [mark] = sceneOf([item('a', 0, { days: { from: 19_050, to: 19_080 } })]).marks
    expect(mark).toMatchObject({ kind: 'span', x: 100, width: 62 })
  })

  it('flags what lies outside the domain', () => {
    expect(sceneOf([item('a', 20_000)]).marks).toMatchObject([{ outside: true }])
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
