/** A source with all that a reader needs to weigh it. */
import { Fragment } from 'preact'
import type { Source } from '../../../model/source.ts'
import type { PartsContext } from '../context.ts'
import { termName } from '../words/term-name.ts'
import { DateText } from './partial-date.tsx'
import { CopyAddress, HostLink, linkOf, originalLinkOf } from './source-address.tsx'

type Props = { readonly source: Source; readonly context: PartsContext }

/** Of a copy the original comes first, and it is said that it was read in a copy. */
export function Citation({ source, context }: Props) {
  return (
    <div class="citation">
      {source.original && <OriginalText {...{ source, context }} />}
      <TextRead {...{ source, context }} />
      <About {...{ source, context }} />
      {source.cautionNote && <span class="citation-note">{source.cautionNote}</span>}
      <Renderings {...{ source, context }} />
    </div>
  )
}

function OriginalText({ source, context }: Props) {
  const { t, date } = context.formatter
  const { original } = source
  if (!original) return null
  const title =
    original.title === null ? null : (
      <cite lang={original.titleLanguage ?? original.language}>{original.title}</cite>
    )
  const link = originalLinkOf(source, context)
  return (
    <>
      <span class="citation-original">
        {original.publisher ?? t('source.originalUnknown')}
        {original.date && `, ${date(original.date)}`}
        {title && ': '}
        {link === null ? (
          title
        ) : (
          <HostLink {...{ context }} url={link}>
            {title}
          </HostLink>
        )}
      </span>
      <span class="citation-note">{t(original.read ? 'source.readBoth' : 'source.readCopy')}</span>
    </>
  )
}

/** The page that was read; a link only where the source may be linked. */
function TextRead({ source, context }: Props) {
  const title = <cite lang={source.titleLanguage}>{source.title}</cite>
  const link = linkOf(source, context)
  if (link !== null)
    return (
      <HostLink {...{ context }} url={link}>
        {title}
      </HostLink>
    )
  if (source.url !== null) {
    return (
      <>
        {title} <CopyAddress {...{ context }} url={source.url} />
      </>
    )
  }
  return (
    <>
      {title} <span class="citation-host">({context.formatter.t('source.noAddress')})</span>
    </>
  )
}

function About({ source, context: { index, formatter } }: Props) {
  const { t } = formatter
  // An atlas that knows no kinds has the older words.
  const what = source.kind
    ? [kindInWords(source, formatter)]
    : [t(`source.type.${source.type}`), termName(index.data.info.origins, source.origin)]
  const facts = [formatter.language(source.language), ...what]
  return (
    <span class="citation-about">
      <span class="citation-who">
        {source.publisher}
        {' · '}
        {source.date ? <DateText date={source.date} formatter={formatter} /> : t('source.undated')}
        {' · '}
      </span>
      {facts.join(' · ')}
      <Cautions {...{ source, formatter }} />
    </span>
  )
}

/** Of a copy, what its original is too. */
function kindInWords({ kind, originalKind }: Source, { t }: PartsContext['formatter']): string {
  if (!kind) return ''
  if (!originalKind) return t(`source.kind.${kind}`)
  return t('source.copyOf', { kind: t(`source.kind.${originalKind}`) })
}

type CautionProps = Pick<Props, 'source'> & Pick<PartsContext, 'formatter'>

export function Cautions({ source, formatter }: CautionProps) {
  return source.cautions.map((caution) => (
    <Fragment key={caution}>
      {' '}
      <span class="caution">{formatter.t(`caution.${caution}`)}</span>
    </Fragment>
  ))
}

function Renderings({ source, context: { formatter } }: Props) {
  return source.renderings?.map((rendering) => (
    <span key={rendering.note} class="citation-note">
      {formatter.t('source.rendering', {
        publisher: rendering.publisher,
        language: formatter.language(rendering.language),
      })}{' '}
      {rendering.note}
    </span>
  ))
}
