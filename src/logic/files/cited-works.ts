/** The atlas, a part of it, and its sources as works that can be cited. */
import type { AtlasInfo } from '../../model/atlas-info.ts'
import type { Source } from '../../model/source.ts'
import type { Work } from './bibliography.ts'

const idOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** @param address where it can be read; null: not known, as in files that are made without the site's */
export function atlasWork(info: AtlasInfo, address: string | null): Work {
  const { title, tagline, publisher, version, date, licence, language } = info
  return {
    id: idOf(`${title} ${version}`),
    kind: 'dataset',
    title: `${title}: ${tagline}`,
    author: publisher,
    container: null,
    publisher,
    date,
    url: address ?? info.repository,
    language,
    version,
    note: licence.title,
  }
}

type Part = {
  readonly name: string
  /** Its address, in full. */
  readonly link: string
  /** Of the records of another version than the present, that version. */
  readonly released?: { readonly version: string; readonly date: AtlasInfo['date'] }
  /** What proves what it held. */
  readonly note?: string
}

/** A record or a view. */
export function partWork(info: AtlasInfo, { name, link, released, note }: Part): Work {
  const atlas = atlasWork({ ...info, ...released }, link)
  return {
    ...atlas,
    id: `${atlas.id}-${idOf(name)}`.slice(0, 80).replace(/-$/, ''),
    title: name,
    container: atlas.title,
    note: [note, atlas.note].filter(Boolean).join('. '),
  }
}

/** Who publishes such a page speaks in its own name; elsewhere somebody writes in it. */
const ownWords: Partial<Record<string, Work['kind']>> = {
  government: 'page',
  'ngo-report': 'report',
  academic: 'report',
}
const newspapers: Partial<Record<string, Work['kind']>> = {
  news: 'article',
  'state-media': 'article',
}

/** An address that is not to be made a link is left out: reference managers make one of it. */
export function sourceWork(source: Source): Work {
  const { id, title, publisher, date, type, cautions, cautionNote } = source
  const own = ownWords[type]
  return {
    id,
    kind: own ?? newspapers[type] ?? 'page',
    title,
    author: own ? publisher : null,
    container: own ? null : publisher,
    publisher: own ? publisher : null,
    date,
    url: source.linkable ? source.url : null,
    language: source.language,
    version: null,
    note: [...cautions, cautionNote].filter(Boolean).join('; ') || null,
  }
}
