/** A source with all that a reader needs to weigh it. */
import { Fragment } from 'preact'
import type { Source } from '../../../model/source.ts'
import type { PartsContext, Part } from '../context.ts'
import { termName } from '../words/term-name.ts'
import { DateText } from './partial-date.tsx'

type Props = { readonly source: Source; readonly context: PartsContext }

export function Citation({ source, context }: Props) {
  const { index, formatter } = context
  const { t } = formatter
  const origin = termName(index.data.info.origins, source.origin)
  return (
    <span class="citation">
      <SourceTitle {...{ source, context }} />
      <span class="citation-about">
        {source.publisher}
        {' · '}
        {source.date ? <DateText date={source.date} formatter={formatter} /> : t('source.undated')}
        {['', formatter.language(source.language), t(`source.type.${source.type}`), origin].join(
          ' · ',
        )}
        {source.cautions.map((caution) => (
          <Fragment key={caution}>
            {' '}
            <span class="caution">{t(`caution.${caution}`)}</span>
          </Fragment>
        ))}
      </span>
      {source.cautionNote && <span class="citation-note">{source.cautionNote}</span>}
      {source.renderings?.map((rendering) => (
        <span key={rendering.note} class="citation-note">
          {t('source.rendering', {
            publisher: rendering.publisher,
            language: formatter.language(rendering.language),
          })}{' '}
          {rendering.note}
        </span>
      ))}
    </span>
  )
}

/** A link only where the source may be linked; its host stands before the click. */
function SourceTitle({ source, context: { formatter } }: Props) {
  const title = <cite lang={source.titleLanguage}>{source.title}</cite>
  if (source.url === null) {
    return (
      <>
        {title} <span class="citation-host">({formatter.t('source.noAddress')})</span>
      </>
    )
  }
  if (!source.linkable) {
    return (
      <>
        {title}{' '}
        <span class="citation-address">
          {formatter.t('source.copyAddress')} <code>{source.url}</code>
        </span>
      </>
    )
  }
  const { host } = new URL(source.url)
  return (
    <a
      href={source.url}
      target="_blank"
      rel="noreferrer noopener"
      title={formatter.t('source.opens', { host })}
    >
      {title} <span class="citation-host">{host} ↗</span>
    </a>
  )
}

export function SourceList({ ids, context }: Part<{ ids: readonly string[] }>) {
  const found = [...new Set(ids.flatMap((id) => context.index.sources.get(id) ?? []))]
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
