/** Where it is said for which records a source rests on a root, there are such records. */
import { isNamedBy } from '../../../src/logic/evidence/root-graph.ts'
import type { CheckInput } from '../check-input.ts'
import type { Problem } from '../problem.ts'

export function rootsHoldForRecords({ data, refused }: CheckInput): Problem[] {
  const { stations, events, figures, claims, replies, countries } = data
  const ids: string[] = [
    ...[stations, events, figures, claims, replies].flatMap((records) =>
      records.map(({ id }) => id),
    ),
    ...countries.map(({ code }) => code),
    ...refused,
  ]
  const isEmpty = (pattern: string): boolean => !ids.some((id) => isNamedBy(pattern, id))
  return data.sourceRoots.flatMap(({ id, restsOn }) =>
    restsOn === 'unknown'
      ? []
      : restsOn.flatMap(({ for: patterns = [] }, index) =>
          patterns.filter(isEmpty).map((pattern) => ({
            ...{ file: 'roots.json', record: id, field: `restsOn.${index}.for` },
            found: `"${pattern}"`,
            expected: 'the id of a record, the beginning of one with *, or the code of a country',
          })),
        ),
  )
}
