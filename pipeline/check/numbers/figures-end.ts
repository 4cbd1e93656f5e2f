/** A derived figure rests on others in the end: none comes from itself, not even by way of others. */
import type { Figure } from '../../../src/model/figure.ts'
import type { CheckInput } from '../check-input.ts'
import type { Problem } from '../problem.ts'

export function figuresEnd({ data }: CheckInput): Problem[] {
  const inputs = new Map<string, readonly string[]>(
    data.figures.map(({ id, inputs: its }) => [id, its ?? []]),
  )
  return data.figures.flatMap(({ id }) => {
    const way = wayBack(id, inputs)
    if (!way) return []
    return [
      {
        ...{ file: 'returns.json', record: id, field: 'inputs' },
        found: [id, ...way].join(', which rests on '),
        expected: 'figures that do not rest on it',
      },
    ]
  })
}

/** From a figure to itself, the shortest; null: there is none. */
function wayBack(
  start: string,
  inputs: ReadonlyMap<string, Figure['inputs'] | readonly string[]>,
): readonly string[] | null {
  const seen = new Set<string>()
  const waiting: (readonly string[])[] = [[start]]
  for (let way = waiting.shift(); way; way = waiting.shift()) {
    for (const input of inputs.get(way.at(-1) ?? '') ?? []) {
      if (input === start) return [...way.slice(1), input]
      if (seen.has(input)) continue
      seen.add(input)
      waiting.push([...way, input])
    }
  }
  return null
}
