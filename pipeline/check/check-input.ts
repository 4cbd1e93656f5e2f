/** What a rule may look at; everything it needs to know of the world is in here, so it is pure. */
import type { AtlasRecords } from '../../src/model/atlas-data.ts'
import type { AboutSection } from '../../src/model/about.ts'
import type { Correction } from '../../src/model/correction.ts'
import type { CautionedStatuses } from '../../src/model/source-order.ts'
import type { Withheld } from '../../src/model/withheld.ts'
import type { CountryShape } from '../basemap/country-shapes.ts'
import type { Problem } from './problem.ts'

export type KnownCity = {
  readonly name: string
  readonly country: string
  readonly position: readonly [number, number]
}

export type CheckInput = {
  readonly data: AtlasRecords
  readonly corrections: readonly Correction[]
  readonly cautionedStatuses: readonly CautionedStatuses[]
  readonly withheld: readonly Withheld[]
  readonly about: readonly AboutSection[]
  /** By the name of the file, what stands in it, whatever it is. */
  readonly files: ReadonlyMap<string, unknown>
  /** Files of which nothing could be read, so that what they hold is not known. */
  readonly lost: ReadonlySet<string>
  /**
   * Ids of records that their schema refused. They are not in `data`, so a rule must not call what
   * points to them lost: the reader would be sent after a fault that is none.
   */
  readonly refused: ReadonlySet<string>
  /** By GeoNames id. */
  readonly cities: ReadonlyMap<number, KnownCity>
  /** By ISO 3166-1 alpha-2 code. */
  readonly shapes: ReadonlyMap<string, CountryShape>
}

export type Check = (input: CheckInput) => Problem[]
