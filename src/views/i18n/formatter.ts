/** Messages, numbers and dates in one language. Dates are formatted from their text, never through local time. */
import { MessageFormat } from 'messageformat'
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
import { remember } from '../../logic/text/remember.ts'
import type en from './messages/en.json'
import { plainNumber } from './plain-number.ts'

export type MessageKey = keyof typeof en
export type Messages = Readonly<Record<MessageKey, string>>
export type Formatter = {
  readonly locale: string
  /** A message of the catalogue with its values put in (Unicode MessageFormat 2). */
  readonly t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string
  readonly number: (value: number) => string
  /** As precisely as it is known: `12 Sep 2022`, `Oct 2022`, `2022`. */
  readonly date: (date: PartialDate | Day) => string
  /** Whole months and years are named as such: `Apr 2021 – Jul 2022`, `2019`. */
  readonly period: (from: PartialDate | Day, to: PartialDate | Day) => string
  readonly list: (items: readonly string[]) => string
  /** `Fuzhou or Wenzhou` */
  readonly either: (items: readonly string[]) => string
  /** The language's name for itself is not needed: readers want to know whether they can read it. */
  readonly language: (code: string) => string
}

type Message = MessageFormat<'number', 'number'>

const millisecondsPerDay = 86_400_000

export function createFormatter(locale: string, messages: Messages): Formatter {
  // Each takes the browser some milliseconds to make: as soon as it is needed.
  const numbers = once(() => new Intl.NumberFormat(locale))
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const choices = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }))
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }))
  const date = dateFormatter(locale)
  const functions = { number: plainNumber(locale, numbers) }
  // Isolation characters would stand in copied text and accessible names.
  const options = { bidiIsolation: 'none', functions } as const
  const message = remember(
    (key: MessageKey): Message => new MessageFormat(locale, messages[key], options),
  )
  return {
    locale,
    t: remembered((key, values) => message(key).format(values && isolated(values))),
    number: (value) => numbers().format(value),
    date,
    period: (from, to) => {
      const [start, end] = shortened(from, to)
      return start === end ? date(start) : `${date(start)} – ${date(end)}`
    },
    list: (items) => lists().format(items),
    either: (items) => choices().format(items),
    language: (code) => languages().of(code) ?? code,
  }
}

type Values = NonNullable<Parameters<Formatter['t']>[1]>

/** Hebrew, Arabic and their neighbours. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** What is written from right to left must not turn the sentence around it. */
function isolated(values: Values): Values {
  const isolate = (value: string | number): string | number =>
    typeof value === 'string' && rightToLeft.test(value) ? `\u2068${value}\u2069` : value
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(value)]))
}

/** So many sentences are kept: more than a page shows at a time. */
const mostKept = 4000

/** At each choice a page says most of what it said before, and to put a sentence together takes longer. */
function remembered(say: Formatter['t']): Formatter['t'] {
  const said = new Map<string, string>()
  return (key, values) => {
    const asked = values ? `${key} ${JSON.stringify(values)}` : key
    const known = said.get(asked)
    if (known !== undefined) return known
    if (said.size >= mostKept) said.clear()
    const text = say(key, values)
    said.set(asked, text)
    return text
  }
}

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
