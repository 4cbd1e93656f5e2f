/** Messages, numbers and dates in one language. Dates are formatted from their text, never through local time. */
import * as v from 'valibot'
import {
  PartialDate,
  dayNumber,
  firstDay,
  lastDay,
  precisionOf,
  type Day,
} from '../../model/partial-date.ts'
import { once } from '../../logic/text/once.ts'
import { say, type Message, type Values } from './message.ts'
import type en from './messages/en.json'

export type MessageKey = keyof typeof en
export type Messages = Readonly<Record<string, Message>>
export type Formatter = {
  readonly locale: string
  /** A message of the catalogue with its values put in. */
  readonly t: (key: MessageKey, values?: Values) => string
  readonly number: (value: number) => string
  /** As precisely as it is known: `12 Sep 2022`, `Oct 2022`, `2022`. */
  readonly date: (date: PartialDate | Day) => string
  /** Whole months and years are named as such: `Apr 2021 – Jul 2022`, `2019`; without a start `until Jul 2022`. */
  readonly period: (from: PartialDate | Day | null, to: PartialDate | Day) => string
  readonly list: (items: readonly string[]) => string
  /** `Fuzhou or Wenzhou` */
  readonly either: (items: readonly string[]) => string
  /** The language's name for itself is not needed: readers want to know whether they can read it. */
  readonly language: (code: string) => string
}

const millisecondsPerDay = 86_400_000

export function createFormatter(locale: string, messages: Messages): Formatter {
  // Each takes the browser some milliseconds to make: as soon as it is needed.
  const numbers = once(() => new Intl.NumberFormat(locale))
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const choices = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }))
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }))
  const date = dateFormatter(locale)
  const plurals = once(() => new Intl.PluralRules(locale))
  const saying = {
    plural: (value: number) => plurals().select(value),
    inWords: (value: string | number) =>
      typeof value === 'number' ? numbers().format(value) : isolated(value),
  }
  const t: Formatter['t'] = (key, values = {}) => {
    const message = messages[key]
    if (!message) throw new Error(`There is no message ${key}.`)
    return say(message, values, saying)
  }
  return {
    locale,
    t,
    number: (value) => numbers().format(value),
    date,
    period: (from, to) => {
      if (from === null) return t('date.until', { date: date(to) })
      const [start, end] = shortened(from, to)
      return start === end ? date(start) : `${date(start)} – ${date(end)}`
    },
    list: (items) => lists().format(items),
    either: (items) => choices().format(items),
    language: (code) => languages().of(code) ?? code,
  }
}

/** Hebrew, Arabic and their neighbours. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** What is written from right to left must not turn the sentence around it; other text is copied as it is. */
const isolated = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text)

/** A period that fills its years or months is said in years or months. */
function shortened(
  from: PartialDate | Day,
  to: PartialDate | Day,
): [PartialDate | Day, PartialDate | Day] {
  const [first, last] = [firstDay(from), lastDay(to)]
  for (const length of [4, 7]) {
    if (first.slice(length) !== '-01-01'.slice(length - 4)) continue
    const end = v.parse(PartialDate, to.slice(0, length))
    if (lastDay(end) === last) return [v.parse(PartialDate, from.slice(0, length)), end]
  }
  return [from, to]
}

function dateFormatter(locale: string): (date: PartialDate | Day) => string {
  const make = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) =>
    // British order for English: the day first, as the sources' own texts have it.
    once(
      () =>
        new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
          ...options,
          timeZone: 'UTC',
        }),
    )
  const formats = {
    day: make({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: make({ month: 'short', year: 'numeric' }),
    year: make({ year: 'numeric' }),
  }
  // Browsers write "Sept" or "Sep" by version; one of them, so that server and browser agree.
  return (date) =>
    formats[precisionOf(date)]()
      .format(dayNumber(firstDay(date)) * millisecondsPerDay)
      .replace('Sept', 'Sep')
}
