/** What a rule of the desk is, what it may look at, and what it finds. */
import type { AtlasRecords } from '../../src/model/atlas-data.ts'
import type { Day } from '../../src/model/partial-date.ts'
import type { LoadedData } from '../load-data.ts'
import type { DeskFile } from './desk-file.ts'

/** `error`: must not be published so; `warning`: for a person to judge; `note`: work that is left. */
export const severities = ['error', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]

export type DeskInput = Pick<
  LoadedData,
  'corrections' | 'cautionedStatuses' | 'withheld' | 'about' | 'refused'
> & {
  readonly data: AtlasRecords
  /** What the desk of this atlas keeps by hand. */
  readonly kept: DeskFile
  /** Of all cities that the gazetteer knows; none of them names a person. */
  readonly cityNames: readonly string[]
  /** The day on which the desk reads. */
  readonly today: Day
}

/** Where something was found, and what. */
export type Spot = {
  readonly file: string
  readonly record: string
  readonly field: string
  readonly found: string
}

export type DeskRule = {
  /** Stands in reports: of a-z and hyphens. */
  readonly id: string
  readonly severity: Severity
  /** Why it matters, in a sentence. */
  readonly why: string
  /** What to do, in a sentence. */
  readonly advice: string
  readonly find: (input: DeskInput) => Spot[]
}

export type Finding = Spot &
  Pick<DeskRule, 'severity' | 'why' | 'advice'> & { readonly rule: DeskRule['id'] }
