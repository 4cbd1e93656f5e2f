/** `npm run data -- without …`: what would be left without support if roots, or all of a body, were withdrawn. */
import { type Fallen, withdraw } from '../../src/logic/evidence/withdraw.ts'
import type { AtlasRecords } from '../../src/model/atlas-data.ts'
import { nearNames } from './near-names.ts'

export type Drill = {
  readonly isKnown: boolean
  readonly lines: readonly string[]
}

/** @param names ids of roots or of bodies */
export function drillWithout(names: readonly string[], data: AtlasRecords): Drill {
  if (names.length === 0)
    return {
      isKnown: false,
      lines: ['found no id after “without”, expected those of roots or bodies'],
    }
  const known = [...data.roots, ...data.bodies].map(({ id }) => String(id))
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0)
    return { isKnown: false, lines: unknown.map((name) => unknownLine(name, known)) }
  const gone = new Set(
    data.roots
      .filter(({ id, body }) => names.includes(id) || names.includes(body))
      .map(({ id }) => String(id)),
  )
  return { isKnown: true, lines: linesOf(gone, data) }
}

function unknownLine(name: string, known: readonly string[]): string {
  const near = nearNames(name, known)
  const meant = near.length > 0 ? `; near it: ${near.join(', ')}` : ''
  return `roots.json: found no “${name}”, expected the id of a root or a body${meant}`
}

function linesOf(gone: ReadonlySet<string>, data: AtlasRecords): string[] {
  const { stations, events, figures, sources } = withdraw(gone, data)
  return [
    'If these were withdrawn:',
    ...data.roots.filter(({ id }) => gone.has(id)).map(({ id, name }) => `  ${id}: ${name}`),
    '',
    ...fallenLines('stations', stations, data.stations.length),
    ...fallenLines('events', events, data.events.length),
    ...fallenLines('figures', figures, data.figures.length),
    `${sources.length} of ${data.sources.length} sources rest on them alone.`,
  ]
}

const fallenLines = (name: string, { bare, unsaid }: Fallen, all: number): string[] => [
  ...listed(`${bare.length} of ${all} ${name} would have no root left`, bare),
  ...(name === 'stations'
    ? listed(
        `${unsaid.length} more ${name} would keep only inquiries, denials or other words`,
        unsaid,
      )
    : []),
]

const listed = (title: string, ids: readonly string[]): string[] =>
  ids.length === 0 ? [`${title}.`] : [`${title}:`, `  ${ids.join(', ')}`]
