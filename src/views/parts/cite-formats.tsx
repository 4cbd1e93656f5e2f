/** The same citation for reference managers: each format is made when it is asked for. */
import { useState } from 'preact/hooks'
import type { BibliographyFormat } from '../../logic/files/bibliography.ts'
import type { Formatter } from '../i18n/formatter.ts'
import { CopyField } from './copy-field.tsx'

/** Name and text by format. @throws where what makes them cannot be fetched */
export type CiteAs = (format: BibliographyFormat) => Promise<string>

const names = { bibtex: 'BibTeX', 'csl-json': 'CSL-JSON', ris: 'RIS' } as const
const formats = ['bibtex', 'csl-json', 'ris'] as const

type Props = {
  readonly citeAs: CiteAs
  readonly copy: (text: string) => Promise<boolean>
  readonly formatter: Formatter
}

type Shown = { readonly format: BibliographyFormat; readonly text: string }

export function CiteFormats({ citeAs, copy, formatter }: Props) {
  const { t } = formatter
  const [shown, setShown] = useState<Shown | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const show = async (format: BibliographyFormat): Promise<void> => {
    try {
      setShown({ format, text: await citeAs(format) })
      setFailed(null)
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <div class="cite-formats" role="group" aria-label={t('cite.formats')}>
      <p class="copy-row">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            aria-pressed={shown?.format === format}
            onClick={() => void show(format)}
          >
            {names[format]}
          </button>
        ))}
      </p>
      {failed !== null && <p role="alert">{t('cite.failed', { reason: failed })}</p>}
      {shown && (
        <CopyField
          label={names[shown.format]}
          text={shown.text}
          copyLabel={t('cite.copyAs', { format: names[shown.format] })}
          {...{ copy, formatter }}
        />
      )}
    </div>
  )
}
