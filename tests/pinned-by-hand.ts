/**
 * The rows of a pinned view as docs/data-format.md specifies them, written once more and straight down, with another
 * reader of tables, another sum and another geometry than the site's: what the site says is held against it.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import type { DataVersion } from '../src/model/data-version.ts'

type Record = { readonly [column: string]: string }
type Kind = 'stations' | 'events'
const Records = v.array(v.record(v.string(), v.string()))

/** `2022-10` is within 2022-10-01 and 2022-10-31; dates compare as text. */
const first = (date: string): string => `${date}-01-01`.slice(0, 10)
const last = (date: string): string => {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 10) return date
  const [year = 0, month = 0] = date.split('-').map(Number)
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll(/[’‘]/g, "'")

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** On a sphere of 6371.0088 km: the haversine. */
function kilometres(a: readonly number[], b: readonly number[]): number {
  const [lng1 = 0, lat1 = 0, lng2 = 0, lat2 = 0] = [...a, ...b].map(radians)
  const h =
    Math.sin((lat2 - lat1) / 2) ** 2 +
    Math.sin((lng2 - lng1) / 2) ** 2 * Math.cos(lat1) * Math.cos(lat2)
  return 2 * 6371.0088 * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h))
}

/** By the even-odd rule on a plane of degrees, on which the ring takes the shorter way to each next corner. */
function isInRing(ring: readonly number[][], [lng = 0, lat = 0]: readonly number[]): boolean {
  let reached = ring[0]?.[0] ?? 0
  const plane = ring.map(([x = 0, y = 0], i) => {
    const step = x - (ring[i - 1]?.[0] ?? x)
    reached += Math.abs(step) <= 180 || Math.abs(step) === 360 ? step : step - 360 * Math.sign(step)
    return [reached, y] as const
  })
  return [-720, -360, 0, 360, 720].some((turn) => {
    let inside = false
    for (const [i, [x1, y1]] of plane.entries()) {
      const [x2, y2] = plane[(i + 1) % plane.length] ?? [0, 0]
      if (y1 > lat !== y2 > lat && lng + turn < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1))
        inside = !inside
    }
    return inside
  })
}

function isInside(area: string, place: readonly number[]): boolean {
  if (!area.startsWith('polygon:')) {
    const [lng = 0, lat = 0, km = 0] = area.split(',').map(Number)
    return kilometres([lng, lat], place) <= km
  }
  const corners = area.slice('polygon:'.length).split(';')
  return isInRing(
    corners.map((corner) => corner.split(',').map(Number)),
    place,
  )
}

const items = (cell: string | undefined): string[] => (cell ? cell.split(';') : [])

/** @param query as the site writes it @param folder with the released versions */
export function sealedByHand(version: DataVersion, query: string, folder = 'data/versions') {
  const asked = new URLSearchParams(query)
  const read = (kind: Kind): Record[] => {
    const text = readFileSync(`${folder}/${version.version}/${kind}.csv`, 'utf8')
    return v.parse(Records, parse(text, { columns: true }))
  }
  const [from, to, area] = [asked.get('from'), asked.get('to'), asked.get('area')]
  const words = plain(asked.get('q') ?? '').match(/[\p{L}\p{N}]+/gu) ?? []
  const isFound = (record: Record, columns: string[]): boolean => {
    const text = plain(columns.map((column) => record[column] ?? '').join(' '))
    return words.every((word) => text.includes(word))
  }
  const isTicked = (record: Record, of: Kind): boolean =>
    version.facets.every((facet) => {
      const values = items(asked.get(facet.id)?.replaceAll(',', ';'))
      if (facet.of !== of || values.length === 0) return true
      const cell = record[facet.column] ?? ''
      return (facet.list ? items(cell) : [cell]).some((value) => values.includes(value))
    })
  const statusThen = (record: Record): string | undefined =>
    to === null
      ? record['status']
      : items(record['statusHistory'])
          .map((entry) => entry.split(' '))
          .findLast(([date = '']) => last(date) <= to)?.[1]
  const stations = read('stations')
  const there = stations.filter((record) => {
    const status = statusThen(record)
    if (status === undefined || !isTicked({ ...record, status }, 'stations')) return false
    if (area === null) return true
    return record['lng'] !== '' && isInside(area, [Number(record['lng']), Number(record['lat'])])
  })
  const stationFacets = version.facets.filter(({ id, of }) => of === 'stations' && asked.get(id))
  const concerns = (event: Record): boolean => {
    if (area === null && stationFacets.length === 0) return true
    const named = items(event['stationIds'])
    if (there.some(({ id = '' }) => named.includes(id))) return true
    if (!version.national.includes(event['scope'] ?? ''))
      return !stationFacets.some(({ column }) => column === 'country')
    return named.length === 0 && there.some(({ country }) => country === event['country'])
  }
  const events = read('events').filter(
    (event) =>
      (to === null || first(event['date'] ?? '') <= to) &&
      (from === null || last(event['date'] ?? '') >= from) &&
      isTicked(event, 'events') &&
      isFound(event, ['title', 'summary', 'note']) &&
      concerns(event),
  )
  const inView = there.filter((station) =>
    isFound(station, ['countryName', 'city', 'cityCanonical', 'placeAsReported', 'agency', 'note']),
  )
  return {
    stations: sumOfLines(`${folder}/${version.version}/stations.csv`, inView),
    events: sumOfLines(`${folder}/${version.version}/events.csv`, events),
  }
}

/** As `head -1` and `grep` give them: the lines of the released file itself. */
function sumOfLines(file: string, records: readonly Record[]) {
  const [header = '', ...lines] = readFileSync(file, 'utf8').split('\n')
  const ids = new Set(records.map(({ id }) => id))
  const kept = lines.filter((line) => ids.has(line.split(',')[0]))
  const text = [header, ...kept, ''].join('\n')
  return { rows: kept.length, sha256: createHash('sha256').update(text).digest('hex') }
}
