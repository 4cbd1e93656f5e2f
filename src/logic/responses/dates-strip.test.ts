import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import type { AtlasEvent } from '../../model/event.ts'
import { datesStrip } from './dates-strip.ts'

const eventsOf = (dates: readonly string[]): readonly AtlasEvent[] => {
  const atlas = anAtlas()
  dates.forEach((date, i) => atlas.event(`Event ${i}`, date))
  return atlas.data().events
}

const width = 320
const date = fc.constantFrom('2021', '2022-10', '2022-10-03', '2022-10-04', '2023-12-31', '2024-02')

it('draws nothing where nothing is dated', () => {
  expect(datesStrip([], width)).toBeNull()
})

it('draws every event once, within the picture, and no mark on another', () => {
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 9 }), (dates) => {
      const strip = datesStrip(eventsOf(dates), width)
      if (!strip) throw new Error('There is a strip.')
      const { marks, height, radius } = strip
      expect(new Set(marks.map(({ id }) => id)).size).toBe(dates.length)
      marks.forEach((a, i) => {
        expect(a.x0).toBeGreaterThanOrEqual(radius)
        expect(a.x1).toBeLessThanOrEqual(width - radius)
        expect(a.y).toBeGreaterThan(0)
        expect(a.y).toBeLessThan(height)
        for (const b of marks.slice(i + 1)) {
          const apart = Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1) >= 2 * radius
          expect(apart || Math.abs(a.y - b.y) >= 2 * radius).toBe(true)
        }
      })
    }),
  )
})

it('draws a day as a point and a month as the whole of it, over whole years', () => {
  const strip = datesStrip(eventsOf(['2022-01-01', '2022-12']), width)
  expect(strip?.marks.map(({ kind, x0, x1 }) => [kind, Math.round(x0), Math.round(x1)])).toEqual([
    ['point', 3, 3],
    ['span', 290, 317],
  ])
  expect(strip?.ticks).toEqual([{ x: 3, text: '2022' }])
})

it('writes as many years as have room', () => {
  const named = datesStrip(eventsOf(['1990', '2024']), width)?.ticks.filter(({ text }) => text)
  expect(named?.length).toBeLessThan(10)
  expect(named?.[0]?.text).toBe('1990')
})
