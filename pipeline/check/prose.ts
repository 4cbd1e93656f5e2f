/** Every text that is our own words; titles and addresses of sources are theirs and not in here. */
import type { AboutSection } from '../../src/model/about.ts'
import type { AtlasInfo, Responses, Returns } from '../../src/model/atlas-info.ts'
import type { Source } from '../../src/model/source.ts'
import type { Station } from '../../src/model/station.ts'
import type { CheckInput } from './check-input.ts'

export type Prose = {
  readonly file: string
  readonly record: string
  readonly field: string
  readonly text: string
}

type NamedText = [field: string, text: string | undefined]
type Texts = Readonly<Record<string, string | null | undefined>>

export function proseOf({ data, about }: Pick<CheckInput, 'data' | 'about'>): Prose[] {
  return [
    ...data.stations.flatMap(ofStation),
    ...data.events.flatMap(({ id, title, summary, stationLink, note }) =>
      texts('events.json', id, { title, summary, stationLink, note }),
    ),
    ...data.figures.flatMap(({ id, what, formula, notes }) =>
      texts('returns.json', id, { what, formula, notes }),
    ),
    ...data.notFound.flatMap(({ claim, result }, index) =>
      texts('returns.json', '', {
        [`notFound.${index}.claim`]: claim,
        [`notFound.${index}.result`]: result,
      }),
    ),
    ...data.countries.flatMap(({ code, notes }) => texts('countries.json', code, { notes })),
    ...data.claims.flatMap(({ id, claim, attribution, why }) =>
      texts('claims.json', id, { claim, attribution, why }),
    ),
    ...data.replies.flatMap(({ id, speaker, text }) =>
      texts('replies.json', id, { speaker, text }),
    ),
    ...(data.story?.steps ?? []).flatMap(({ id, title, text }) =>
      texts('story.json', id, { title, text }),
    ),
    ...data.sources.flatMap(ofSource),
    ...data.bodies.flatMap(({ id, name }) => texts('roots.json', id, { name })),
    ...data.roots.flatMap(({ id, name, note }) => texts('roots.json', id, { name, note })),
    ...data.sourceRoots.flatMap(({ id, why }) => texts('roots.json', id, { why })),
    ...ofInfo(data.info),
    ...about.flatMap(ofSection),
  ]
}

function texts(file: string, record: string, fields: Texts): Prose[] {
  return Object.entries(fields).flatMap(([field, text]) =>
    text ? [{ file, record, field, text }] : [],
  )
}

function ofStation(station: Station): Prose[] {
  const { id, placeAsReported, linkNote, agency, countedAs, note } = station
  const remarks = station.statusHistory.map(({ remark }, index): NamedText => [
    `statusHistory.${index}.remark`,
    remark,
  ])
  return texts('stations.geojson', id, {
    placeAsReported,
    linkNote,
    agency,
    countedAs,
    note,
    ...Object.fromEntries(remarks),
  })
}

function ofSource({ id, cautionNote, renderings }: Source): Prose[] {
  const notes = (renderings ?? []).map(({ note }, index): NamedText => [
    `renderings.${index}.note`,
    note,
  ])
  return texts('sources.json', id, { cautionNote, ...Object.fromEntries(notes) })
}

function ofInfo(info: AtlasInfo): Prose[] {
  const { tagline, description, caution, background, series, statuses, returns, responses } = info
  const notes = series.map(({ id, note }): NamedText => [`series.${id}.note`, note])
  const meanings = statuses.map(({ id, meaning }): NamedText => [`statuses.${id}.meaning`, meaning])
  return texts('atlas.json', '', {
    tagline,
    description,
    caution,
    ...(background !== undefined && { background }),
    ...Object.fromEntries([...notes, ...meanings]),
    ...(returns && ofReturns(returns)),
    ...(responses && ofResponses(responses)),
  })
}

function ofSection({ id, title, paragraphs, table }: AboutSection): Prose[] {
  const all = [
    title,
    ...paragraphs,
    table?.caption,
    ...(table?.columns ?? []),
    ...(table?.rows.flat() ?? []),
  ]
  return all.flatMap((text) => texts('about.json', id, { text }))
}

function ofReturns({ notes, page }: Returns): Texts {
  return {
    'returns.page.title': page.title,
    'returns.page.lead': page.lead,
    'returns.page.comparedNote': page.comparedNote,
    ...Object.fromEntries(
      notes.map(({ figure, caveat }): NamedText => [`returns.notes.${figure}.caveat`, caveat]),
    ),
  }
}

function ofResponses({ steps, answers }: Responses): Texts {
  const columns = [...steps, ...answers].flatMap(({ id, name, meaning }): NamedText[] => [
    [`responses.${id}.name`, name],
    [`responses.${id}.meaning`, meaning],
  ])
  const findings = steps.map(({ id, finding }): NamedText => [`responses.${id}.finding`, finding])
  return Object.fromEntries([...columns, ...findings])
}
