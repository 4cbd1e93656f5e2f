/** Works as reference managers read them: BibTeX, CSL-JSON and RIS. A test reads each back with a library of others. */
import type { Day, PartialDate } from '../../model/partial-date.ts'

export type Work = {
  /** Within the file; `a-z`, `0-9` and hyphens. */
  readonly id: string
  readonly kind: 'dataset' | 'article' | 'report' | 'page'
  readonly title: string
  /** A body, as it names itself; no person is ever known. null: not stated. */
  readonly author: string | null
  /** The newspaper, the site or the atlas in which it stands. */
  readonly container: string | null
  readonly publisher: string | null
  readonly date: PartialDate | Day | null
  readonly url: string | null
  readonly language: string
  readonly version: string | null
  readonly note: string | null
}

export const bibliographyFormats = ['bibtex', 'csl-json', 'ris'] as const
export type BibliographyFormat = (typeof bibliographyFormats)[number]

export function bibliography(works: readonly Work[], format: BibliographyFormat): string {
  switch (format) {
    case 'bibtex':
      return works.map(toBibtex).join('\n')
    case 'csl-json':
      return `[\n${works.map((work) => JSON.stringify(cslItem(work))).join(',\n')}\n]\n`
    case 'ris':
      return works.map(toRis).join('\r\n')
  }
}

type Field = readonly [name: string, value: string | null]

const stated = (fields: readonly Field[]): readonly Field[] =>
  fields.filter(([, value]) => value !== null && value !== '')

/** What BibTeX would read as its own; Unicode stands as it is. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const escaped = (text: string): string =>
  text.replace(/[\\~^{}&%$#_]/g, (sign) => escapes[sign] ?? `\\${sign}`)
/** Braces within braces: a title keeps its capitals, and a body is not taken for a person. */
const whole = (text: string | null): string | null => text && `{${escaped(text)}}`
const plain = (text: string | null): string | null => text && escaped(text)

const bibtexKinds = {
  dataset: 'misc',
  article: 'misc',
  report: 'techreport',
  page: 'misc',
} as const

const bodies = ({ kind, author, container, publisher }: Work): readonly Field[] =>
  kind === 'report'
    ? [['institution', plain(publisher ?? author)]]
    : [
        ['howpublished', plain(container)],
        ['publisher', plain(publisher)],
      ]

function toBibtex(work: Work): string {
  const { author, date, url } = work
  const [year = null, month = null] = date?.split('-') ?? []
  const fields = stated([
    ['author', whole(author)],
    ['title', whole(work.title)],
    ...bodies(work),
    ['year', year],
    ['month', month && String(Number(month))],
    ['date', date],
    ['version', plain(work.version)],
    ['language', work.language],
    ['note', plain(work.note)],
    // A file of BibTeX takes an address as it is, but for the braces that end it.
    ['url', url && url.replaceAll('{', '%7B').replaceAll('}', '%7D')],
  ])
  const lines = fields.map(([name, value]) => `  ${name} = {${value ?? ''}}`)
  return `@${bibtexKinds[work.kind]}{${work.id},\n${lines.join(',\n')}\n}\n`
}

const cslKinds = {
  dataset: 'dataset',
  article: 'article-newspaper',
  report: 'report',
  page: 'webpage',
} as const

function cslItem(work: Work): object {
  const { container, publisher, url, version, note } = work
  return {
    id: work.id,
    type: cslKinds[work.kind],
    title: work.title,
    ...(work.author !== null && { author: [{ literal: work.author }] }),
    ...(container !== null && { 'container-title': container }),
    ...(publisher !== null && { publisher }),
    ...(work.date && { issued: { 'date-parts': [work.date.split('-').map(Number)] } }),
    ...(url !== null && { URL: url }),
    language: work.language,
    ...(version !== null && { version }),
    ...(note !== null && { note }),
  }
}

const risKinds = { dataset: 'DATA', article: 'NEWS', report: 'RPRT', page: 'ELEC' } as const

function toRis(work: Work): string {
  const { date } = work
  const [year = '', month = '', day = ''] = date?.split('-') ?? []
  const fields = stated([
    ['TY', risKinds[work.kind]],
    ['ID', work.id],
    // A comma would part the names of a person.
    ['AU', work.author && work.author.replaceAll(',', ' –')],
    ['TI', work.title],
    ['T2', work.container],
    ['PB', work.publisher],
    ['PY', year],
    // As far as it is known; slashes stand for what is not.
    ['DA', date && `${year}/${month}/${day}/`],
    ['ET', work.version],
    ['LA', work.language],
    ['UR', work.url],
    ['N1', work.note],
  ])
  const lines = fields.map(
    ([name, value]) => `${name}  - ${(value ?? '').replace(/\s+/g, ' ')}\r\n`,
  )
  return `${lines.join('')}ER  - \r\n`
}
