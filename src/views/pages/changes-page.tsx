/** What was changed in the records, version by version, with the reason and who says so. */
import { linkTo } from '../../logic/choices/link-formats.ts'
import { groups } from 'd3'
import type { ReasonedChanges, RecordChanges, VersionChanges } from '../../logic/records/changes.ts'
import type { AboutSection } from '../../model/about.ts'
import type { Claim } from '../../model/claim.ts'
import { countryLink, stationPlace, type PartsContext, type Part } from '../parts/context.ts'
import { DateText } from '../parts/evidence/partial-date.tsx'
import { PageFoot } from '../parts/site/page-foot.tsx'
import { ReadingPage } from '../parts/site/reading-page.tsx'
import { sitePages } from '../parts/site/site-pages.ts'
import { changeWords, fieldWords, type ChangeLine } from '../parts/words/change-words.ts'
import { figureValue } from '../parts/words/figure-words.ts'

export type ChangesProps = Part<{
  versions: readonly VersionChanges[]
  /** Records that the index does not hold. */
  claims: readonly Claim[]
  sections: readonly AboutSection[]
}>

const recordsIn = (versions: readonly VersionChanges[]): readonly RecordChanges[] =>
  versions.flatMap(({ records }) => records)

const changesIn = (records: readonly RecordChanges[]): number =>
  records.reduce(
    (sum, { reasons }) => sum + reasons.reduce((its, { changes }) => its + changes.length, 0),
    0,
  )

/** `217 changes to 96 records, each with its reason` */
export function changesTitle({ context, versions }: ChangesProps): string {
  const records = recordsIn(versions)
  return context.formatter.t('served.changes.title', {
    count: changesIn(records),
    records: new Set(records.map(({ record }) => record)).size,
  })
}

export function ChangesPage(props: ChangesProps) {
  const { context, versions } = props
  const { t } = context.formatter
  const title = changesTitle(props)
  return (
    <ReadingPage {...{ context, title }} current="changes" name="reference">
      <p class="reference-lead">{t('served.changes.lead')}</p>
      {versions.map((one) => (
        <VersionSection key={one.version?.version ?? ''} {...props} {...one} />
      ))}
      <PageFoot {...{ context, title }} page="changes" files={['corrections.json']} />
    </ReadingPage>
  )
}

type VersionProps = ChangesProps & VersionChanges

function VersionSection(props: VersionProps) {
  const { context, version, records } = props
  const { t, date } = context.formatter
  const named = records.map((changed) => ({ changed, named: recordNamed(changed.record, props) }))
  const id = `version-${version?.version ?? 'next'}`
  return (
    <section id={id} class="version-changes" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {version
          ? t('served.changes.version', { version: version.version, date: date(version.date) })
          : t('served.changes.next')}
      </h2>
      {props.versions.length > 1 && (
        <p class="quiet">
          {t('served.changes.title', { count: changesIn(records), records: records.length })}
        </p>
      )}
      {groups(named, (one) => one.named.kind).map(([kind, its]) => (
        <section key={kind}>
          <h3 class="changes-kind">{kind}</h3>
          {its.map(({ changed, named: { name, href } }) => (
            <RecordEntry key={changed.anchor} {...{ context, changed, name, href }} />
          ))}
        </section>
      ))}
    </section>
  )
}

type Named = { readonly kind: string; readonly name: string; readonly href: string | null }

/** What the changed record is called, and where it stands now. */
function recordNamed(id: string, props: ChangesProps): Named {
  return onMap(id, props.context) ?? country(id, props.context) ?? onPages(id, props)
}

