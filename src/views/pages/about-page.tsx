/** What the atlas is, how its facts were gathered and graded, and under which licences it stands. */
import type { AboutSection } from '../../model/about.ts'
import type { Part } from '../parts/context.ts'
import { Terms } from '../parts/details/details-section.tsx'
import { ReadingPage } from '../parts/site/reading-page.tsx'
import { TableRows } from '../parts/table-rows.tsx'
import { termName } from '../parts/words/term-name.ts'
import { StatusBadge } from '../parts/evidence/station-status.tsx'

export function AboutPage({ context, sections }: Part<{ sections: readonly AboutSection[] }>) {
  const { index, formatter } = context
  const { info } = index.data
  const { t } = formatter
  return (
    <ReadingPage context={context} current="about" title={t('about.title')}>
      {sections.map(({ id, title, paragraphs, table }) => (
        <section key={id} id={id}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {table && <SectionTable {...table} />}
        </section>
      ))}
      <section id="statuses">
        <h2>{t('about.statuses')}</h2>
        <Terms
          terms={info.statuses.map((status) => [<StatusBadge status={status} />, status.meaning])}
        />
      </section>
      <section id="evidence">
        <h2>{t('about.evidence')}</h2>
        <Terms terms={info.grades.map(({ name, meaning }) => [name, meaning])} />
      </section>
      <SourceOrderSection context={context} />
      <Licences context={context} />
      <section id="contact">
        <h2>{t('about.contact')}</h2>
        <p>{info.contact ?? t('about.contactNone')}</p>
        <p>
          {info.repository ? (
            <a href={info.repository}>{info.repository}</a>
          ) : (
            t('about.repositoryNone')
          )}
        </p>
      </section>
    </ReadingPage>
  )
}

function SectionTable({ caption, columns, rows }: NonNullable<AboutSection['table']>) {
  return (
    <table class="section-table">
      <caption>{caption}</caption>
      <TableRows
        columns={columns.map((name) => ({ name }))}
        rows={rows.map((row) => ({ cells: row.map((content) => ({ content })) }))}
      />
    </table>
  )
}

/** The rule that orders every list of sources, from the data that the pipeline orders them by. */
function SourceOrderSection({ context: { index, formatter } }: Part) {
  const { sourceOrder, actors } = index.data.info
  if (!sourceOrder) return null
  const { t } = formatter
  const speakers = sourceOrder.ownWords.map(({ actor }) => termName(actors, actor))
  return (
    <section id="source-order">
      <h2>{t('about.sourceOrder')}</h2>
      <p>{t('about.sourceOrder.rule')}</p>
      <ol class="source-order">
        {sourceOrder.classes.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ol>
      {speakers.length > 0 && (
        <p>{t('about.sourceOrder.ownWords', { actors: formatter.either(speakers) })}</p>
      )}
      <p>{t('about.sourceOrder.dispute')}</p>
    </section>
  )
}

function Licences({ context: { index, formatter, base } }: Part) {
  const { info } = index.data
  const { t } = formatter
  return (
    <section id="licence">
      <h2>{t('about.licence')}</h2>
      <p>{t('about.licenceData', { licence: info.licence.title })}</p>
      <p>{t('about.licenceMap')}</p>
      <p>
        <a href={`${base}third-party.txt`}>{t('about.thirdParty')}</a> ·{' '}
        <a href={`${base}data/datapackage.json`}>{t('about.data')}</a>
      </p>
      <h2>{t('about.cite')}</h2>
      <p class="cite-text">
        {t('about.citation', {
          publisher: info.publisher,
          title: info.title,
          version: info.version,
          date: formatter.date(info.date),
          licence: info.licence.title,
        })}
      </p>
    </section>
  )
}
