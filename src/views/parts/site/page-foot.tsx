/** The end of a page of records: files to take along, how to cite it, and how to correct it. */
import { recordCitation } from '../../../logic/records/citation.ts'
import type { Part } from '../context.ts'
import { sitePages, type SitePage } from './site-pages.ts'

type Props = Part<{
  page: SitePage
  title: string
  /** Names of published files that hold what the page shows. */
  files: readonly string[]
}>

export function PageFoot({ context, page, title, files }: Props) {
  const { index, formatter, base, site } = context
  const { info } = index.data
  const { t } = formatter
  const link = site === undefined ? '' : site + base + sitePages[page].path
  return (
    <footer class="page-foot" aria-label={t('served.foot')}>
      <section>
        <h2>{t('served.foot.files')}</h2>
        <ul>
          {files.map((file) => (
            <li key={file}>
              <a href={`${base}data/${file}`} download>
                {file}
              </a>
            </li>
          ))}
        </ul>
        <p>
          <a href={info.licence.url} rel="noreferrer noopener">
            {t('served.foot.licence', { licence: info.licence.id })}
          </a>
        </p>
      </section>
      <section>
        <h2>{t('served.foot.cite')}</h2>
        <p class="foot-citation">{recordCitation(info, { name: title, link }).trim()}</p>
      </section>
      <section>
        <h2>{t('served.foot.correct')}</h2>
        <p>{t('served.foot.correctHow')}</p>
        <p>
          <a href={`${base}${sitePages.about.path}#contact`}>{t('served.foot.correctLink')}</a>
        </p>
      </section>
    </footer>
  )
}
