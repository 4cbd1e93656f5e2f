import { describe, expect, it } from 'vitest'
import { aFacet, anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { facetsDeclared } from './facets-declared.ts'

const { facets } = anAtlas().data().info
type Given = Partial<Parameters<typeof aFacet>[2]>
const keeper = aFacet('keeper', 'Keeper', { field: 'keeper', values: 'records' })
const found = (...more: typeof facets) =>
  findings(facetsDeclared, anAtlas().info({ facets: [...facets, ...more] }))
const foundIn = (given: Given) => found({ ...keeper, ...given })
const look = { light: '#1f6fb4', dark: '#5aa7e6', shape: 'circle' } as const

it('lets a facet be that the atlas can have', () => {
  expect(foundIn({})).toEqual([])
  expect(foundIn({ of: 'events', field: 'actor' })).toEqual([])
})

describe('the id of a facet', () => {
  it.each(['sel', 'f', 'v', 'since', 'pin', 'order', 'step', 'region', 'place', 'reported'])(
    'is not %s, which an address has already',
    (id) => expect(found({ ...keeper, id })).toEqual([` facets.${id}.id: "${id}"`]),
  )

  it('is none that links lose on their way, none of another facet, none that objects have', () => {
    expect(found({ ...keeper, id: 'fbclid' })).toEqual([' facets.fbclid.id: "fbclid"'])
    expect(found({ ...keeper, id: 'linked' })).toEqual([' facets.linked.id: "linked"'])
    expect(found({ ...keeper, id: 'constructor' })).toHaveLength(1)
  })
})

describe('the property of a facet', () => {
  it.each([
    ...['place', 'point', 'listed', 'reports', 'historyDay'],
    ...['agency', 'citySlug', 'linkBasis', 'note'],
    ...['id', 'countryName', 'lng', 'firstReportedDate', 'toString'],
  ])('is not %s, which a property or a column has already', (field) =>
    expect(foundIn({ field })).toEqual([` facets.keeper.field: "${field}"`]),
  )

  it('belongs to one facet', () => {
    expect(foundIn({ field: 'linkedCity' })).toEqual([' facets.keeper.field: "linkedCity"'])
  })

  it('is one that events have, for a facet of events', () => {
    expect(foundIn({ of: 'events', field: 'mood' })).toEqual([' facets.keeper.field: "mood"'])
  })

  it('takes its values from the list that it always has', () => {
    const others = facets.filter(({ id }) => id !== 'status')
    const status = aFacet('status', 'Status', { field: 'status', values: 'records' })
    expect(findings(facetsDeclared, anAtlas().info({ facets: [...others, status] }))).toEqual([
      ' facets.status.values: "records"',
    ])
  })
})

describe('the look of a facet', () => {
  const marked = (given: Given) => {
    const others = facets.filter((facet) => facet.look !== 'mark')
    const mark = { ...keeper, look: 'mark' as const, ...given }
    return findings(facetsDeclared, anAtlas().info({ facets: [...others, mark] }))
  }

  it('is that of marks once', () => {
    expect(found({ ...keeper, look: 'mark', values: [{ id: 'a', name: 'A', ...look }] })).toEqual([
      ' facets: 2 with the look “mark”',
    ])
  })

  it('is an outline for the status alone', () => {
    expect(foundIn({ look: 'outline' })).toEqual([' facets.keeper.look: "outline"'])
  })

  it('needs a shape for each value of a mark, and one value for each mark', () => {
    const values = [
      { id: 'a', name: 'A', ...look },
      { id: 'b', name: 'B' },
    ]
    expect(marked({ values })).toEqual([' facets.keeper.values: "b"'])
    expect(marked({ values: 'records' })).toEqual([' facets.keeper.values: "records"'])
    expect(marked({ values: values.slice(0, 1), list: true })).toEqual([
      ' facets.keeper.list: true',
    ])
    expect(marked({ values: [{ id: 'none', name: 'None', ...look }] })).toHaveLength(1)
  })

  it('is plain for events, which have neither lists nor marks', () => {
    const given = { of: 'events', field: 'actor', look: 'mark', list: true } as const
    expect(foundIn({ ...given, values: [{ id: 'a', name: 'A', ...look }] })).toEqual([
      ' facets.keeper.look: "mark"',
      ' facets.keeper.list: true',
      ' facets: 2 with the look “mark”',
    ])
  })
})

it('finds a list that the atlas does not have, and a value that stands twice', () => {
  const without = facets.filter(({ look }) => look !== 'mark')
  const atlas = anAtlas().info({
    linkedCities: undefined,
    facets: [...without, { ...keeper, values: 'linkedCities' }],
  })
  expect(findings(facetsDeclared, atlas)).toEqual([' facets.keeper.values: "linkedCities"'])
  const twice = [
    { id: 'a', name: 'A' },
    { id: 'a', name: 'B' },
  ]
  expect(foundIn({ values: twice })).toEqual([' facets.keeper.values: "a" twice'])
})

it.each(['stations', 'events'] as const)('finds more facets of %s than there are bits', (of) => {
  const ofEvents = 'date precision scope country actor about stance title summary confidence basis'
  const fields = of === 'events' ? ofEvents.split(' ') : [...'abcdefghij']
  const many = [...fields, 'note', 'stationLink'].map((field) =>
    aFacet(`of-${field.toLowerCase()}`, field, {
      of,
      field: of === 'events' ? field : `its${field}`,
      values: 'records',
    }),
  )
  const own = facets.filter((facet) => facet.of === of).length
  expect(found(...many).at(-1)).toBe(` facets: ${many.length + own} of ${of}`)
})
