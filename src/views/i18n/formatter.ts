/** Messages, numbers and dates in one language. Dates are formatted from their text, never through local time. */
import * as v from 'valibot'
import { PartialDate, firstDay, lastDay, type Day } from '../../model/partial-date.ts'
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

/** Languages that write whole numbers as a script does. */
const plainDigits = /^(en|fr|zh)\b/

export function createFormatter(locale: string, messages: Messages): Formatter {
  // Each takes a phone up to a tenth of a second to make: only when there is no other way to say it.
  const numbers = once(() => new Intl.NumberFormat(locale))
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const choices = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }))
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }))
  const isPlain = (value: number): boolean =>
    Number.isInteger(value) && value >= 0 && value < 1000 && plainDigits.test(locale)
  const number = (value: number): string =>
    isPlain(value) ? String(value) : numbers().format(value)
  const plurals = once(() => new Intl.PluralRules(locale))
  const saying = {
    plural: (value: number) => plurals().select(value),
    inWords: (value: string | number) =>
      typeof value === 'number' ? number(value) : isolated(value),
  }
  const t: Formatter['t'] = (key, values = {}) => {
    const message = messages[key]
    if (!message) throw new Error(`There is no message ${key}.`)
    return say(message, values, saying)
  }
  const date = (written: PartialDate | Day): string => dated(written, t)
  return {
    locale,
    t,
    number,
    date,
    period: (from, to) => {
      if (from === null) return t('date.until', { date: date(to) })
      const [start, end] = shortened(from, to)
      return start === end ? date(start) : `${date(start)} – ${date(end)}`
    },
    list: (items) => (items.length < 2 ? items.join('') : lists().format(items)),
    either: (items) => (items.length < 2 ? items.join('') : choices().format(items)),
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

/** By the catalogue: browsers disagree, as on "Sept", and take long to be asked. */
function dated(date: PartialDate | Day, t: Formatter['t']): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const values = { year, month: t('date.month', { month: Number(month) }) }
  return day === undefined
    ? t('date.inMonth', values)
    : t('date.onDay', { ...values, day: Number(day) })
}
