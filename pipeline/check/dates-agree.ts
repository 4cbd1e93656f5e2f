/** Dates are as precise as they say, run forwards, and none lies after the day of the data. */
import {
  firstDay,
  lastDay,
  precisionOf,
  type Day,
  type PartialDate,
} from '../../src/model/partial-date.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

export function datesAgree({ data }: CheckInput): Problem[] {
  return [...eventDates(data), ...figureDates(data), ...futureDates(data), ...timelineDates(data)]
}

/** The time axis needs something to show, and an opening that runs forwards. */
function timelineDates({ info, stations, events, figures }: CheckInput['data']): Problem[] {
  const base = { file: 'atlas.json', record: '' }
  const [from, to] = info.timeline.opening
  const problems: Problem[] = []
  if (to !== null && to < from) {
    const expected = `a day from ${from} on`
    problems.push({ ...base, field: 'timeline.opening.1', found: to, expected })
  }
  if (stations.length + events.length + figures.length === 0) {
    const expected = 'at least one station, event or figure with a date'
    problems.push({ ...base, field: '', found: 'no dated record', expected })
  }
  return problems
}

function eventDates({ events }: CheckInput['data']): Problem[] {
  return events
    .filter(({ date, precision }) => precisionOf(date) !== precision)
    .map(({ id, date, precision }) => ({
      file: 'events.json',
      record: id,
      field: 'precision',
      found: `"${precision}" for ${date}`,
      expected: `"${precisionOf(date)}", as the date is written`,
    }))
}

function figureDates({ figures }: CheckInput['data']): Problem[] {
  return figures.flatMap(({ id, periodStart, periodEnd, publishedDate, chart }) => {
    const base = { file: 'returns.json', record: id }
    const problems: Problem[] = []
    if (periodStart !== null && periodEnd < periodStart) {
      const expected = `a day from ${periodStart}, its periodStart, on`
      problems.push({ ...base, field: 'periodEnd', found: periodEnd, expected })
    }
    if (periodStart === null && chart) {
      const expected = 'false, since its periodStart is not known'
      problems.push({ ...base, field: 'chart', found: 'true', expected })
    }
    if (lastDay(publishedDate) < periodEnd) {
      const expected = `a date from ${periodEnd}, the end of what is counted, on`
      problems.push({ ...base, field: 'publishedDate', found: publishedDate, expected })
    }
    return problems
  })
}

type Dated = { file: string; record: string; field: string; date: PartialDate | Day | null }

function futureDates(data: CheckInput['data']): Problem[] {
  const dated: Dated[] = [
    ...data.stations.flatMap(({ id: record, firstReported, statusHistory }) => [
      {
        file: 'stations.geojson',
        record,
        field: 'firstReported.date',
        date: firstReported.date,
      },
      ...statusHistory.map(({ date }, index) => ({
        file: 'stations.geojson',
        record,
        field: `statusHistory.${index}.date`,
        date,
      })),
    ]),
    ...data.events.map(({ id: record, date }) => ({
      file: 'events.json',
      record,
      field: 'date',
      date,
    })),
    ...data.figures.map(({ id: record, publishedDate: date }) => ({
      file: 'returns.json',
      record,
      field: 'publishedDate',
      date,
    })),
    ...data.sources.flatMap(({ id: record, date, archived, lastAnswered }) =>
      Object.entries({ date, 'archived.date': archived?.date, lastAnswered }).map(
        ([field, its]) => ({ file: 'sources.json', record, field, date: its ?? null }),
      ),
    ),
    ...lookedAt(data),
  ]
  const newest = data.info.date
  return dated.flatMap(({ date, ...where }) =>
    date === null || firstDay(date) <= newest
      ? []
      : [{ ...where, found: date, expected: `a date up to ${newest}, the date of atlas.json` }],
  )
}

function lookedAt({ stations, events, figures, countries }: CheckInput['data']): Dated[] {
  const dated = (file: string, record: string, day: Day | undefined): Dated[] =>
    day === undefined ? [] : [{ file, record, field: 'lastLookedAt', date: day }]
  return [
    ...stations.flatMap(({ id, lastLookedAt }) => dated('stations.geojson', id, lastLookedAt)),
    ...events.flatMap(({ id, lastLookedAt }) => dated('events.json', id, lastLookedAt)),
    ...figures.flatMap(({ id, lastLookedAt }) => dated('returns.json', id, lastLookedAt)),
    ...countries.flatMap(({ code, lastLookedAt }) => dated('countries.json', code, lastLookedAt)),
  ]
}
