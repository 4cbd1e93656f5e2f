/** A small atlas in which the desk finds nothing, as the files of a data folder. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDesk, type DeskReport } from '../../pipeline/desk/read-desk.ts'
import { toFeature } from '../../src/model/station.ts'
import { Day } from '../../src/model/partial-date.ts'
import * as v from 'valibot'
import { anAtlas } from '../an-atlas.ts'

/** By the name of a file, what stands in it. */
export type Files = Readonly<Record<string, unknown>>

/** The day on which the desk reads it. */
const today = v.parse(Day, '2026-11-30')

const upkeep = { lastLookedAt: '2026-11-20' }
const kept = (id: string) => ({
  archived: { url: `https://archive.example.org/${id}`, date: '2026-11-01' },
  lastAnswered: '2026-11-20',
})
const source = (id: string, title: string, date: string) => ({ title, date, ...kept(id) })
const report = { date: '2022-09-12', report: 'First list', sourceId: 'list' }

const atlas = () =>
  anAtlas()
    .info({
      grades: [
        {
          ...{ id: 'high', name: 'High', meaning: 'Two origins.', wantsSource: true as const },
          conditions: [{ name: 'two origins', independent: 2 }],
        },
        { id: 'medium', name: 'Medium', meaning: 'One origin.' },
        { id: 'low', name: 'Low', meaning: 'An aggregate only.' },
      ],
      sourceOrder: {
        classes: [
          { id: 'other', name: 'Others' },
          { id: 'copy', name: 'Copies', cautions: ['copy'] },
        ],
        ownWords: [],
      },
    })
    .source('list', { ...source('list', 'Where they are', '2022-09-12'), origin: 'own-reporting' })
    .source('minister', {
      ...source('minister', 'An answer of the minister', '2023-02-10'),
      ...{ type: 'government', origin: 'government', publisher: 'Ministry of the Interior' },
    })
    .source('embassy', {
      ...source('embassy', 'What the embassy says', '2022-10-20'),
      ...{ cautions: ['party-to-dispute'], cautionNote: 'Its own words.', origin: 'government' },
    })
    .source('court', {
      ...source('court', 'A judgment', '2024-03-15'),
      ...{ type: 'government', origin: 'court', publisher: 'A court' },
    })
    .source('monthly', { ...source('monthly', 'A look back', '2023-03'), publisher: 'A magazine' })
    .station('fr-paris-1', {
      ...upkeep,
      confidence: 'high',
      firstReported: report,
      reportedBy: ['list', 'minister'],
      status: 'reported-closed',
      statusDate: '2023-02-10',
      statusSourceId: 'minister',
      statusHistory: [
        { status: 'reported', date: '2022-09-12', sourceId: 'list' },
        {
          ...{ status: 'reported-closed', date: '2023-02-10', sourceId: 'minister' },
          ...{ eventId: 'ev-the-minister-says-it-closed', remark: 'Minister: closed' },
        },
      ],
      note: 'The list names a place in Paris; the minister says that it closed.',
    })
    .station('fr-lyon-1', {
      ...upkeep,
      city: { name: 'Lyon', canonical: 'Lyon', geonamesId: 2996944 },
      citySlug: 'lyon',
      position: [4.85, 45.75],
      firstReported: report,
      reportedBy: ['list', 'monthly', 'court'],
      statusSourceId: 'list',
      note: 'The list names a place in Lyon.',
    })
    .event('A list names two places', '2022-09-12', {
      ...{ ...upkeep, actor: 'ngo', sourceIds: ['list'] },
      stationIds: ['fr-paris-1', 'fr-lyon-1'],
      summary: 'According to the list, there is a place in Paris and one in Lyon.',
    })
    .event('The embassy denies it', '2022-10-20', {
      ...{ ...upkeep, actor: 'china', stance: 'denies', sourceIds: ['embassy'] },
      summary: 'According to the embassy, there is no such place anywhere.',
    })
    .event('An inquiry begins', '2022-11-07', {
      ...{ ...upkeep, category: 'investigation-opened', sourceIds: ['minister', 'monthly'] },
      summary: 'According to the ministry, the police looked into it from 7 November on.',
    })
    .event('The minister says it closed', '2023-02-10', {
      ...{ ...upkeep, category: 'closed', sourceIds: ['minister', 'embassy'] },
      stationIds: ['fr-paris-1'],
      summary: 'The minister told parliament on 10 February 2023 that the “office” is closed.',
    })
    .event('A magazine looks back', '2023-03', {
      ...{ ...upkeep, actor: 'media', sourceIds: ['monthly'] },
      summary: 'The magazine says that nobody knows more.',
    })
    .figure('ret-a', 230, { ...upkeep, sourceIds: ['list', 'court'], publishedDate: '2022-08-17' })
    .figure('ret-b', 610, { ...upkeep, sourceIds: ['monthly'], publishedDate: '2023-03' })
    .claim('claim-1', { sourceIds: ['a-source'] })
    .reply('reply-operator', ['fr-paris-1'], { date: '2022-10-19', sourceIds: ['embassy'] })
    .country('FR', upkeep)

/** What the desk of this atlas keeps by hand. */
const deskFile = {
  names: [{ name: 'Jane Example', as: 'minister of the interior' }],
  nameWords: ['Ministry', 'Interior', 'Police'],
  functions: ['minister'],
  loadedWords: [{ word: 'regime', better: 'government' }],
  followUps: [{ after: 'investigation-opened', by: ['closed'] }],
}

export function cleanFiles(): Files {
  const { info, stations, events, figures, notFound, countries, claims, sources, replies } =
    atlas().data()
  const [first, ...others] = sources
  return {
    'atlas.json': info,
    'stations.geojson': {
      type: 'FeatureCollection',
      features: stations.map((station) => toFeature(station)),
    },
    'events.json': events,
    'returns.json': { figures, notFound },
    'countries.json': countries,
    'claims.json': claims,
    'replies.json': replies,
    // The one that the builder brings along.
    'sources.json': [{ ...first, title: 'What was claimed', ...kept('a-source') }, ...others],
    'corrections.json': [correction],
    'about.json': [],
    'desk.json': deskFile,
  }
}

const correction = {
  ...{ record: 'fr-paris-1', field: 'note', was: 'There is one.', now: 'The list names one.' },
  ...{ reason: 'It did not say who says so.', sourceIds: ['list'], date: '2026-11-24' },
}

/** What the desk says of these files. */
export function deskOf(files: Files): DeskReport {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  try {
    for (const [name, value] of Object.entries(files)) {
      writeFileSync(join(folder, name), JSON.stringify(value))
    }
    return readDesk(folder, { today, cityNames: ['Paris', 'Lyon'] })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
