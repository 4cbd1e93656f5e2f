import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'

export const silentCountry: DeskRule = {
  id: 'silent-country',
  severity: 'note',
  why: 'Where nothing at all is recorded of what the state did, readers take silence for an answer.',
  advice:
    'Look for what its government, parliament and courts said; say in notes what was sought in vain.',
  find,
}

function find({ data }: DeskInput): Spot[] {
  const told = new Set(data.events.map(({ country }) => country))
  return data.countries
    .filter(({ code, stationsTotal }) => stationsTotal > 0 && !told.has(code))
    .map(({ code, stationsTotal }) => ({
      ...{ file: 'countries.json', record: code, field: 'code' },
      found: `${stationsTotal} ${stationsTotal === 1 ? 'station' : 'stations'} and no event`,
    }))
}
