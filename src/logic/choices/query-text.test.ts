import { describe, expect, it } from 'vitest'
import { realData } from '../../../tests/real-data.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { parsePermalink, toPermalink } from './permalink.ts'
import { parametersOf, queryIn } from './query-text.ts'
import { openingView } from './view-parts.ts'

const index = atlasIndex(realData())
const parse = (search: string) => parsePermalink(search, index)

const address = (link: string): string => queryIn(new URL(link, 'https://example.org/'))

describe('a link that was passed on', () => {
  it.each<[how: string, given: string, canonical: string]>([
    [
      'with its ampersands written for HTML',
      '?linked=fuzhou&amp;country=FR',
      '?linked=fuzhou&country=FR',
    ],
    [
      'with them written so twice',
      '?linked=fuzhou&amp;amp;country=FR',
      '?linked=fuzhou&country=FR',
    ],
    ['with its separators encoded', '?country=FR%2CNL&map=3%2F48%2F5', '?country=FR,NL&map=3/48/5'],
    ['encoded twice', '?country=FR%252CNL&sel=city%253Aparis', '?country=FR,NL&sel=city:paris'],
    ['encoded as a whole', '?linked%3Dfuzhou%26country%3DFR', '?linked=fuzhou&country=FR'],
    [
      'in upper case',
      '?LINKED=FUZHOU&SEL=COUNTRY:FR&THEME=DARK',
      '?linked=fuzhou&sel=country:FR&theme=dark',
    ],
    ['in lower case', '?country=fr,nl&sel=place:is', '?country=FR,NL&sel=place:IS'],
    [
      'with spaces',
      '?country=FR, NL&map=3 / 48 / 5 &sel= city: paris',
      '?country=FR,NL&sel=city:paris&map=3/48/5',
    ],
    [
      'with pluses for spaces',
      '?country=FR,+NL&area=2.35,+48.85,+500',
      '?country=FR,NL&area=2.35,48.85,500',
    ],
    ['with a list over several parameters', '?country=FR&country=NL&country=FR', '?country=FR,NL'],
    ['with the same value twice', '?theme=dark&theme=dark', '?theme=dark'],
    ['at the end of a sentence', '?country=FR,NL.', '?country=FR,NL'],
    ['in brackets', '?to=2023-01-01)', '?to=2023-01-01'],
    ['in quotation marks', '?map=3/48/5”,', '?map=3/48/5'],
    ['with a question behind it', '?area=polygon:0,0;10,10;10,0?', '?area=polygon:0,0;10,10;10,0'],
    ...['.', ',', ')', '。', '，', '）', '」', '…', '!', '?”', '>', '*', '&', '%', ' .'].map(
      (mark): [string, string, string] => [
        `before “${mark}”`,
        `?linked=fuzhou${mark}`,
        '?linked=fuzhou',
      ],
    ),
    ['before a bracket, a day', '?to=2022-12-31).', '?to=2022-12-31'],
    ['before a dot, a record', '?sel=station:ca-toronto-1.', '?sel=station:ca-toronto-1'],
    ['in quotation marks of its own', '?country=“FR”,‘NL’', '?country=FR,NL'],
    [
      'encoded three times',
      '?country=FR%25252CNL&to=2022%25252D12%25252D31',
      '?country=FR,NL&to=2022-12-31',
    ],
    [
      'with dashes as a writer sets them',
      '?to=2022–12‑31&sel=station:ca‐toronto‐1',
      '?to=2022-12-31&sel=station:ca-toronto-1',
    ],
    [
      'with what is not seen',
      '?linked=fu\u00adzhou\u200b&to=2022-12-\n31',
      '?linked=fuzhou&to=2022-12-31',
    ],
    ['with other separators', '?country=FR;NL|IT，ES、PT AT', '?country=FR,NL,IT,ES,PT,AT'],
    [
      'with a list over two parameters, as forms write it',
      '?country=IT&country=ES',
      '?country=IT,ES',
    ],
    ['with a space behind its comma', '?country=IT,%20ES', '?country=IT,ES'],
    ['with an empty value before it', '?theme=&theme=dark', '?theme=dark'],
    [
      'with numbers for its ampersands',
      '?linked=fuzhou&#038;country=FR&#x26;to=2022-12-31',
      '?linked=fuzhou&country=FR&to=2022-12-31',
    ],
    ['with nothing behind its ampersand', '?linked=fuzhou&amp;', '?linked=fuzhou'],
    [
      'by an app that calls its sharing “from”',
      '?linked=fuzhou&from=timeline&isappinstalled=0',
      '?linked=fuzhou',
    ],
    ['encoded, in a search', '?q=S%25C3%25A3o%2520Paulo', '?q=S%C3%A3o%20Paulo'],
    [
      'with what follows readers',
      '?utm_source=letter&linked=fuzhou&fbclid=a&gclid=b&UTM_Medium=c',
      '?linked=fuzhou',
    ],
  ])('%s loses nothing: %s', (_, given, canonical) => {
    // A browser drops a line break from an address.
    const { view, ignored } = parse(address(given))
    expect(ignored).toEqual([])
    // Each is a link of the first format, whose list is by country.
    expect(toPermalink(view, index)).toBe(`${canonical.replace('?', '?f=2&')}&sort=country`)
  })

  it.each([
    ...['utm_id', 'utm_source_platform', 'fbclid', 'gclid', 'wbraid', 'gad_source', 'msclkid'],
    ...['mc_eid', 'mc_cid', '_hsenc', '_hsmi', 'mkt_tok', 'igshid', 'ttclid', 'twclid', 'yclid'],
    ...[
      'srsltid',
      'ref',
      'ref_src',
      'vero_id',
      'oly_enc_id',
      '__s',
      's_cid',
      'fb_action_ids',
      'spm',
    ],
    ...['li_fat_id', 'epik', '_ga', '_gl', 'mibextid', 'mtm_campaign', 'pk_campaign', 'at_medium'],
  ])('loses %s without a word', (parameter) => {
    const long = 'IwAR2x'.repeat(40)
    expect(parse(`?country=IT&${parameter}=${long}`).ignored).toEqual([])
    expect(parse(`?${parameter.toUpperCase()}=${long}`).ignored).toEqual([])
  })

  it('says nothing of an anchor', () => {
    expect(parse(address('?linked=fuzhou#:~:text=Milan')).ignored).toEqual([])
    expect(parse(address('?linked=fuzhou#country=FR')).view.ticked).toEqual({ linked: ['fuzhou'] })
  })

  it('has a region for which some pages write the sign of a trade mark', () => {
    const given = [
      ['order', 'steps'],
      ['region', 'asia'],
    ]
    expect(parametersOf('?order=steps®ion=asia')).toEqual(given)
    expect(parametersOf('?order=steps%C2%AEion=asia')).toEqual(given)
  })

  it('keeps the text of a search as it was typed', () => {
    const { view, ignored } = parse('?q=Is it 50%2525 in N.Y.?')
    expect(view.q).toBe('Is it 50%25 in N.Y.?')
    expect(ignored).toEqual([])
  })

  it.each(['%41', '100%25', 'a%20b', '%E4%B8%AD'])('keeps a search that looks encoded: %s', (q) => {
    const link = toPermalink({ ...openingView, q }, index)
    expect(parse(link)).toEqual({ view: { ...openingView, q }, ignored: [] })
  })

  it('still names what is left over, as it was written', () => {
    expect(parse('?country=FR,Atlantis.&utm=1&gid=2').ignored).toEqual([
      { parameter: 'utm', value: '1' },
      { parameter: 'gid', value: '2' },
      { parameter: 'country', value: 'Atlantis.' },
    ])
  })
})

