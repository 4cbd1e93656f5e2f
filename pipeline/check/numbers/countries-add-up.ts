/** A country's totals are those of its stations. */
import type { Country } from '../../../src/model/country.ts'
import type { Station } from '../../../src/model/station.ts'
import type { CheckInput } from '../check-input.ts'
import type { Problem } from '../problem.ts'

export function countriesAddUp({ data, refused }: CheckInput): Problem[] {
  // A refused station would be missing from every count.
  if (refused.size > 0) return []
  const stations = new Map(data.countries.map(({ code }): [string, Station[]] => [code, []]))
  for (const station of data.stations) stations.get(station.country)?.push(station)
  return data.countries.flatMap((country) => {
    const here = stations.get(country.code) ?? []
    return [...total(country, here), ...exactCounts(country, here)]
  })
}

function total({ code, stationsTotal }: Country, here: readonly Station[]): Problem[] {
  if (stationsTotal === here.length) return []
  return [
    {
      file: 'countries.json',
      record: code,
      field: 'stationsTotal',
      found: String(stationsTotal),
      expected: `${here.length}, the number of its stations`,
    },
  ]
}

/** Where a report's count is not exact, the report may count more than we could find. */
function exactCounts({ code, counts }: Country, here: readonly Station[]): Problem[] {
  return counts.flatMap(({ report, count, qualifier }, index) => {
    const listed = here.filter(({ inReports }) => inReports.includes(report)).length
    if (qualifier !== 'exact' || count === listed) return []
    return [
      {
        file: 'countries.json',
        record: code,
        field: `counts.${index}.count`,
        found: String(count),
        expected: `${listed}, the number of its stations in "${report}", since it is exact`,
      },
    ]
  })
}
