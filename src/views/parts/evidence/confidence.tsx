/** How strong the evidence is, with what the grade means. */
import type { Confidence } from '../../../model/ids.ts'
import type { PartsContext } from '../context.ts'

type Props = { readonly grade: Confidence; readonly context: PartsContext }

export function ConfidenceGrade({ grade, context: { index, formatter } }: Props) {
  const { t, locale } = formatter
  const its = index.data.info.grades.find(({ id }) => id === grade)
  return (
    <p class="confidence">
      <strong>
        {t('confidence.label', { grade: (its?.name ?? grade).toLocaleLowerCase(locale) })}.
      </strong>{' '}
      {its?.meaning}
    </p>
  )
}
