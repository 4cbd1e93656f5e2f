import { readProse } from '../read-prose.ts'
import { placeWords } from '../../check/place-words.ts'
import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'

export const placeTooFine: DeskRule = {
  id: 'place-too-fine',
  severity: 'error',
  why: 'What leads closer than the city can lead somebody to a door, and to people who have nothing to do with it.',
  advice: 'Say the city and no more: take the words or the decimals out.',
  find: (input) => [...inWords(input), ...inPositions(input)],
}

function inWords(input: DeskInput): Spot[] {
  return readProse(input).flatMap(({ text, ...where }) =>
    placeWords.flatMap((pattern) => {
      const found = pattern.exec(text)
      return found ? [{ ...where, found: `“${found[0]}”` }] : []
    }),
  )
}

/** Two decimals of a degree are about a kilometre; a third would be a street. */
const finest = 2

function inPositions({ data }: DeskInput): Spot[] {
  return data.stations.flatMap(({ id, position }) => {
    const most = Math.max(...(position ?? [0]).map(decimalsOf))
    if (position === null || most <= finest) return []
    const found = `a position with ${most} decimals: ${position.join(', ')}`
    return [{ file: 'stations.geojson', record: id, field: 'geometry.coordinates', found }]
  })
}

const decimalsOf = (degrees: number): number => String(degrees).split('.')[1]?.length ?? 0
