/** Our own words stay at city level: they lead no one to a door. */
import type { CheckInput } from './check-input.ts'
import { placeWords } from './place-words.ts'
import type { Problem } from './problem.ts'
import { proseOf } from './prose.ts'

export function proseAtCityLevel(input: CheckInput): Problem[] {
  return proseOf(input).flatMap(({ text, ...where }) =>
    placeWords.flatMap((pattern) => {
      const found = pattern.exec(text)
      if (!found) return []
      return [
        {
          ...where,
          found: `“${found[0]}” in “${around(text, found.index)}”`,
          expected: 'no street, house number, district or kind of premises',
        },
      ]
    }),
  )
}

const around = (text: string, index: number): string =>
  text.slice(Math.max(0, index - 20), index + 40).trim()
