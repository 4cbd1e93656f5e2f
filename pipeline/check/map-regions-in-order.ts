/** The parts of the world that the map can be filled with have a width and a height, and an id each. */
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

export function mapRegionsInOrder({ data }: Pick<CheckInput, 'data'>): Problem[] {
  const regions = data.info.mapRegions ?? []
  const ids = regions.map(({ id }) => id)
  const problem = { file: 'atlas.json', record: '' }
  return [
    ...regions
      .filter(({ bounds: [west, south, east, north] }) => west >= east || south >= north)
      .map(({ id, bounds }) => ({
        ...problem,
        field: `mapRegions.${id}.bounds`,
        found: bounds.join(', '),
        expected: '[west, south, east, north], the first two smaller than the last two',
      })),
    ...ids
      .filter((id, i) => ids.indexOf(id) !== i)
      .map((id) => ({
        ...problem,
        field: 'mapRegions',
        found: `"${id}" twice`,
        expected: 'an id of its own for each',
      })),
  ]
}
