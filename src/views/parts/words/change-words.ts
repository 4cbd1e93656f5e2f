/** What was changed in a field, in a reader's words: of lists what came and what went, of long texts what differs. */
import * as v from 'valibot'
import { textDifference } from '../../../logic/text/text-difference.ts'
import { PartialDate } from '../../../model/partial-date.ts'
import type { MessageKey } from '../../i18n/formatter.ts'
import type { PartsContext } from '../context.ts'
import { stationPlace } from '../context.ts'

/** Fields whose names in the files say too little. */
const named: Readonly<Record<string, MessageKey>> = {
  about: 'served.field.about',
  basis: 'served.field.basis',
  cautionNote: 'served.field.cautionNote',
  citySlug: 'served.field.citySlug',
  closedSaidBy: 'served.field.closedSaidBy',
  counts: 'served.field.counts',
  firstReported: 'served.field.firstReported',
  linkBasis: 'served.field.linkBasis',
  linkNote: 'served.field.linkNote',
  linkSourceIds: 'served.field.linkSourceIds',
  linkable: 'served.field.linkable',
  paragraphs: 'served.field.paragraphs',
  renderings: 'served.field.renderings',
  reportedBy: 'served.field.reportedBy',
  statusSourceId: 'served.field.statusSourceId',
  supersededBy: 'served.field.supersededBy',
  url: 'served.field.url',
}

/** `statusHistory.0.sourceId` gives `Status history, entry 1: source`. */
export function fieldWords(field: string, { formatter }: PartsContext): string {
  const { t } = formatter
  const [first = '', ...rest] = field
    .split('.')
    .map((part) =>
      /^\d+$/.test(part)
        ? t('served.changes.entry', { number: Number(part) + 1 })
        : wordsOf(part, formatter),
    )
  return [first.slice(0, 1).toLocaleUpperCase(formatter.locale) + first.slice(1), ...rest].join(
    ', ',
  )
}

/** `placeAsReported` gives `place as reported`, `sourceIds` gives `sources`. */
function wordsOf(part: string, { t }: PartsContext['formatter']): string {
  const key = named[part]
  if (key !== undefined) return t(key)
  return part
    .replace(/Ids$/, 's')
    .replace(/Id$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

export type ChangeLine = {
  readonly label: string
  readonly text: string
}

export type ChangeWords = {
  readonly lines: readonly ChangeLine[]
  /** Both texts whole, where the lines leave something out. */
  readonly whole: readonly ChangeLine[]
}

type Change = { readonly was: unknown; readonly now?: unknown }

export function changeWords({ was, now }: Change, context: PartsContext): ChangeWords {
  const { t } = context.formatter
  if (isList(was) && isList(now)) {
    const lines = listLines(was, now, context)
    if (lines.length > 0) return { lines, whole: [] }
  }
  const texts = { was: valueWords(was, context), now: valueWords(now, context) }
  const both = [
    { label: t('served.changes.was'), text: texts.was || t('served.changes.nothing') },
    { label: t('served.changes.now'), text: texts.now || t('served.changes.nothing') },
  ]
  const differs = textDifference(texts.was, texts.now)
  if (differs.was === texts.was && differs.now === texts.now) return { lines: both, whole: [] }
  const lines = [
    {
      label: t(differs.now === '' ? 'served.changes.gone' : 'served.changes.was'),
      text: differs.was,
    },
    {
      label: t(differs.was === '' ? 'served.changes.added' : 'served.changes.now'),
      text: differs.now,
    },
  ]
  return { lines: lines.filter(({ text }) => text !== ''), whole: both }
}

const isList = (value: unknown): value is readonly unknown[] | null =>
  value === null || Array.isArray(value)

/** None where only the order changed. */
function listLines(
  was: readonly unknown[] | null,
  now: readonly unknown[] | null,
  context: PartsContext,
): ChangeLine[] {
  const { t } = context.formatter
  const words = (list: readonly unknown[] | null): string[] =>
    (list ?? []).map((value) => valueWords(value, context))
  const [before, after] = [words(was), words(now)]
  const came = after.filter((text) => !before.includes(text))
  const went = before.filter((text) => !after.includes(text))
  return [
    { label: t('served.changes.gone'), text: went.join('; ') },
    { label: t('served.changes.added'), text: came.join('; ') },
  ].filter(({ text }) => text !== '')
}

const StatusLine = v.object({
  status: v.string(),
  date: v.string(),
  sourceId: v.string(),
  remark: v.optional(v.string()),
})

/** Empty for what is not there. */
function valueWords(value: unknown, context: PartsContext): string {
  const { formatter } = context
  if (typeof value === 'boolean')
    return formatter.t(value ? 'served.changes.yes' : 'served.changes.no')
  if (typeof value === 'number') return formatter.number(value)
  if (typeof value === 'string') return textWords(value, context)
  return typeof value === 'object' && value !== null ? objectWords(value, context) : ''
}

function objectWords(value: object, context: PartsContext): string {
  if (Array.isArray(value)) return value.map((one) => valueWords(one, context)).join('; ')
  const entry = v.safeParse(StatusLine, value)
  if (entry.success) {
    const { status, date, sourceId, remark } = entry.output
    const said = [status, date, sourceId].map((text) => textWords(text, context)).join(', ')
    return remark === undefined ? said : `${said}: ${remark}`
  }
  // The number of a place in another data set tells a reader nothing.
  const texts = Object.values(value)
    .filter((one) => typeof one !== 'number')
    .map((one) => valueWords(one, context))
  return [...new Set(texts)].filter(Boolean).join(', ')
}

/** Ids as the names of what they name, dates as dates; all else as it is. */
const textWords = (text: string, context: PartsContext): string =>
  sourceWords(text, context) ??
  dateWords(text, context) ??
  recordWords(text, context) ??
  termOf(text, context) ??
  text

function sourceWords(id: string, { index, formatter }: PartsContext): string | undefined {
  const source = index.sources.get(id)
  if (!source) return undefined
  const date = source.date ? formatter.date(source.date) : formatter.t('source.undated')
  return `${source.publisher} (${date})`
}

function dateWords(text: string, { formatter }: PartsContext): string | undefined {
  const date = v.safeParse(PartialDate, text)
  return date.success ? formatter.date(date.output) : undefined
}

function recordWords(id: string, context: PartsContext): string | undefined {
  const { index } = context
  const station = index.stations.get(id)
  return station ? stationPlace(station, context) : index.events.get(id)?.title
}

function termOf(id: string, { index }: PartsContext): string | undefined {
  const { statuses, categories, actors, topics, stances, origins } = index.data.info
  return [...statuses, ...categories, ...actors, ...topics, ...stances, ...origins].find(
    (term) => term.id === id,
  )?.name
}
