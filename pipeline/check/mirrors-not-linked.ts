/** What lies on a host that only mirrors others is never a link. */
import { isMirror } from '../../src/logic/records/source-host.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

export function mirrorsNotLinked({ data }: CheckInput): Problem[] {
  const hosts = data.info.mirrorHosts ?? []
  return data.sources.flatMap(({ id, url, original, linkable }): Problem[] => {
    const base = { file: 'sources.json', record: id }
    const expected = 'another address, since atlas.json has this host among its mirrorHosts'
    return [
      ...(linkable && isMirror(url, hosts)
        ? [
            {
              ...base,
              field: 'linkable',
              found: `true for ${url}`,
              expected: 'false, since atlas.json has its host among the mirrorHosts',
            },
          ]
        : []),
      ...(original && isMirror(original.url, hosts)
        ? [{ ...base, field: 'original.url', found: `${original.url}`, expected }]
        : []),
    ]
  })
}
