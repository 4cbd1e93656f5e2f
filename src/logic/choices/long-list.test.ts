import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstGroups, groupsInSight } from './long-list.ts'

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
          const parts = groupsInSight(sizes, heights, { from, to })
          expect(parts).toHaveLength(sizes.length)
          expect(parts.flatMap(({ rows }, group) => rows.map((row) => [group, row]))).toEqual(
            touching.map(({ group, row }) => [group, row]),
          )
        },
      ),
    )
  })

  it('are found as quickly in a hundred thousand', () => {
    const sizes = Array.from({ length: 50 }, () => 2000)
    const parts = groupsInSight(sizes, heights, { from: 3_000_000, to: 3_001_000 })
    expect(parts.flatMap(({ rows }) => rows).length).toBeLessThan(20)
  })

  it('have headings in sight, those of folded groups one below the other', () => {
    const heads = groupsInSight([0, 0, 3, 0, 0], heights, { from: 45, to: 300 })
    expect(heads.map(({ head }) => head)).toEqual([false, true, true, true, false])
    expect(heads[2]?.rows).toEqual([0, 1, 2])
  })
})

describe('the first rows of a list', () => {
  it('are those of the first groups, and no more than there is room for', () => {
    const rowsOf = (sizes: readonly number[], most: number) =>
      firstGroups(sizes, most).map(({ rows }) => rows)
    expect(rowsOf([2, 3, 1], 4)).toEqual([[0, 1], [0, 1], []])
    expect(rowsOf([2, 3], 40)).toEqual([
      [0, 1],
      [0, 1, 2],
    ])
  })

  it('have the headings of as many groups', () => {
    expect(firstGroups([1, 1, 1], 2).map(({ head }) => head)).toEqual([true, true, false])
  })
})
