/** What the atlas is, how its facts were gathered and graded, and under which licences it stands. */
import type { AboutSection } from '../../model/about.ts'
import type { PartsContext } from '../parts/context.ts'
import { SiteHeader } from '../parts/site/site-header.tsx'
import { StatusBadge } from '../parts/evidence/status-badge.tsx'

type Props = { readonly context: PartsContext; readonly sections: readonly AboutSection[] }

export function AboutPage({ context, sections }: Props) {
  const { index, formatter, base } = context
  const { info } = index.data
  const { t } = formatter
  return (
    <>
      <SiteHeader info={info} formatter={formatter} base={base} current="about" />
      <main id="content" class="reading-main">
        <h1>{t('about.title')}</h1>
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
          <dl class="terms">
            {info.statuses.map((status) => (
              <div key={status.id}>
                <dt>
                  <StatusBadge status={status} />
                </dt>
                <dd>{status.meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section id="evidence">
          <h2>{t('about.evidence')}</h2>
          <dl class="terms">
            {info.grades.map(({ id, name, meaning }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
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
      </main>
    </>
  )
}

function SectionTable({ caption, columns, rows }: NonNullable<AboutSection['table']>) {
  return (
    <table class="section-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, text]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Licences({ context: { index, formatter, base } }: { readonly context: PartsContext }) {
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
