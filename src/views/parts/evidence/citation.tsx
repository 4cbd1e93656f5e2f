/** The sources of a record, in the order given: each in full, or the first in a line each. */
import * as v from 'valibot'
import { PartialDate } from '../../../model/partial-date.ts'
import type { Source } from '../../../model/source.ts'
import type { PartsContext, Part } from '../context.ts'
import { Citation, Cautions } from './full-citation.tsx'
import { CopyAddress, HostLink, linkOf, originalLinkOf } from './source-address.tsx'

type Props = Part<{
  ids: readonly string[]
  /** `line` for panels, where the whole of it is folded away below. */
  look?: 'line' | 'full'
}>

/** As many lines before the rest is folded away. */
const mostLines = 4

export function SourceList({ ids, context, look = 'full' }: Props) {
  const found = [...new Set(ids.flatMap((id) => context.index.sources.get(id) ?? []))]
  if (found.length === 0) return null
  return (
    <>
      <OnlyWeak {...{ context, found }} />
      {look === 'line' ? <Lines {...{ context, found }} /> : <InFull {...{ context, found }} />}
    </>
  )
}

type Found = Part<{ found: readonly Source[] }>

/** That nobody better says so is said first. */
function OnlyWeak({ context: { formatter }, found }: Found) {
  const isPartisan = ({ cautions }: Source) => cautions.includes('partisan')
  const isWeak = (source: Source) => isPartisan(source) || source.cautions.includes('secondary')
  if (!found.every(isWeak)) return null
  const key = found.every(isPartisan) ? 'source.onlyPartisan' : 'source.onlySecondary'
  return <p class="source-weak">{formatter.t(key)}</p>
}

function InFull({ context, found }: Found) {
  return (
    <ul class="source-list">
      {found.map((source) => (
        <li key={source.id}>
          <Citation {...{ source, context }} />
        </li>
      ))}
    </ul>
  )
}

function Lines({ context, found }: Found) {
  const { t } = context.formatter
  const rest = found.slice(mostLines)
  const partisan = rest.filter(({ cautions }) => cautions.includes('partisan')).length
  return (
    <>
      <ul class="source-lines">
        {found.slice(0, mostLines).map((source) => (
          <li key={source.id}>
            <Line {...{ source, context }} />
          </li>
        ))}
      </ul>
      <details class="source-more">
        <summary>
          {t(rest.length > 0 ? 'source.more' : 'source.inFull', { count: rest.length })}
          {partisan > 0 && (
            <span class="quiet"> {t('source.morePartisan', { count: partisan })}</span>
          )}
        </summary>
        <InFull {...{ context, found }} />
      </details>
    </>
  )
}

/** Who, in which month, and where it can be read. */
function Line({ source, context }: Part<{ source: Source }>) {
  const { formatter } = context
  const date = source.original?.date ?? source.date
  return (
    <>
      <span class="source-name">
        {source.original?.publisher ?? source.publisher}
        <Cautions {...{ source, formatter }} />
      </span>
      <span class="source-month">
        {date ? monthOf(date, context) : formatter.t('source.undated')}
      </span>
      <div class="source-where">
        <Where {...{ source, context }} />
      </div>
    </>
  )
}

function Where({ source, context }: Part<{ source: Source }>) {
  const link = originalLinkOf(source, context) ?? linkOf(source, context)
  if (link !== null) return <HostLink {...{ context }} url={link} />
  if (source.url !== null) return <CopyAddress {...{ context }} url={source.url} />
  return <>{context.formatter.t('source.noAddress')}</>
}

/** `Nov 2022` for a day in it. */
const monthOf = (date: PartialDate, { formatter }: PartsContext): string =>
  formatter.date(v.parse(PartialDate, date.slice(0, 7)))
