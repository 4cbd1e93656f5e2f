/** Views that a reader could have, drawn at random over the given data. */
import fc from 'fast-check'
import * as v from 'valibot'
import { areaText, parseArea } from '../src/logic/places/area.ts'
import { stationSorts, valuesOf, withTicks } from '../src/logic/choices/facets.ts'
import type { AtlasIndex } from '../src/logic/records/atlas-index.ts'
import type { Area } from '../src/model/area.ts'
import { PlaceId, type LngLat } from '../src/model/ids.ts'
import { dayFromNumber, dayNumber, type Day } from '../src/model/partial-date.ts'
import { rowKinds, type Ticked, type DateRange, type Selection } from '../src/model/view.ts'
import type { Filters, View } from '../src/logic/choices/view-parts.ts'
import { markValues } from '../src/logic/records/atlas-facets.ts'

export function arbitraryDay({ from, to }: DateRange): fc.Arbitrary<Day> {
  return fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dayFromNumber)
}

export function arbitraryRange(whole: DateRange): fc.Arbitrary<DateRange> {
  return fc
    .tuple(arbitraryDay(whole), arbitraryDay(whole))
    .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))
}

const arbitraryPlace: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
)

/** Corners by angle around a middle: no two edges cross. @param most degrees from the middle */
const arbitraryStar = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      arbitraryPlace,
      fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 3, maxLength: 9 }),
    )
    .map(([[lng, lat], reaches]) => {
      const corners = reaches.map((reach, i) => {
        const angle = (2 * Math.PI * i) / reaches.length
        const x = lng + reach * most * Math.cos(angle)
        const y = lat + reach * most * Math.sin(angle)
        const around = ((((x + 180) % 360) + 360) % 360) - 180
        return `${around.toFixed(4)},${Math.max(-90, Math.min(90, y)).toFixed(4)}`
      })
      return `polygon:${corners.join(';')}`
    })

/** Circles and polygons of all sizes, some across ±180°, as precise as the address keeps them. */
export const arbitraryArea: fc.Arbitrary<Area> = fc
  .oneof(
    fc
      .tuple(arbitraryPlace, fc.double({ min: 0.01, max: 20_000, noNaN: true }))
      .map(([[lng, lat], km]) => `${lng.toFixed(4)},${lat.toFixed(4)},${km.toFixed(3)}`),
    arbitraryStar(5),
    arbitraryStar(80),
  )
  .map(parseArea)
  .filter((area) => typeof area !== 'string')
  .map((area) => parseArea(areaText(area)))
  .filter((area) => typeof area !== 'string')

/** Ticks in the order in which the reader made them. */
const ticks = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof(
    fc.constant<T[]>([]),
    fc.shuffledSubarray([...values], { maxLength: Math.min(4, values.length) }),
  )

export function arbitraryFilters(index: AtlasIndex): fc.Arbitrary<Filters> {
  return fc.record({
    ticked: fc
      .tuple(...index.facets.map(({ id }) => ticks(valuesOf(id, index))))
      .map((all) =>
        index.facets.reduce<Ticked>((ticked, { id }, i) => withTicks(ticked, id, all[i] ?? []), {}),
      ),
    q: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
    area: fc.option(arbitraryArea, { freq: 1 }),
  })
}

function arbitrarySelection(index: AtlasIndex): fc.Arbitrary<Selection> {
  return fc.constantFrom<Selection[]>(
    ...index.data.stations.map(({ id }) => ({ kind: 'station' as const, id })),
    ...index.data.events.map(({ id }) => ({ kind: 'event' as const, id })),
    ...index.data.figures.map(({ id }) => ({ kind: 'figure' as const, id })),
    ...index.data.countries.map(({ code }) => ({ kind: 'country' as const, id: code })),
    ...[...index.cities.values()].map(({ slug }) => ({ kind: 'city' as const, id: slug })),
    { kind: 'place' as const, id: v.parse(PlaceId, '2867714') },
    { kind: 'place' as const, id: v.parse(PlaceId, 'IS') },
  )
}

const nullable = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary)

/** As precise as the address keeps it. */
const arbitraryCamera = fc.record({
  zoom: fc.integer({ min: -100, max: 2200 }).map((n) => n / 100),
  lng: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000),
  lat: fc.integer({ min: -850_000, max: 850_000 }).map((n) => n / 10_000),
})

export function arbitraryView(index: AtlasIndex): fc.Arbitrary<View> {
  const { from, to } = index.wholeRange
  const chosen = fc.record({
    chosenRange: nullable(arbitraryRange(index.wholeRange)).map((range) =>
      range?.from === from && range.to === to ? null : range,
    ),
    selection: nullable(arbitrarySelection(index)),
    camera: nullable(arbitraryCamera),
    projection: fc.constantFrom('mercator' as const, 'globe' as const),
    labels: fc.constantFrom('interface' as const, 'local' as const),
    theme: nullable(fc.constantFrom('light' as const, 'dark' as const)),
    sort: fc.constantFrom(...stationSorts(index)),
    lanes: fc.constantFrom(...rowKinds),
    version: fc.constantFrom(null, '2026.11.24', '1999.1'),
    since: fc.constantFrom(null, '2026.11.24', '2026.11.29'),
    arcs: ticks(
      markValues(index.data.info)
        .filter(({ position }) => position)
        .map(({ id }) => id),
    ),
  })
  return fc
    .tuple(arbitraryFilters(index), chosen)
    .map(([filters, others]) => ({ ...filters, ...others }))
}
