import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstRows, rowsInSight } from './long-list.ts'

const heights = { head: 40, row: 58 }
const arbitrarySizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 })

/** Each row, with its group and how many pixels above it the list begins. */
function whole(sizes: readonly number[]): { group: number; row: number; top: number }[] {
  let top = 0
  return sizes.flatMap((size, group) => {
    top += heights.head
    return Array.from({ length: size }, (_, row) => {
      top += heights.row
      return { group, row, top: top - heights.row }
    })
  })
}

describe('the rows of a long list', () => {
  it('that are drawn are exactly those that touch what is in sight', () => {
    fc.assert(
      fc.property(
        arbitrarySizes,
        fc.integer({ min: -500, max: 8000 }),
        fc.integer({ min: 1, max: 2000 }),
        (sizes, from, length) => {
          const to = from + length
          const touching = whole(sizes).filter(({ top }) => top < to && top + heights.row > from)
          const rows = rowsInSight(sizes, heights, { from, to })
          expect(rows).toHaveLength(sizes.length)
          expect(rows.flatMap((its, group) => its.map((row) => [group, row]))).toEqual(
            touching.map(({ group, row }) => [group, row]),
          )
        },
      ),
    )
  })

  it('are found as quickly in a hundred thousand', () => {
    const sizes = Array.from({ length: 50 }, () => 2000)
    const rows = rowsInSight(sizes, heights, { from: 3_000_000, to: 3_001_000 }).flat()
    expect(rows.length).toBeLessThan(20)
  })
})

describe('the first rows of a list', () => {
  it('are those of the first groups, and no more than there is room for', () => {
    expect(firstRows([2, 3, 1], 4)).toEqual([[0, 1], [0, 1], []])
    expect(firstRows([2, 3], 40)).toEqual([
      [0, 1],
      [0, 1, 2],
    ])
  })
})
