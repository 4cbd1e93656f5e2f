import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { arbitraryView } from '../../../tests/arbitrary-view.ts'
import { realData } from '../../../tests/real-data.ts'
import { Day } from '../../model/partial-date.ts'
import { openingView, type View } from './view-parts.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { parsePermalink, toPermalink, type Ignored } from './permalink.ts'

// Many runs, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 })

const index = atlasIndex(realData())
const { from, to } = index.wholeRange
const parse = (search: string): ReturnType<typeof parsePermalink> => parsePermalink(search, index)
const viewOf = (search: string): View => parse(search).view
const ignoredIn = (search: string): readonly Ignored[] => parse(search).ignored
const day = (text: string): Day => v.parse(Day, text)
/** What a link of the first format opens that chooses nothing. */
const firstOpening: View = { ...openingView, sort: 'country' }

/** Queries with our parameters and values that are at times ours. */
const queries = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'linked',
        'country',
        'status',
        'q',
        'from',
        'to',
        'sel',
        'map',
        'proj',
        'labels',
        'theme',
        'x',
      ),
      fc.oneof(
        fc.string(),
        fc.constantFrom('fuzhou', 'FR,NL', '2022-10-26', 'city:paris', '3/1/2'),
      ),
    ),
    { maxLength: 6 },
  )
  .map((pairs) => new URLSearchParams(pairs).toString())

describe('a link', () => {
  it('keeps the order of the list and the rows of the timeline where they are a choice', () => {
    expect(parse('sort=place').view.sort).toBe('place')
    expect(toPermalink({ ...openingView, sort: 'reported' }, index)).toBe('?f=2&sort=reported')
    expect(parse('lanes=country').view.lanes).toBe('country')
    expect(parse('sort=size').ignored).toEqual([{ parameter: 'sort', value: 'size' }])
  })

  it('gives the view back that it was made from', () => {
    fc.assert(
      fc.property(arbitraryView(index), (view) => {
        const link = toPermalink(view, index)
        expect(parse(link)).toEqual({ view, ignored: [] })
        expect(viewOf(link.slice(1))).toEqual(view)
      }),
    )
  })

  it('does not depend on the order of its parameters', () => {
    fc.assert(
      fc.property(arbitraryView(index), (view) => {
        const parts = toPermalink(view, index).slice(1).split('&')
        expect(viewOf(parts.toReversed().join('&'))).toEqual(view)
      }),
    )
  })

  it('is written the same once it has been read', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const link = toPermalink(viewOf(query), index)
        expect(toPermalink(viewOf(link), index)).toBe(link)
      }),
    )
  })

  it('leaves out every default', () => {
    expect(toPermalink(openingView, index)).toBe('')
    expect(viewOf('')).toEqual(openingView)
    expect(viewOf(`?from=${from}&to=${to}`).chosenRange).toBeNull()
    expect(
      toPermalink({ ...openingView, chosenRange: { from, to: day('2023-01-01') } }, index),
    ).toBe('?f=2&to=2023-01-01')
  })

  it('keeps commas, colons and slashes readable', () => {
    const country = ['FR', 'NL']
    const view: View = {
      ...openingView,
      ticked: { country },
      camera: { zoom: 4.5, lat: 48.8566, lng: 2.3522 },
    }
    expect(toPermalink(view, index)).toBe('?f=2&country=FR,NL&map=4.5/48.8566/2.3522')
  })

  it('can be made while half a character stands in the search box', () => {
    const half = '\ud83d'
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const link = toPermalink({ ...openingView, q: `${text}${half}` }, index)
        expect(ignoredIn(link)).toEqual([])
      }),
    )
  })
})

/** Parameters and values that mean nothing: [parameter, value]. */
const misunderstood: readonly [string, string][] = [
  ['linked', 'atlantis'],
  ['country', 'XX'],
  ['status', 'open'],
  ['confidence', 'certain'],
  ['category', 'gossip'],
  ['from', '2022-02-30'],
  ['from', '2022'],
  ['to', 'yesterday'],
  ['sel', 'station:none'],
  ['sel', 'station'],
  ['sel', 'galaxy:milky-way'],
  ['sel', 'place:0'],
  ['map', '3/91/0'],
  ['map', '3/10'],
  ['map', '3/10/20/30'],
  ['map', '23/10/20'],
  ['map', '3/10/181'],
  ['map', '3/1e1/20'],
  ['map', 'NaN/NaN/NaN'],
  ['map', '//'],
  ['map', '-1.5/10/20'],
  ['proj', 'flat'],
  ['labels', 'fr'],
  ['theme', 'sepia'],
  ['__proto__', '1'],
]

