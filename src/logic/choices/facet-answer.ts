/** Which records the ticks of facets leave, and how many each value would leave: off the columns. */
import type { Ticked } from '../../model/view.ts'
import type { FieldColumn } from '../records/field-columns.ts'
import type { WhyLeftOut } from '../records/station-columns.ts'

export type FacetColumn = { readonly id: string; readonly column: FieldColumn }
export type FacetAnswer = ReturnType<typeof answerFacets>
export type FacetCounts = FacetAnswer['counts']

/** The bits below it say other reasons why a record is left out. */
const firstBit = 8
/** As many as there are bits. */
export const mostFacets = 13

/** @param whyLeftOut for other reasons than the facets, whose bits are added to it */
export function answerFacets(
  facets: readonly FacetColumn[],
  ticked: Ticked,
  whyLeftOut: WhyLeftOut,
) {
  leaveOut(facets, ticked, whyLeftOut)
  return {
    whyLeftOut,
    /** Rows of the shown records, in order. */
    shown: rowsShown(whyLeftOut),
    /** By facet: records that each value would leave, the other filters staying as they are. */
    counts: countValues(facets, whyLeftOut),
  }
}

function rowsShown(whyLeftOut: WhyLeftOut): Uint32Array {
  const shown = new Uint32Array(whyLeftOut.length)
  let count = 0
  for (let row = 0; row < whyLeftOut.length; row += 1)
    if (whyLeftOut[row] === 0) shown[count++] = row
  return shown.slice(0, count)
}

/** Several ticks in one facet are *or*, facets among each other *and*. */
function leaveOut(facets: readonly FacetColumn[], ticked: Ticked, whyLeftOut: WhyLeftOut): void {
  facets.forEach(({ id, column }, place) => {
    const its = ticked[id]
    if (!its) return
    const isTicked = Uint8Array.from([...column.values, ''], (value) =>
      its.includes(value) ? 1 : 0,
    )
    const bit = firstBit << place
    for (let row = 0; row < whyLeftOut.length; row += 1) {
      if (!hasOne(column, isTicked, row)) whyLeftOut[row] = (whyLeftOut[row] ?? 0) | bit
    }
  })
}

function hasOne({ codes, starts }: FieldColumn, isTicked: Uint8Array, row: number): boolean {
  for (let at = startOf(starts, row); at < startOf(starts, row + 1); at += 1)
    if (isTicked[codes[at] ?? 0] === 1) return true
  return false
}

/** A record counts for a value of a facet if nothing else than that facet itself keeps it out. */
function countValues(
  facets: readonly FacetColumn[],
  whyLeftOut: WhyLeftOut,
): Readonly<Record<string, ReadonlyMap<string, number>>> {
  return Object.fromEntries(
    facets.map(({ id, column }, place) => [id, countsOf(column, whyLeftOut, ~(firstBit << place))]),
  )
}

const startOf = (starts: Uint32Array | null, row: number): number =>
  starts ? (starts[row] ?? 0) : row

function countsOf(
  column: FieldColumn,
  whyLeftOut: WhyLeftOut,
  others: number,
): Map<string, number> {
  const { values, codes, starts } = column
  const counts = new Uint32Array(values.length + 1)
  for (let row = 0; row < whyLeftOut.length; row += 1) {
    if (((whyLeftOut[row] ?? 0) & others) !== 0) continue
    const end = startOf(starts, row + 1)
    for (let at = startOf(starts, row); at < end; at += 1) {
      const code = codes[at] ?? 0
      counts[code] = (counts[code] ?? 0) + 1
    }
  }
  return named(values, counts)
}

/** Values that nothing has are left out. */
function named(values: readonly string[], counts: Uint32Array): Map<string, number> {
  return new Map(
    values.flatMap((value, code): [string, number][] => {
      const count = counts[code] ?? 0
      return count > 0 ? [[value, count]] : []
    }),
  )
}
