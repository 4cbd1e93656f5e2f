import type { StatusOutline } from '../../model/atlas-info.ts'
import type { MarkShape } from '../../model/facet.ts'
import { describe, expect, it } from 'vitest'
import { markReach } from './look.ts'
import { markDrawing, type MarkKind } from './mark-drawing.ts'

const shapes: MarkShape[] = ['circle', 'diamond', 'triangle', 'square', 'cross']
const outlines: StatusOutline[] = [
  'plain',
  'dashed-ring',
  'bar',
  'full-bar',
  'hollow',
  'dotted-ring',
]
const kinds: MarkKind[] = shapes.flatMap((shape) =>
  outlines.flatMap((outline) => [true, false].map((uncertain) => ({ shape, outline, uncertain }))),
)

describe('markDrawing', () => {
  it('gives every kind of mark a drawing of its own', () => {
    const drawings = kinds.map((kind) => JSON.stringify(markDrawing(kind)))
    expect(new Set(drawings).size).toBe(kinds.length)
  })

  it('starts with paper, so that a mark stands out from what is under it', () => {
    for (const kind of kinds) expect(markDrawing(kind)[0]?.fill).toBe('paper')
  })

  it('shows the colour of the linked city in every mark', () => {
    for (const kind of kinds) {
      const paints = markDrawing(kind).flatMap(({ fill, stroke }) => [fill, stroke])
      expect(paints).toContain('colour')
    }
  })

  it('stays within reach of its centre', () => {
    for (const kind of kinds) {
      for (const { d, width } of markDrawing(kind)) {
        const corners = [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) =>
          Math.max(Math.abs(Number(x)), Math.abs(Number(y))),
        )
        expect(Math.max(...corners) + width / 2).toBeLessThanOrEqual(markReach + 0.5)
      }
    }
  })

  it('fills nothing with colour when the host state found no station', () => {
    const hollow = markDrawing({ shape: 'circle', outline: 'hollow', uncertain: false })
    expect(hollow.some(({ fill }) => fill === 'colour')).toBe(false)
  })
})
