/** Which rows of a list stand on the page, where it is too long to draw whole. */
import { range } from 'd3'

/** Pixels; the style sheet gives rows and headings of a long list these heights. */
export type ListHeights = { readonly head: number; readonly row: number }

/** Pixels from the top of the list. */
export type Sight = { readonly from: number; readonly to: number }

/**
 * @param sizes how many rows stand below each heading.
 * @returns for each heading the places of the rows below it that touch the sight.
 */
export function rowsInSight(
  sizes: readonly number[],
  { head, row }: ListHeights,
  { from, to }: Sight,
): number[][] {
  let end = 0
  return sizes.map((size) => {
    const top = end + head
    end = top + size * row
    const first = Math.max(0, Math.floor((from - top) / row))
    return range(first, Math.min(size, Math.ceil((to - top) / row)))
  })
}

/** The same for the first rows of the list, as many as `most`. */
export function firstRows(sizes: readonly number[], most: number): number[][] {
  let room = most
  return sizes.map((size) => {
    const rows = range(Math.min(size, room))
    room -= rows.length
    return rows
  })
}