/** What the explorer opens. */
function onMap(id: string, context: PartsContext): Named | null {
  const { index, formatter, base } = context
  const { t } = formatter
  const station = index.stations.get(id)
  if (station) {
    const where = index.countryNames.get(station.country) ?? station.country
    const name = [stationPlace(station, context), where].join(', ')
    return { kind: t('region.stations'), name, href: linkTo(`sel=station:${id}`, base) }
  }
  const event = index.events.get(id)
  if (event)
    return {
      kind: t('served.kind.events'),
      name: event.title,
      href: linkTo(`sel=event:${id}`, base),
    }
  const figure = index.figures.get(id)
  if (!figure) return null
  const name = `${figureValue(figure, formatter)} ${figure.unit}`
  return { kind: t('served.kind.figures'), name, href: linkTo(`sel=figure:${id}`, base) }
}

function country(id: string, context: PartsContext): Named | null {
  const name = context.index.countries.get(id)?.name
  if (name === undefined) return null
  const kind = context.formatter.t('served.kind.countries')
  return { kind, name, href: countryLink(id, context) }
}

function onPages(id: string, { context, claims, sections }: ChangesProps): Named {
  const { index, formatter, base } = context
  const { t } = formatter
  const source = index.sources.get(id)
  if (source) {
    const name = `${source.publisher}: ${source.title}`
    return { kind: t('nav.sources'), name, href: `${base}${sitePages.sources.path}#${source.id}` }
  }
  const claim = claims.find((one) => one.id === id)
  if (claim) {
    const href = `${base}${sitePages.claims.path}#${id}`
    return { kind: t('nav.claims'), name: claim.claim, href }
  }
  const section = sections.find((one) => one.id === id)
  const href = section ? `${base}${sitePages.about.path}#${id}` : null
  return { kind: t('served.kind.texts'), name: section?.title ?? id, href }
}

type RecordProps = Part<{ changed: RecordChanges } & Pick<Named, 'name' | 'href'>>

function RecordEntry({ context, changed, name, href }: RecordProps) {
  return (
    <article id={changed.anchor} class="reference-entry">
      <h4 class="entry-side entry-title">{href === null ? name : <a href={href}>{name}</a>}</h4>
      <div class="entry-body">
        {changed.reasons.map((reasoned) => (
          <Reasoned key={reasoned.changes[0]?.anchor} {...{ context, reasoned }} />
        ))}
      </div>
    </article>
  )
}

function Reasoned({ context, reasoned }: Part<{ reasoned: ReasonedChanges }>) {
  const { formatter } = context
  return (
    <section class="reasoned">
      {reasoned.changes.map((change) => {
        const { lines, whole } = changeWords(change, context)
        return (
          <div key={change.anchor} id={change.anchor} class="change">
            <p class="change-field">
              <a href={`#${change.anchor}`}>{fieldWords(change.field, context)}</a>
            </p>
            <Lines lines={lines} />
            {whole.length > 0 && (
              <details class="change-whole">
                <summary>{formatter.t('served.changes.whole')}</summary>
                <Lines lines={whole} />
              </details>
            )}
          </div>
        )
      })}
      <p class="change-reason">{reasoned.reason}</p>
      <p class="quiet">
        <DateText date={reasoned.date} formatter={formatter} /> ·{' '}
        <SaidBy {...{ context, reasoned }} />
      </p>
    </section>
  )
}

/** As many characters are read at a glance; the rest unfolds. */
const mostCharacters = 280

function Lines({ lines }: { readonly lines: readonly ChangeLine[] }) {
  return (
    <dl class="change-lines">
      {lines.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {text.length <= mostCharacters ? (
              text
            ) : (
              <details>
                <summary>{text.slice(0, text.lastIndexOf(' ', mostCharacters))} …</summary>
                {text}
              </details>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function SaidBy({ context, reasoned }: Part<{ reasoned: ReasonedChanges }>) {
  const { index, formatter, base } = context
  const sources = reasoned.sourceIds.flatMap((id) => index.sources.get(id) ?? [])
  return (
    <>
      {formatter.t('served.changes.says')}{' '}
      {sources.map(({ id, publisher }, at) => (
        <>
          {at > 0 && ', '}
          <a key={id} href={`${base}${sitePages.sources.path}#${id}`}>
            {publisher}
          </a>
        </>
      ))}
    </>
  )
}
