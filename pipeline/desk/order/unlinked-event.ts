import { wordsOf } from '../people/known-names.ts'
import type { AtlasEvent } from '../../../src/model/event.ts'
import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'

export const unlinkedEvent: DeskRule = {
  id: 'unlinked-event',
  severity: 'warning',
  why: 'An event that names a city with a station and no station is not shown where readers look for it.',
  advice: 'Name the station in stationIds, or say in stationLink why it is none of those.',
  find,
}

function find({ data }: DeskInput): Spot[] {
  return data.events
    .filter(({ stationIds, stationLink }) => stationIds.length === 0 && stationLink === undefined)
    .flatMap((event) => {
      const cities = citiesNamedIn(event, data)
      if (cities.length === 0) return []
      const found = `${cities.join(', ')} in the words, and no station`
      return [{ file: 'events.json', record: event.id, field: 'stationIds', found }]
    })
}

function citiesNamedIn({ title, country }: AtlasEvent, { stations }: DeskInput['data']): string[] {
  const words = ` ${wordsOf(title).join(' ')} `
  const cities = stations
    .filter((station) => station.country === country)
    .flatMap(({ city }) => city?.name ?? [])
  return [...new Set(cities)].filter((name) => words.includes(` ${wordsOf(name).join(' ')} `))
}
