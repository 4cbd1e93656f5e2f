/** How many records share each value, in the order of their first. */
import { rollup } from 'd3'

export function countsBy<Datum, Value>(
  records: readonly Datum[],
  valueOf: (record: Datum) => Value,
): Map<Value, number> {
  return rollup(records, ({ length }) => length, valueOf)
}
