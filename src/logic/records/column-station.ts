/** A station that is read off columns: a hundred thousand of them take little more than their numbers. */
import { range } from 'd3'
import type {
  CitySlug,
  Confidence,
  CountryCode,
  LngLat,
  ReportId,
  SourceId,
  StationId,
  StatusId,
} from '../../model/ids.ts'
import type { PartialDate } from '../../model/partial-date.ts'
import type { Station, StatusEntry, Trait } from '../../model/station.ts'
import type { ColumnName, StationWords } from '../../model/station-file.ts'
import { isCore } from './atlas-facets.ts'
import { fieldIn, valuesAt } from './field-columns.ts'
import { dateOf, type Read, type StationColumns } from './station-columns.ts'

export type StationSource = {
  readonly words: StationWords
  readonly cities: readonly NonNullable<Station['city']>[]
  readonly read: Read
  readonly columns: StationColumns
  readonly countries: readonly CountryCode[]
  /** By row, once its details have come. */
  readonly details: ReadonlyMap<number, Station>
}

/**
 * What lists, filters and the map ask for is there at once. The rest comes with the details.
 * @throws when the rest is asked for before its details have come.
 */
export class ColumnStation implements Station {
  private readonly source: StationSource
  private readonly row: number

  constructor(source: StationSource, row: number) {
    this.source = source
    this.row = row
  }

  private number(name: ColumnName): number {
    return this.source.read(name)[this.row] ?? 0
  }

  /** The columns count from one, so that zero is for none. */
  private maybe<T>(values: readonly T[], name: ColumnName): T | undefined {
    return values[this.number(name) - 1]
  }

  private get whole(): Station {
    const details = this.source.details.get(this.row)
    if (!details) throw new Error(`The details of station ${this.id} have not been loaded.`)
    return details
  }

  get id(): StationId {
    const id = this.source.words.ids[this.row]
    if (id === undefined) throw new Error(`There is no row ${this.row}.`)
    return id
  }
  get position(): LngLat | null {
    return this.maybe(this.source.words.points, 'point') ?? null
  }
  get country(): CountryCode {
    const { columns, countries } = this.source
    const code = countries[fieldIn(columns, 'country').codes[this.row] ?? -1]
    if (code === undefined) throw new Error(`Row ${this.row} has no country.`)
    return code
  }
  get city(): Station['city'] {
    return this.maybe(this.source.cities, 'city') ?? null
  }
  get citySlug(): CitySlug | undefined {
    return this.maybe(this.source.words.cities, 'city')?.[0]
  }
  get listedAs(): CitySlug | undefined {
    return this.maybe(this.source.words.listed, 'listed')
  }
  get placeAsReported(): string | undefined {
    return this.maybe(this.source.words.places, 'place')
  }
  get precision(): Station['precision'] {
    return this.number('city') === 0 ? 'none' : 'city'
  }
  get drawn(): boolean {
    return this.number('point') !== 0
  }
  get traits(): Station['traits'] {
    const { fields } = this.source.words
    return Object.fromEntries(
      fields.flatMap(({ name, isList }): [string, Trait][] => {
        if (isCore(name)) return []
        const values = valuesAt(fieldIn(this.source.columns, name), this.row)
        if (isList) return [[name, [...values]]]
        return values.map((value) => [name, value])
      }),
    )
  }
  get linkBasis(): Station['linkBasis'] {
    return this.maybe(['source', 'background'] as const, 'linkBasis') ?? null
  }
  get agency(): string | null {
    return this.maybe(this.source.words.agencies, 'agency') ?? null
  }
  get inReports(): ReportId[] {
    const bits = this.number('reports')
    return this.source.words.reports.filter((_, i) => (bits & (1 << i)) !== 0)
  }
  get confidence(): Confidence {
    const { values, codes } = fieldIn(this.source.columns, 'confidence')
    return values[codes[this.row] ?? -1] ?? ''
  }
  get status(): StatusId {
    return this.lastEntry.status
  }
  get statusDate(): PartialDate {
    return this.lastEntry.date
  }
  private get lastEntry(): Pick<StatusEntry, 'status' | 'date'> {
    const { historyStart } = this.source.columns
    return this.entry((historyStart[this.row + 1] ?? 0) - 1)
  }
  /** Without their sources until the details are there; statuses and dates are the same. */
  get statusHistory(): StatusEntry[] {
    const details = this.source.details.get(this.row)
    if (details) return details.statusHistory
    const { historyStart } = this.source.columns
    const places = range(historyStart[this.row] ?? 0, historyStart[this.row + 1] ?? 0)
    return places.map((at, n) => this.entryOf(at, n))
  }
  private entryOf(at: number, n: number): StatusEntry {
    const sourceId = (): SourceId => {
      const entry = this.whole.statusHistory[n]
      if (!entry) throw new Error(`Station ${this.id} has no entry ${n} in its history.`)
      return entry.sourceId
    }
    return {
      ...this.entry(at),
      get sourceId() {
        return sourceId()
      },
    }
  }
  private entry(at: number): Pick<StatusEntry, 'status' | 'date'> {
    const { read, words } = this.source
    const status = words.statuses[read('historyStatus')[at] ?? -1]
    if (status === undefined) throw new Error(`Entry ${at} has no status.`)
    return { status, date: dateOf(read('historyDay')[at] ?? 0, read('historyPrecision')[at] ?? 2) }
  }

  get linkSourceIds() {
    return this.whole.linkSourceIds
  }
  get linkNote() {
    return this.whole.linkNote
  }
  get agencyBasis() {
    return this.whole.agencyBasis
  }
  get firstReported() {
    return this.whole.firstReported
  }
  get countedAs() {
    return this.whole.countedAs
  }
  get reportedBy() {
    return this.whole.reportedBy
  }
  get statusSourceId() {
    return this.whole.statusSourceId
  }
  get basis() {
    return this.whole.basis
  }
  get disputed() {
    return this.whole.disputed
  }
  get note() {
    return this.whole.note
  }
}
