/** A host country as one object: what stands there, what its state did, what was denied, and when. */
import { stepsOf } from './response-steps.ts'
import { daysAfter, inOrder, type DaySpan } from './responses.ts'
import type { AtlasIndex } from '../records/atlas-index.ts'
import { isDenial } from '../records/event-side.ts'
import type { ResponseStep } from '../../model/atlas-info.ts'
import type { AtlasEvent } from '../../model/event.ts'

/** An act of a host state, read as a step of the data. */
export type CountryAct = {
  readonly event: AtlasEvent
  readonly step: ResponseStep
  /** From the report that days are counted from; null: that report is not in the data. */
  readonly days: DaySpan | null
}

export type CountryRecord = ReturnType<typeof countryRecord>

/** Oldest first, all of it. An atlas without rules for responses has no acts. */
export function countryRecord(index: AtlasIndex, code: string) {
  const { stations, events, info } = index.data
  const its = inOrder(events.filter(({ country }) => country === code))
  const { responses, reports } = info
  const since = reports.find(({ id }) => id === responses?.since)?.date
  const daysOf = ({ date }: AtlasEvent): DaySpan | null => (since ? daysAfter(since, date) : null)
  const acts = its.flatMap((event): CountryAct[] => {
    const [step] = responses?.topic === event.about ? stepsOf(event, responses.steps) : []
    return step ? [{ event, step, days: daysOf(event) }] : []
  })
  return {
    stations: stations.filter(({ country }) => country === code),
    events: its,
    acts,
    /** By the state, by those whom it is about, or by others. */
    denials: its
      .filter(({ about }) => !responses || about === responses.topic)
      .filter((event) => isDenial(event, info))
      .map((event) => ({ event, days: daysOf(event) })),
    newest: acts.at(-1) ?? null,
  }
}
