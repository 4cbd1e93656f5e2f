/** How strong the evidence is, with what the grade means. */
import type { Confidence } from '../../../model/ids.ts'
import type { Formatter } from '../../i18n/formatter.ts'

type Props = { readonly grade: Confidence; readonly formatter: Formatter }

export function ConfidenceGrade({ grade, formatter }: Props) {
  const { t } = formatter
  return (
    <p class="confidence">
      <strong>
        {t('confidence.label', {
          grade: t(`confidence.${grade}`).toLocaleLowerCase(formatter.locale),
        })}
        .
      </strong>{' '}
      {t(`confidence.${grade}.meaning`)}
    </p>
  )
}
