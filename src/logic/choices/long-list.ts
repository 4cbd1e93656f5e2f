/** Which rows of a list stand on the page, where it is too long to draw whole. */
import { range } from 'd3'

/** Pixels; the style sheet gives rows and headings of a long list these heights. */
export type ListHeights = { readonly head: number; readonly row: number }

/** Pixels from the top of the list. */
export type Sight = { readonly from: number; readonly to: number }

/** What of a group is drawn. */
export type GroupPart = {
  /** Whether its heading is in sight; one out of sight keeps its place, with less in it. */
  readonly head: boolean
  /** The places of the rows below it. */
  readonly rows: readonly number[]
}

/**
 * @param sizes how many rows stand below each heading, none where it is folded.
 * @returns for each heading what of it and of the rows below it touches the sight.
 */
export function groupsInSight(
  sizes: readonly number[],
  { head, row }: ListHeights,
  { from, to }: Sight,
): GroupPart[] {
  let end = 0
  return sizes.map((size) => {
    const start = end
    const top = start + head
    end = top + size * row
    const first = Math.max(0, Math.floor((from - top) / row))
    return {
      head: start < to && top > from,
      rows: range(first, Math.min(size, Math.ceil((to - top) / row))),
    }
  })
}

/** The same for the first rows of the list, as many as `most`, and as many headings. */
export function firstGroups(sizes: readonly number[], most: number): GroupPart[] {
  let room = most
  return sizes.map((size, place) => {
    const rows = range(Math.min(size, room))
    room -= rows.length
    return { head: place < most, rows }
  })
}
