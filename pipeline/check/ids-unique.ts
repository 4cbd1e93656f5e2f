/** An id names one record: of the whole atlas, earlier ids of sources included; or one part of a page. */
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

type Named = { readonly file: string; readonly id: string; readonly field: string }

export function idsUnique({ data, about }: CheckInput): Problem[] {
  const sections = about.map(({ id }) => ({ file: 'about.json', id, field: 'id' }))
  const ofRoots = (records: readonly { readonly id: string }[], field: string): Named[] =>
    records.map(({ id }) => ({ file: 'roots.json', id, field }))
  return [
    ...repeated(namesOf(data)),
    ...repeated([...partsOfAbout, ...sections]),
    ...repeated([...ofRoots(data.bodies, 'a body'), ...ofRoots(data.roots, 'a root')]),
    ...repeated(ofRoots(data.sourceRoots, 'a source')),
  ]
}

/** What stands on that page anyhow. */
const partsOfAbout = ['statuses', 'evidence', 'licence', 'contact'].map((id) => ({
  ...{ file: 'the page', id, field: 'an id of its own' },
}))

function repeated(names: readonly Named[]): Problem[] {
  const first = new Map<string, Named>()
  return names.flatMap((name) => {
    const before = first.get(name.id)
    if (!before) {
      first.set(name.id, name)
      return []
    }
    const { file, id: record, field } = name
    const found = `"${record}", which ${before.file} has as ${before.field}`
    return [{ file, record, field, found, expected: 'an id that no other record has or had' }]
  })
}

function namesOf({
  stations,
  events,
  figures,
  claims,
  sources,
  replies,
  countries,
}: CheckInput['data']): Named[] {
  const ids = (file: string, records: readonly { readonly id: string }[]): Named[] =>
    records.map(({ id }) => ({ file, id, field: 'id' }))
  return [
    ...ids('stations.geojson', stations),
    ...ids('events.json', events),
    ...ids('returns.json', figures),
    ...ids('claims.json', claims),
    ...ids('sources.json', sources),
    ...ids('replies.json', replies),
    ...sources.flatMap(({ aliases }) =>
      aliases.map((id) => ({ file: 'sources.json', id, field: 'aliases' })),
    ),
    ...countries.map(({ code }) => ({ file: 'countries.json', id: code, field: 'code' })),
  ]
}
