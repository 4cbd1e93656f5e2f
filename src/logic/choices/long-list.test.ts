import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longList, type ListItem } from './long-list.ts'

const heights = { head: 40, row: 58 }
const groupsOf = (sizes: readonly number[]) =>
  sizes.map((size, g) => ({
    head: `group ${g}`,
    rows: Array.from({ length: size }, (_, n) => `${g}.${n}`),
  }))
const arbitrarySizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 })

/** All items one after another, as a page that draws the whole list has them. */
function whole(sizes: readonly number[]): ListItem<string, string>[] {
  const list = longList(groupsOf(sizes), heights)
  return list.between(0, list.height)
}

describe('a long list', () => {
  it('has every heading and row once, in order, without a gap', () => {
    fc.assert(
      fc.property(arbitrarySizes, (sizes) => {
        const items = whole(sizes)
        const list = longList(groupsOf(sizes), heights)
        expect(items.map(({ place }) => place)).toEqual([...items.keys()])
        expect(items).toHaveLength(list.size)
        let top = 0
        for (const item of items) {
          expect(item.top).toBe(top)
          top += item.kind === 'head' ? heights.head : heights.row
        }
        expect(top).toBe(list.height)
      }),
    )
  })

  it('gives exactly the items that touch a part of it', () => {
    fc.assert(
      fc.property(
        arbitrarySizes,
        fc.nat(8000),
        fc.integer({ min: 1, max: 2000 }),
        (sizes, from, length) => {
          const touching = whole(sizes).filter(({ top, kind }) => {
            const height = kind === 'head' ? heights.head : heights.row
            return top < from + length && top + height > from
          })
          expect(longList(groupsOf(sizes), heights).between(from, from + length)).toEqual(touching)
        },
      ),
    )
  })

  it('finds an item by its place, and none beyond the end', () => {
    fc.assert(
      fc.property(arbitrarySizes, (sizes) => {
        const list = longList(groupsOf(sizes), heights)
        expect(whole(sizes).map(({ place }) => list.at(place))).toEqual(whole(sizes))
        expect(list.at(list.size)).toBeNull()
      }),
    )
  })

  it('is as quick with a hundred thousand rows', () => {
    const list = longList(groupsOf(Array.from({ length: 50 }, () => 2000)), heights)
    expect(list.between(3_000_000, 3_001_000).length).toBeLessThan(20)
  })
})
