import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { legendMark, pictureLayout, type PictureGiven } from './picture-layout.ts'

const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9,.]{1,14}$/), { maxLength: 40 })
const text = words.map((list) => list.join(' '))
const given: fc.Arbitrary<PictureGiven> = fc.record({
  title: text,
  subtitle: text,
  legend: fc.array(fc.record({ text, markWidth: fc.integer({ min: 8, max: 60 }) }), {
    maxLength: 6,
  }),
  credit: text,
  drawing: fc.record({
    width: fc.integer({ min: 10, max: 2000 }),
    height: fc.integer({ min: 10, max: 2000 }),
  }),
})

it('keeps title, subtitle, legend, drawing and credit below one another', () => {
  fc.assert(
    fc.property(given, (parts) => {
      const layout = pictureLayout(parts)
      const bottom = layout.drawing.y + parts.drawing.height
      for (const { kind, y, size } of layout.texts) {
        if (kind === 'credit') expect(y - size).toBeGreaterThanOrEqual(bottom)
        else expect(y).toBeLessThan(layout.drawing.y)
        expect(y).toBeLessThan(layout.height)
      }
      for (const { y } of layout.marks) expect(y + legendMark).toBeLessThan(layout.drawing.y)
      const order = ['title', 'subtitle', 'legend', 'credit']
      const kinds = layout.texts.map(({ kind }) => order.indexOf(kind))
      expect(kinds).toEqual([...kinds].sort((a, b) => a - b))
      expect(layout.marks).toHaveLength(parts.legend.length)
    }),
  )
})

it('is wide enough for a readable title around a narrow drawing', () => {
  const layout = pictureLayout({
    title: 'A finding that takes a few words to say',
    subtitle: '',
    legend: [],
    credit: '',
    drawing: { width: 40, height: 40 },
  })
  expect(layout.width).toBe(360)
  expect(layout.texts.map(({ text: line }) => line)).toEqual([
    'A finding that takes a few',
    'words to say',
  ])
})
