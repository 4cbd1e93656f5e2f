import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { cellMarks } from './cell-marks.ts'
import { daysScene, dotRadius } from './days-scene.ts'
import { markSize, matrixScene } from './matrix-scene.ts'
import { responsesTable } from './responses.ts'
import { textWidth } from '../text/text-width.ts'

const acts = fc.array(
  fc.record({
    country: fc.constantFrom('FR', 'DE', 'IT', 'ES'),
    category: fc.constantFrom('report', 'investigation-opened', 'closed'),
    actor: fc.constantFrom('host-government', 'china'),
    about: fc.constantFrom('stations', 'return-drive'),
    disputed: fc.boolean(),
    date: fc.constantFrom('2022', '2022-10', '2022-12-24', '2023-01-02', '2022-09-01'),
  }),
  { minLength: 1, maxLength: 40 },
)

type Acts = typeof acts extends fc.Arbitrary<infer T> ? T : never

function indexOf(list: Acts) {
  const atlas = anAtlas()
  list.forEach(({ date, ...given }, i) => atlas.event(`Act ${i}`, date, given))
  return atlasIndex(atlas.data())
}

function matrixOf(list: Acts, width = 1080) {
  const index = indexOf(list)
  const { height, head, rows } = matrixScene({
    table: responsesTable(index),
    width,
    words: {
      ...{ stations: 'stations', pinned: 'pinned', others: 'others', firstDays: 'days' },
      ...{ topic: (topic) => topic, noDays: 'none', days: ({ least, most }) => `${least}–${most}` },
    },
  })
  return {
    height,
    rows,
    marks: rows.flatMap(({ y, marks }) => marks.map((mark) => ({ ...mark, y: mark.y + y }))),
    texts: [...head, ...rows.flatMap(({ texts }) => texts)],
  }
}

describe('the picture of the matrix', () => {
  it('draws every event once, or counts it', () => {
    fc.assert(
      fc.property(acts, fc.integer({ min: 500, max: 1600 }), (list, width) => {
        const { marks, texts } = matrixOf(list, width)
        const counted = texts
          .filter(({ kind }) => kind === 'more')
          .reduce((sum, { text }) => sum + Number(text), 0)
        expect(marks.length + counted).toBe(list.length)
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length)
      }),
    )
  })

  it('lays no mark on another and none outside', () => {
    fc.assert(
      fc.property(acts, fc.integer({ min: 500, max: 1600 }), (list, width) => {
        const { marks, height } = matrixOf(list, width)
        marks.forEach((a, i) => {
          expect(a.x + markSize / 2).toBeLessThanOrEqual(width)
          expect(a.y + markSize / 2).toBeLessThanOrEqual(height)
          for (const b of marks.slice(i + 1)) {
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(
              markSize,
            )
          }
        })
      }),
    )
  })

  it('lays its rows one under another and names each once', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { rows, height } = matrixOf(list)
        const shown = rows.filter((row) => row.shown)
        shown.forEach((row, i) => {
          expect(row.y + row.height).toBe(shown[i + 1]?.y ?? height - 1)
        })
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
      }),
    )
  })

  it('draws the days of every first response, clear of the marks, and says them', () => {
    fc.assert(
      fc.property(acts, fc.integer({ min: 800, max: 1600 }), (list, width) => {
        for (const { days, marks, texts } of matrixOf(list, width).rows) {
          if (!days) continue
          for (const mark of marks) expect(mark.x + markSize / 2).toBeLessThan(days.x0 - days.r)
          expect(days.x1).toBeGreaterThanOrEqual(days.x0)
          const words = texts.find(({ kind }) => kind === 'days')
          expect(words?.x).toBeGreaterThan(days.x1 + days.r)
          expect(days.kind).toBe(/^(-?\d+)–\1$/.test(words?.text ?? '') ? 'point' : 'span')
        }
      }),
    )
  })

  it('keeps the heads of pins and the countries without a response until they are asked for', () => {
    const { rows } = matrixScene({
      table: responsesTable(atlasIndex(anAtlas().station('fr-paris-1').data())),
      width: 1000,
      words: {
        ...{ stations: 'stations', pinned: 'pinned', others: 'others', firstDays: 'days' },
        ...{ topic: (topic) => topic, noDays: 'none', days: () => '' },
      },
    })
    expect(rows.map(({ key, shown }) => [key, shown])).toEqual([
      ['pinned', false],
      ['others', false],
      ['stations FR', false],
    ])
  })

  it('draws what is disputed open, and an answer as a square without a colour', () => {
    const { marks } = matrixOf([
      {
        country: 'FR',
        category: 'closed',
        actor: 'host-government',
        about: 'stations',
        disputed: true,
        date: '2022',
      },
      {
        country: 'FR',
        category: 'closed',
        actor: 'china',
        about: 'stations',
        disputed: false,
        date: '2022',
      },
    ])
    expect(marks.map(({ shape, colour, open }) => ({ shape, colour, open }))).toEqual([
      { shape: 'circle', colour: 'grey', open: true },
      { shape: 'square', colour: null, open: false },
    ])
  })
})