describe('a link of any length', () => {
  const long = 1_000_000

  it.each([
    ['spaces within', `fuzhou${' '.repeat(long)}x`],
    ['marks within', `fuzhou${'.'.repeat(long)}x`],
    ['marks before', `${'('.repeat(long)}fuzhou`],
    ['marks behind', `fuzhou${')'.repeat(long)}`],
    ['dashes', '-'.repeat(long)],
    ['percent signs', '%25'.repeat(long)],
    ['corners', `polygon:${'1,1;'.repeat(long)}`],
    ['commas', ','.repeat(long)],
  ])('is read up to a point: %s', (_, value) => {
    for (const [, text] of parametersOf(`?area=${value}`)) expect(text.length).toBeLessThan(20_000)
    for (const parameter of ['linked', 'area', 'map', 'sel', 'to', 'theme', 'q'])
      expect(() => parse(`?${parameter}=${value}`)).not.toThrow()
  })

  it('has no more parameters than a reader can choose', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => `country=${i}`).join('&')
    expect(parametersOf(`?${many}`).length).toBeLessThan(1000)
  })

  it('has a text of which the beginning is looked for, and says so', () => {
    const { view, ignored } = parse(`?q=${'word '.repeat(7000)}`)
    expect(view.q).toHaveLength(199)
    expect(ignored).toMatchObject([{ parameter: 'q', problem: 'too-long' }])
    const words = Array.from({ length: 60 }, (_, i) => i).join('+')
    expect(parse(`?q=${words}`)).toMatchObject({
      view: { q: words.replaceAll('+', ' ') },
      ignored: [{ problem: 'too-long' }],
    })
  })

  it('may have an area of two hundred corners, encoded twice', () => {
    const corners = Array.from({ length: 200 }, (_, i) => {
      const angle = (i / 200) * 2 * Math.PI
      return `${(100 + 40.123456 * Math.cos(angle)).toFixed(4)},${(40.123456 * Math.sin(angle)).toFixed(4)}`
    })
    const value = encodeURIComponent(encodeURIComponent(`polygon:${corners.join(';')}`))
    expect(parse(`?area=${value}`)).toMatchObject({
      view: { area: { kind: 'polygon' } },
      ignored: [],
    })
  })
})
