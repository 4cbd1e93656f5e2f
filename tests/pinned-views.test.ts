/** Released versions: each is what it was, and a view pinned to one has the same checksum by two roads. */
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withSourcesInOrder } from '../pipeline/order-sources.ts'
import { readVersions } from '../pipeline/versions/read-versions.ts'
import { canonicalTables, presentVersion } from '../pipeline/versions/release.ts'
import { membershipInArea } from '../src/logic/choices/area-membership.ts'
import { answerEvents } from '../src/logic/choices/event-answer.ts'
import { toPermalink } from '../src/logic/choices/permalink.ts'
import { answerStations } from '../src/logic/choices/station-answer.ts'
import { openingView, type View } from '../src/logic/choices/view-parts.ts'
import { atlasIndex } from '../src/logic/records/atlas-index.ts'
import { parseCanonical } from '../src/logic/versions/canonical-table.ts'
import { pinnedRows } from '../src/logic/versions/pinned-rows.ts'
import { sealedView, type VersionTexts } from '../src/logic/versions/seal.ts'
import type { DataVersion } from '../src/model/data-version.ts'
import { arbitraryFilters, arbitraryRange } from './arbitrary-view.ts'
import { sealedByHand } from './pinned-by-hand.ts'
import { realData } from './real-data.ts'
import { there } from './there.ts'

const versions = readVersions('data')
const records = withSourcesInOrder(realData())
const index = atlasIndex(records)

const textsOf = ({ version }: DataVersion): VersionTexts => ({
  stations: readFileSync(`data/versions/${version}/stations.csv`, 'utf8'),
  events: readFileSync(`data/versions/${version}/events.csv`, 'utf8'),
})

const text = fc.constantFrom('', '', '', 'paris', 'Pôlice  police', '警', 'no evidence', 'zz', 'Li')
const view: fc.Arbitrary<View> = fc
  .tuple(arbitraryFilters(index), fc.option(arbitraryRange(index.wholeRange)), text)
  .map(([filters, chosenRange, q]) => ({ ...openingView, ...filters, chosenRange, q }))

describe('a pinned view', () => {
  it('has the same rows and checksum by the page and by hand, in 200 views of each version', () => {
    fc.assert(
      fc.property(fc.constantFrom(...versions), view, (version, asked) => {
        const query = toPermalink(asked, index)
        expect(sealedView(version, textsOf(version), query)).toMatchObject(
          sealedByHand(version, query),
        )
      }),
      { numRuns: 200 * versions.length },
    )
  }, 240_000)

  it('narrows something, and not everything', () => {
    const version = there(versions[0])
    const rows = (query: string) => sealedView(version, textsOf(version), query)
    expect(rows('').stations.rows).toBe(version.files.stations.rows)
    expect(rows('').stations.sha256).toBe(version.files.stations.sha256)
    expect(rows('?country=IT').stations.rows).toBe(11)
    expect(rows('?q=paris').stations.rows).toBeGreaterThan(0)
    expect(rows('?to=2022-09-11').stations.rows).toBeLessThan(5)
  })

  it('cannot be had from a file in which one byte is another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...versions), fc.nat(), (version, place) => {
        const texts = textsOf(version)
        const at = place % texts.stations.length
        const other = texts.stations[at] === 'x' ? 'y' : 'x'
        const stations = texts.stations.slice(0, at) + other + texts.stations.slice(at + 1)
        expect(() => sealedView(version, { ...texts, stations }, '')).toThrow(
          /not the released file/,
        )
      }),
      { numRuns: 20 },
    )
  })

  it('has the rows that the explorer shows of the same records, unless a text is looked for', () => {
    const texts = canonicalTables(records)
    const version = presentVersion(records, texts)
    const tables = {
      stations: parseCanonical(texts.stations),
      events: parseCanonical(texts.events),
    }
    fc.assert(
      fc.property(view, (asked) => {
        const filters = { ...asked, q: '' }
        const range = filters.chosenRange ?? index.wholeRange
        const area = membershipInArea(index.stationColumns, filters.area)
        const stations = answerStations(index, { filters, day: range.to, found: null, area })
        const inArea = area !== null
        const { whyLeftOut } = stations
        const events = answerEvents(index, { filters, range, found: null, inArea, whyLeftOut })
        const rows = pinnedRows(version, tables, toPermalink(filters, index))
        expect(rows.stations.rows.map(([id]) => id)).toEqual(
          [...stations.shown].map((row) => index.data.stations[row]?.id).sort(),
        )
        expect(rows.events.rows.map(([id]) => id)).toEqual(
          [...events.shown].map((row) => index.data.events[row]?.id).sort(),
        )
      }),
      { numRuns: 200 },
    )
  })
})
