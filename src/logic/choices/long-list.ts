/** A list too long to draw whole: where its rows lie, and which of them are in sight. */

/** A heading with the rows below it. */
export type ListGroup<Head, Row> = { readonly head: Head; readonly rows: readonly Row[] }

export type ListItem<Head, Row> = {
  /** In the whole list, headings counted, from 0. */
  readonly place: number
  /** Pixels from the top of the list. */
  readonly top: number
} & ({ readonly kind: 'head'; readonly head: Head } | { readonly kind: 'row'; readonly row: Row })

/** Pixels; the style sheet gives rows and headings these heights. */
export type ListHeights = { readonly head: number; readonly row: number }

export type LongList<Head, Row> = {
  /** Headings and rows. */
  readonly size: number
  /** Pixels. */
  readonly height: number
  /** Those that touch the pixels from `from` to `to`. */
  readonly between: (from: number, to: number) => ListItem<Head, Row>[]
  readonly at: (place: number) => ListItem<Head, Row> | null
}

export function longList<Head, Row>(
  groups: readonly ListGroup<Head, Row>[],
  heights: ListHeights,
): LongList<Head, Row> {
  const starts: { readonly place: number; readonly top: number }[] = []
  let [size, height] = [0, 0]
  for (const { rows } of groups) {
    starts.push({ place: size, top: height })
    size += 1 + rows.length
    height += heights.head + rows.length * heights.row
  }
  /** The item `n` places after the heading of a group. */
  const itemIn = (g: number, n: number): ListItem<Head, Row> | null => {
    const [group, start] = [groups[g], starts[g]]
    if (!group || !start) return null
    if (n === 0) return { ...start, kind: 'head', head: group.head }
    const row = group.rows[n - 1]
    const top = start.top + heights.head + (n - 1) * heights.row
    return row === undefined ? null : { place: start.place + n, top, kind: 'row', row }
  }
  const ofGroup = (g: number, from: number, to: number): ListItem<Head, Row>[] => {
    const below = (starts[g]?.top ?? 0) + heights.head
    const first = from < below ? 0 : 1 + Math.floor((from - below) / heights.row)
    const items: ListItem<Head, Row>[] = []
    for (let n = first; ; n += 1) {
      const item = itemIn(g, n)
      if (!item || item.top >= to) return items
      items.push(item)
    }
  }
  return {
    size,
    height,
    between: (from, to) => {
      const firstGroup = Math.max(
        0,
        starts.findLastIndex(({ top }) => top <= from),
      )
      return groups
        .slice(firstGroup)
        .flatMap((_, i) =>
          (starts[firstGroup + i]?.top ?? 0) < to ? ofGroup(firstGroup + i, from, to) : [],
        )
    },
    at: (place) => {
      const g = starts.findLastIndex((start) => start.place <= place)
      return itemIn(g, place - (starts[g]?.place ?? 0))
    },
  }
}
