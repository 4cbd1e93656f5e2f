/** No source rests on itself, by whatever way. */
import type { CheckInput } from '../check-input.ts'
import type { Problem } from '../problem.ts'

export function rootsAcyclic({ data }: CheckInput): Problem[] {
  const ids = new Map<string, string>(
    data.sources.flatMap(({ id, aliases }) => [id, ...aliases].map((one) => [one, id])),
  )
  const beneath = new Map(
    data.sourceRoots.map(({ id, restsOn }): [string, string[]] => [
      id,
      restsOn === 'unknown'
        ? []
        : restsOn.flatMap(({ sourceId = '' }) => ids.get(sourceId) ?? sourceId),
    ]),
  )
  return data.sourceRoots.flatMap(({ id }) => {
    const way = wayBack(id, beneath)
    if (!way) return []
    const where = { file: 'roots.json', record: id, field: 'restsOn' }
    return [{ ...where, found: way.join(' → '), expected: 'a way that ends at a root' }]
  })
}

/** The shortest way from a source back to itself. */
function wayBack(from: string, beneath: ReadonlyMap<string, readonly string[]>): string[] | null {
  const seen = new Set<string>()
  let ways = [[from]]
  while (ways.length > 0) {
    const next = ways.flatMap((way) =>
      (beneath.get(way.at(-1) ?? '') ?? []).map((id) => [...way, id]),
    )
    const back = next.find((way) => way.at(-1) === from)
    if (back) return back
    ways = next.filter((way) => {
      const end = way.at(-1) ?? ''
      return !seen.has(end) && Boolean(seen.add(end))
    })
  }
  return null
}