it('gives one place in a full cell to the number of the rest', () => {
  const events = ['a', 'b', 'c', 'd', 'e'].map(
    (title) => anAtlas().event(title, '2022').data().events[0],
  )
  const five = events.flatMap((event) => event ?? [])
  expect(cellMarks(five.slice(0, 4))).toMatchObject({ marks: { length: 4 }, more: 0 })
  expect(cellMarks(five)).toMatchObject({ marks: { length: 3 }, more: 2 })
})

describe('the plot of days', () => {
  const words = {
    days: ({ least, most }: { least: number; most: number }) => `${least}–${most} days`,
    number: String,
    start: 'report',
    row: ({ name }: { name: string }) => name,
  }
  const daysOf = (list: Acts, width: number) =>
    daysScene({ rows: responsesTable(indexOf(list)).main.rows, width, labelWidth: 100, words })

  it('keeps marks and values of every row within the picture, and apart from each other', () => {
    fc.assert(
      fc.property(acts, fc.integer({ min: 320, max: 1600 }), (list, width) => {
        for (const { x0, x1, reported, valueX, label, value } of daysOf(list, width).rows) {
          const marks = [x0, x1, reported ?? x0]
          expect(textWidth(label, 13)).toBeLessThanOrEqual(100)
          expect(Math.min(...marks) - dotRadius).toBeGreaterThanOrEqual(100)
          expect(valueX).toBeGreaterThan(Math.max(...marks) + dotRadius)
          expect(valueX).toBeLessThanOrEqual(width - 80)
          expect(value).toMatch(/days$/)
        }
      }),
    )
  })

  it('has a row for each state that responded, in their order, and the start on its axis', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const table = responsesTable(indexOf(list))
        const scene = daysOf(list, 800)
        expect(scene.rows.map(({ code }) => code)).toEqual(
          table.main.rows.flatMap(({ code, first }) => (first ? [code] : [])),
        )
        expect(scene.ticks.some(({ isStart }) => isStart)).toBe(true)
      }),
    )
  })

  it('lays the ring around a dot on the same day, where it would hide it', () => {
    const act = { category: 'closed', actor: 'host-government', about: 'stations' } as const
    const radiusOf = (date: string): number | undefined => {
      const atlas = anAtlas().station('fr-paris-1').event('Act', date, act)
      const { rows } = responsesTable(atlasIndex(atlas.data())).main
      return daysScene({ rows, width: 800, labelWidth: 100, words }).rows[0]?.reportedRadius
    }
    expect(radiusOf('2022-09-12')).toBeGreaterThan(dotRadius)
    expect(radiusOf('2022-12-24')).toBeLessThan(dotRadius)
    expect(radiusOf('2022-09')).toBeLessThan(dotRadius)
  })

  it('draws a month as a span and a day as a point', () => {
    const shared = {
      category: 'closed' as const,
      actor: 'host-government' as const,
      about: 'stations' as const,
      disputed: false,
    }
    const { rows } = daysOf(
      [
        { ...shared, country: 'FR', date: '2022-10' },
        { ...shared, country: 'DE', date: '2022-12-24' },
      ],
      800,
    )
    expect(rows.map(({ kind, value }) => [kind, value])).toEqual([
      ['span', '19–49 days'],
      ['point', '103–103 days'],
    ])
  })
})
