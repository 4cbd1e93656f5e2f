import Cite from 'citation-js'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { realData } from '../../../tests/real-data.ts'
import { there } from '../../../tests/there.ts'
import { PartialDate } from '../../model/partial-date.ts'
import { bibliography, type BibliographyFormat, type Work } from './bibliography.ts'
import { atlasWork, partWork, sourceWork } from './cited-works.ts'

const data = realData()

const Item = v.looseObject({
  type: v.string(),
  title: v.string(),
  author: v.optional(v.array(v.record(v.string(), v.string()))),
  issued: v.optional(v.looseObject({ 'date-parts': v.array(v.array(v.number())) })),
  URL: v.optional(v.string()),
})

/** As a library of others reads the text. */
const readBack = (works: readonly Work[], format: BibliographyFormat) => {
  const parsed: unknown = new Cite(bibliography(works, format)).data
  return v.parse(v.array(Item), parsed)
}

const awkward: Work = {
  id: 'awkward',
  kind: 'article',
  title: '《海外110》 & 50% of $5_000 {“quoted”} #1 ~ ^ \\ – O’Neil',
  author: null,
  container: 'Le Monde & Cie',
  publisher: null,
  date: null,
  url: 'https://example.org/a_b?c=%7B&d=~e#f',
  language: 'zh-Hant',
  version: null,
  note: null,
}
const works = [
  awkward,
  { ...awkward, id: 'body', author: '公安部', kind: 'report' as const, publisher: '公安部' },
  { ...awkward, id: 'year', date: v.parse(PartialDate, '2022') },
  { ...awkward, id: 'month', date: v.parse(PartialDate, '2022-10') },
  { ...awkward, id: 'day', date: v.parse(PartialDate, '2022-10-05') },
  atlasWork(data.info, 'https://example.org/'),
  partWork(data.info, { name: 'Paris — 1 of 2, France', link: 'https://example.org/?sel=a' }),
]
/** Of a newspaper the library takes no more than the year out of RIS, where the day stands in a tag of its own. */
const partsIn =
  (format: BibliographyFormat) =>
  ({ date, kind }: Work): number[] | undefined =>
    (format === 'ris' && kind === 'article' ? date?.slice(0, 4) : date)?.split('-').map(Number)

describe.each(['bibtex', 'csl-json', 'ris'] as const)('a bibliography as %s', (format) => {
  it('keeps titles, addresses and dates as far as they are known, of any script', () => {
    const items = readBack(works, format)
    expect(items.map(({ title }) => title)).toEqual(works.map(({ title }) => title))
    expect(items.map(({ URL: url }) => url)).toEqual(works.map(({ url }) => url))
    expect(items.map(({ issued }) => issued?.['date-parts'][0])).toEqual(works.map(partsIn(format)))
  })

  it('names a body as author, and nobody where nobody is known', () => {
    const items = readBack(works, format)
    expect(items[0]?.author).toBeUndefined()
    expect(Object.values(there(items[1]?.author?.[0]))).toEqual(['公安部'])
    expect(Object.values(there(items[5]?.author?.[0]))).toEqual([data.info.publisher])
  })

  it('holds every source of the records', () => {
    const sources = data.sources.map(sourceWork)
    const items = readBack(sources, format)
    expect(items.map(({ title }) => title.replace(/\s+/g, ' '))).toEqual(
      sources.map(({ title }) => title.replace(/\s+/g, ' ')),
    )
    expect(items.map(({ issued }) => issued?.['date-parts'][0])).toEqual(
      sources.map(partsIn(format)),
    )
  })
})

it('gives no address that is not to be made a link', () => {
  const source = there(data.sources.find(({ linkable, url }) => !linkable && url))
  expect(sourceWork(source).url).toBeNull()
})

it('says in RIS on which day a newspaper wrote it', () => {
  expect(bibliography(works, 'ris')).toContain('PY  - 2022\r\nDA  - 2022/10/05/\r\n')
})
