import { describe, expect, it } from 'vitest'
import { realData } from '../../../tests/real-data.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { parsePermalink, toPermalink } from './permalink.ts'

const index = atlasIndex(realData())
const parse = (search: string) => parsePermalink(search, index)

describe('a link that was passed on', () => {
  it.each([
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
    [
      'with what follows readers',
      '?utm_source=letter&linked=fuzhou&fbclid=a&gclid=b&UTM_Medium=c',
      '?linked=fuzhou',
    ],
  ])('%s loses nothing: %s', (_, given, canonical) => {
    const { view, ignored } = parse(given)
    expect(ignored).toEqual([])
    // Each is a link of the first format, whose list is by country.
    expect(toPermalink(view, index)).toBe(`${canonical.replace('?', '?f=2&')}&sort=country`)
  })

  it('keeps the text of a search as it was typed', () => {
    const { view, ignored } = parse('?q=Is it 50%2525 in N.Y.?')
    expect(view.q).toBe('Is it 50%25 in N.Y.?')
    expect(ignored).toEqual([])
  })

  it('still names what is left over, as it was written', () => {
    expect(parse('?country=FR,Atlantis.&utm=1&gid=2').ignored).toEqual([
      { parameter: 'utm', value: '1' },
      { parameter: 'gid', value: '2' },
      { parameter: 'country', value: 'Atlantis.' },
    ])
  })
})
