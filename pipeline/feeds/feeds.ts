/** Every feed of the site by its file. */
import { linkTo } from '../../src/logic/choices/link-formats.ts'
import { citation } from '../../src/logic/records/citation.ts'
import { atlasIndex } from '../../src/logic/records/atlas-index.ts'
import type { AtlasData } from '../../src/model/atlas-data.ts'
import type { Correction } from '../../src/model/correction.ts'
import type { AtlasEvent } from '../../src/model/event.ts'
import { readVersions } from '../versions/read-versions.ts'
import { versionChanges, type ReleasedChange } from '../versions/version-changes.ts'
import { toAtom, toJsonFeed, type Feed, type FeedItem } from './feed-text.ts'

type Settings = {
  /** The site with its base path, in full and with a slash at its end. */
  readonly site: string
  readonly dataFolder: string
  readonly corrections: readonly Correction[]
}

type Dated = { readonly country: string | null; readonly item: FeedItem }

/** The text of each by its path: `feed.json`, `feed-changes.xml`, `country/it/feed.json` … */
export function feedFiles(data: AtlasData, settings: Settings): Map<string, string> {
  const changes = versionChanges(settings.dataFolder, settings.corrections)
  const events = eventItems(data, settings, changes)
  const changed = changeItems(data, settings, changes)
  const feeds = [
    { of: null, place: '', home: '', name: data.info.title },
    ...data.countries.map(({ code, name }) => ({
      of: code,
      place: `country/${code.toLowerCase()}/`,
      home: linkTo(`country=${code}&sel=country:${code}`),
      name: `${data.info.title}: ${name}`,
    })),
  ].flatMap(({ of, place, home, name }) => {
    const its = (all: readonly Dated[]): FeedItem[] =>
      all.filter(({ country }) => of === null || country === of).map(({ item }) => item)
    return [
      { path: `${place}feed`, home, title: `${name}, events`, items: its(events) },
      { path: `${place}feed-changes`, home, title: `${name}, changes`, items: its(changed) },
    ]
  })
  return new Map(
    feeds.flatMap((feed): [string, string][] => {
      const whole = wholeFeed(data, settings, feed)
      return [
        [`${feed.path}.json`, toJsonFeed(whole)],
        [`${feed.path}.xml`, toAtom(whole)],
      ]
    }),
  )
}

type Given = Pick<Feed, 'title' | 'items' | 'home'> & { readonly path: string }

function wholeFeed({ info }: AtlasData, { site }: Settings, given: Given): Feed {
  const { title, items, home, path } = given
  return {
    ...{ title, items },
    description: info.caution,
    language: info.language,
    author: info.publisher,
    rights: citation(info),
    home: `${site}${home}`,
    address: `${site}${path}`,
    updated: items.reduce((newest, { updated }) => (updated > newest ? updated : newest), ''),
    ...(items.length === 0 && { updated: info.date }),
  }
}

/** The newest first; by the release in which each got its present form. */
function eventItems(
  data: AtlasData,
  { site, dataFolder }: Settings,
  changes: readonly ReleasedChange[],
): Dated[] {
  const { info, events } = data
  const index = atlasIndex(data)
  const changed = new Map(
    changes
      .filter(({ table }) => table === 'events')
      .reverse()
      .map(({ id, version }) => [id, version.date]),
  )
  const oldest = readVersions(dataFolder)[0]?.date ?? info.date
  const sourcesOf = ({ sourceIds }: AtlasEvent): string =>
    sourceIds.map((id) => index.sources.get(id)?.publisher ?? id).join('; ')
  return [...events]
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map((event) => {
      const { id, date, title, summary, country, category } = event
      const url = `${site}${linkTo(`sel=event:${id}`)}`
      const tags = [index.categories.get(category)?.name ?? category]
      const place = country && index.countryNames.get(country)
      return {
        country,
        item: {
          ...{ id: url, url },
          title: `${date}: ${title}`,
          text: `${summary}\n\nSources: ${sourcesOf(event)}.\n\n${info.caution}`,
          updated: changed.get(id) ?? oldest,
          tags: place ? [...tags, place] : tags,
        },
      }
    })
}

const kinds = { new: 'New', changed: 'Changed', withdrawn: 'Withdrawn' } as const
const selections = { stations: 'station', events: 'event', returns: 'figure' } as const

function changeItems(
  { info }: AtlasData,
  { site }: Settings,
  changes: readonly ReleasedChange[],
): Dated[] {
  return changes.map(({ version, table, id, kind, fields, reasons, cell }) => {
    const place = [cell('city'), cell('countryName')].filter(Boolean).join(', ')
    const name = cell('title') || place || cell('what') || id
    const url = `${site}${linkTo(`sel=${selections[table]}:${id}`)}`
    const text = [
      `Version ${version.version}: ${selections[table]} ${id}.`,
      ...(fields.length > 0 ? [`Changed: ${fields.join(', ')}.`] : []),
      ...reasons,
      info.caution,
    ]
    return {
      country: cell('country') || null,
      item: {
        id: `${site}data/versions/${version.version}/${table}.csv#${id}`,
        url,
        title: `${kinds[kind]}: ${name}`,
        text: text.join('\n\n'),
        updated: version.date,
        tags: [kinds[kind]],
      },
    }
  })
}
