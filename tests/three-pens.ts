/** Everything on the map that pens draw from a display list, in each of its looks. */
import type { StatusOutline } from '../src/model/atlas-info.ts'
import type { MarkShape } from '../src/model/facet.ts'
import type { DrawnPath } from '../src/logic/map/display-list.ts'
import { clusterDrawing } from '../src/logic/map/cluster-drawing.ts'
import { hatching } from '../src/logic/map/hatching.ts'
import { markDrawing } from '../src/logic/map/mark-drawing.ts'
import { originDrawing, placeDrawing } from '../src/logic/map/place-drawing.ts'
import { ringDrawing } from '../src/logic/map/selection-rings.ts'

export type Drawn = {
  readonly name: string
  readonly paths: readonly DrawnPath[]
  readonly value?: string
  readonly count?: number
  /** CSS pixels. */
  readonly reach: number
}

const shapes: readonly MarkShape[] = ['circle', 'diamond', 'triangle', 'square', 'cross']
const outlines: readonly StatusOutline[] = [
  'plain',
  'dashed-ring',
  'bar',
  'full-bar',
  'hollow',
  'dotted-ring',
]

const marks = (cities: readonly string[]): Drawn[] =>
  shapes.flatMap((shape, i) =>
    outlines.flatMap((outline) =>
      [false, true].map((uncertain) => ({
        name: [shape, outline, uncertain ? 'uncertain' : 'stated'].join(' '),
        paths: markDrawing({ shape, outline, uncertain }),
        value: cities[i % cities.length] ?? 'none',
        reach: 10,
      })),
    ),
  )

const someShares = [[2], [1, 1], [3, 1], [5, 2, 1], [9, 9, 9, 1], [40, 1], [700, 200, 99, 1]]

const clusters = (cities: readonly string[]): Drawn[] =>
  someShares.map((counts) => {
    const count = counts.reduce((sum, one) => sum + one, 0)
    const shares = counts.map((one, i) => ({
      value: cities[i % cities.length] ?? 'none',
      count: one,
    }))
    return { name: counts.join(' + '), paths: clusterDrawing({ count, shares }), count, reach: 24 }
  })

/** @param cities ids of linked cities */
export const everyDrawing = (cities: readonly string[]): Drawn[] => [
  ...marks(cities),
  ...clusters(cities),
  { name: 'ring of a mark', paths: ringDrawing(11), reach: 14 },
  { name: 'ring of a city', paths: ringDrawing(27), reach: 30 },
  { name: 'start of lines', paths: originDrawing, value: cities[0] ?? 'none', reach: 8 },
  { name: 'ring of a place', paths: placeDrawing, reach: 12 },
  { name: 'hatching', paths: [hatching], reach: 8 },
]
