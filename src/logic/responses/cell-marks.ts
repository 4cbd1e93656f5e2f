/** The marks of one cell of the matrix: one for each event, or a few and the number of the rest. */
import type { AtlasEvent } from '../../model/event.ts'

export type CellMark = ReturnType<typeof cellMarks>['marks'][number]

/** More than these would lie on each other in a column of the matrix. */
export const mostMarks = 4

/** A disputed event is drawn open; of more than fit, one place goes to the number. */
export function cellMarks(
  events: readonly Pick<AtlasEvent, 'id' | 'disputed'>[],
  most: number = mostMarks,
) {
  const shown = events.length <= most ? events.length : most - 1
  return {
    marks: events.slice(0, shown).map(({ id, disputed }) => ({ id, open: disputed === true })),
    /** Events without a mark of their own. */
    more: events.length - shown,
  }
}
