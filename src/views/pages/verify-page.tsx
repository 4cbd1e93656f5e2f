/** Where the checksum of a cited view is reckoned again, and how to do it without this page. */
import type { DataVersion } from '../../model/data-version.ts'
import type { Part, PartsContext } from '../parts/context.ts'
import { ReadingPage } from '../parts/site/reading-page.tsx'
import { TableRows } from '../parts/table-rows.tsx'

type Props = Part<{ versions: readonly DataVersion[] }>

export function VerifyPage({ context, versions }: Props) {
  const { t } = context.formatter
  return (
    <ReadingPage context={context} current={null} title={t('verify.title')}>
      <p class="table-lead">{t('verify.lead')}</p>
      <div id="verify" />
      <section>
        <h2>{t('verify.byHand')}</h2>
        <ol>
          <li>{t('verify.byHand.save')}</li>
          <li>
            {t('verify.byHand.sum')} <code>sha256sum view.csv</code>
          </li>
          <li>{t('verify.byHand.compare')}</li>
        </ol>
        <p>{t('verify.byHand.lines')}</p>
      </section>
      <section>
        <h2>{t('verify.versions')}</h2>
        <table class="section-table verify-versions">
          <caption>{t('verify.versionsCaption')}</caption>
          <TableRows
            columns={columnsOf(context)}
            rows={versions.flatMap((it) => rowsOf(it, context))}
          />
        </table>
      </section>
    </ReadingPage>
  )
}

const columnsOf = ({ formatter: { t } }: PartsContext) => [
  { name: t('verify.file') },
  { name: t('verify.date') },
  { name: t('verify.rows'), numeric: true },
  { name: t('verify.sum') },
]

/** The newest version is looked for most, but the list goes as the releases went. */
function rowsOf({ version, date, files }: DataVersion, { formatter, base }: PartsContext) {
  return Object.entries(files).map(([table, { rows, sha256 }]) => {
    const path = `${version}/${table}.csv`
    return {
      cells: [
        { content: <a href={`${base}data/versions/${path}`}>{path}</a> },
        { content: formatter.date(date) },
        { content: formatter.number(rows) },
        { content: <code class="seal-sum">{sha256}</code> },
      ],
    }
  })
}
