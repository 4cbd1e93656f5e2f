/** A view pinned to the version of its records: the link, what it holds, and how to cite it. */
import type { Formatter } from '../i18n/formatter.ts'
import { CiteFormats, type CiteAs } from '../parts/cite-formats.tsx'
import { CopyField } from '../parts/copy-field.tsx'
import { SealedRowsTable, type SealedRows } from '../parts/sealed-rows.tsx'

type Props = {
  readonly version: string
  readonly link: string
  /** The page that reckons the checksums again. */
  readonly verify: string
  readonly tables: readonly SealedRows[]
  /** On the screen there are others than in the pinned view, which looks for a text more strictly. */
  readonly differs: boolean
  readonly citation: string
  readonly citeAs: CiteAs
  readonly copy: (text: string) => Promise<boolean>
  readonly formatter: Formatter
}

export function CitedView(props: Props) {
  const { version, link, verify, tables, differs, citation, formatter, copy, citeAs } = props
  const { t } = formatter
  return (
    <>
      <CopyField
        label={t('cite.link', { version })}
        text={link}
        copyLabel={t('cite.copyLink')}
        {...{ copy, formatter }}
      />
      <SealedRowsTable {...{ tables, formatter }} expected={null} />
      {differs && <p class="quiet">{t('cite.differs')}</p>}
      <CopyField
        label={t('cite.citation')}
        text={citation}
        copyLabel={t('cite.copyCitation')}
        {...{ copy, formatter }}
      />
      <CiteFormats {...{ citeAs, copy, formatter }} />
      <p>
        <a href={verify}>{t('cite.verify')}</a>
      </p>
    </>
  )
}