describe('what a link does not mean', () => {
  it.each(misunderstood)('is ignored and named: %s=%s', (parameter, value) => {
    const link = `?${parameter}=${encodeURIComponent(value)}`
    expect(parse(link)).toEqual({ view: firstOpening, ignored: [{ parameter, value }] })
  })

  it('leaves the rest of the link as it is', () => {
    for (const [parameter, value] of misunderstood) {
      const link = `?q=paris&${parameter}=${encodeURIComponent(value)}&status=reported`
      const { q, ticked } = viewOf(link)
      const { status } = ticked
      if (parameter !== 'status')
        expect({ q, status }).toEqual({ q: 'paris', status: ['reported'] })
    }
  })

  it('leaves the understood values of the same list', () => {
    const { view, ignored } = parse('?country=FR,XX,NL,FR')
    expect(view.ticked['country']).toEqual(['FR', 'NL'])
    expect(ignored).toEqual([{ parameter: 'country', value: 'XX' }])
  })

  it('never throws, whatever stands in the address', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), queries)
    fc.assert(
      fc.property(anything, (text) => {
        expect(() => parse(text)).not.toThrow()
      }),
    )
  })

  it('is named for every parameter and any value that is no view', () => {
    const parameters = fc.constantFrom('linked', 'country', 'status', 'confidence', 'category')
    const single = fc.constantFrom('from', 'to', 'sel', 'map', 'theme')
    // A letter that no id, date or camera has.
    const values = fc
      .string({ unit: 'grapheme' })
      .map((text) => `ü${text.replace(/[\s,;|，、；%]/g, '')}`)
    fc.assert(
      fc.property(fc.oneof(parameters, single), values, (parameter, value) => {
        const link = new URLSearchParams([[parameter, value]]).toString()
        const given = new URLSearchParams(link).get(parameter)
        expect(parse(link)).toEqual({ view: firstOpening, ignored: [{ parameter, value: given }] })
      }),
    )
  })

  it.each([
    ['2.35,48.85,0', 'radius'],
    ['polygon:0,0;10,10;10,0;0,10', 'crosses-itself'],
    ['Paris', 'unreadable'],
  ])('is an area that cannot be, with what is wrong: %s, %s', (value, problem) => {
    expect(parse(`?area=${value}`)).toEqual({
      view: firstOpening,
      ignored: [{ parameter: 'area', value, problem }],
    })
  })

  it('is the second value of a parameter that holds one', () => {
    const { view, ignored } = parse('?theme=dark&theme=light')
    expect(view.theme).toBe('dark')
    expect(ignored).toEqual([{ parameter: 'theme', value: 'light' }])
  })

  it('is named once, however often its parameter is looked at', () => {
    const { ignored } = parsePermalink('?from=2023-01-01&from=2022-01-01&to=2022-06-30', index)
    expect(ignored.filter(({ value }) => value === '2022-01-01')).toHaveLength(1)
  })

  it('is a start after the end, named as it was written', () => {
    const { view, ignored } = parse('?from=2090-01-01&to=2023-01-01')
    expect(view.chosenRange).toEqual({ from, to: '2023-01-01' })
    expect(ignored).toEqual([{ parameter: 'from', value: '2090-01-01' }])
  })
})

describe('a range in a link', () => {
  it('is held within the whole range', () => {
    expect(viewOf('?from=1900-01-01').chosenRange).toBeNull()
    expect(viewOf('?from=1900-01-01&to=2023-01-01').chosenRange).toEqual({ from, to: '2023-01-01' })
  })

  it('of one day has both ends there', () => {
    const range = { from: '2022-10-26', to: '2022-10-26' }
    expect(viewOf('?from=2022-10-26&to=2022-10-26').chosenRange).toEqual(range)
  })
})

it('shows the flat map whether a link names it or not, and leaves it out', () => {
  expect(parse('?f=2&proj=mercator')).toEqual({ view: openingView, ignored: [] })
  expect(viewOf('?proj=globe').projection).toBe('globe')
  expect(toPermalink({ ...openingView, projection: 'globe' }, index)).toBe('?f=2&proj=globe')
})

it('keeps an area readable', () => {
  const link = '?f=2&area=polygon:170,-20;-170,-20;180,5.5'
  expect(toPermalink(viewOf(link), index)).toBe(link)
})

describe('the order of the list', () => {
  it('is by most stations in the opening view, and by country in a link of the first format', () => {
    expect(viewOf('').sort).toBe('most')
    expect(viewOf('?linked=fuzhou').sort).toBe('country')
    expect(viewOf('?linked=fuzhou&sort=').sort).toBe('country')
    expect(viewOf('?f=1&linked=fuzhou&sort=place').sort).toBe('place')
    expect(viewOf('?f=2&linked=fuzhou').sort).toBe('most')
  })

  it('is written where it is not the one that the list opens with', () => {
    expect(toPermalink(viewOf('?linked=fuzhou'), index)).toBe('?f=2&linked=fuzhou&sort=country')
    expect(toPermalink(viewOf('?f=2&linked=fuzhou'), index)).toBe('?f=2&linked=fuzhou')
  })
})

it('opens a city where stations are listed though none is placed', () => {
  expect(viewOf('?sel=city:porto').selection).toEqual({ kind: 'city', id: 'porto' })
})

describe('the lines in a link', () => {
  it('name the linked cities from which they lead', () => {
    const { view, ignored } = parse('f=2&arcs=fuzhou')
    expect(view.arcs).toEqual(['fuzhou'])
    expect(ignored).toEqual([])
    expect(toPermalink(view, index)).toBe('?f=2&arcs=fuzhou')
  })

  it('are none from a linked city that has no place, and the link says so', () => {
    const { view, ignored } = parse('arcs=unknown,fuzhou')
    expect(view.arcs).toEqual(['fuzhou'])
    expect(ignored).toEqual([{ parameter: 'arcs', value: 'unknown' }])
  })
})
