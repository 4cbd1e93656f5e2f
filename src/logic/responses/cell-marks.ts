/** The marks of one cell of the matrix: one for each event, or a few and the number of the rest. */
import type { AtlasEvent } from '../../model/event.ts'

export type CellMark = { readonly id: string; readonly open: boolean }
export type CellMarks = {
  readonly marks: readonly CellMark[]
  /** Events without a mark of their own. */
  readonly more: number
}

/** More than these would lie on each other in a column of the matrix. */
export const mostMarks = 4

/** A disputed event is drawn open; of more than fit, one place goes to the number. */
export function cellMarks(
  events: readonly Pick<AtlasEvent, 'id' | 'disputed'>[],
  most: number = mostMarks,
): CellMarks {
  const shown = events.length <= most ? events.length : most - 1
  return {
    marks: events.slice(0, shown).map(({ id, disputed }) => ({ id, open: disputed === true })),
    more: events.length - shown,
  }
}
