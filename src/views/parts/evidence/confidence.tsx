/** How strong the evidence is, what the grade means, and which of its conditions was met by what. */
import { gradeGrounds } from '../../../logic/records/grade-grounds.ts'
import type { Evidence } from '../../../model/root.ts'
import type { Confidence } from '../../../model/ids.ts'
import type { Station } from '../../../model/station.ts'
import type { PartsContext } from '../context.ts'
import { EvidenceCount } from './evidence-count.tsx'

type Props = {
  readonly grade: Confidence
  readonly context: PartsContext
  readonly evidence: Evidence | undefined
  /** Whose grade it is: only of a station are the conditions told. */
  readonly station?: Station
}

export function ConfidenceGrade({ grade, context, evidence, station }: Props) {
  const { index, formatter } = context
  const { t, locale } = formatter
  const its = index.data.info.grades.find(({ id }) => id === grade)
  const met = station ? groundsInWords(station, context) : []
  return (
    <p class="confidence">
      <strong>
        {t('confidence.label', { grade: (its?.name ?? grade).toLocaleLowerCase(locale) })}.
      </strong>{' '}
      {met.length > 0 ? t('confidence.met', { conditions: met.join('; ') }) : its?.meaning}{' '}
      <EvidenceCount {...{ evidence, formatter }} />
    </p>
  )
}

/** Enough to see who it rests on; the others stand among the sources. */
const mostNamed = 2

function groundsInWords(station: Station, { index, formatter }: PartsContext): string[] {
  return gradeGrounds(station, index).map(({ condition, sourceIds }) => {
    const publishers = sourceIds.flatMap((id) => {
      const source = index.sources.get(id)
      return source ? [source.original?.publisher ?? source.publisher] : []
    })
    const names = [...new Set(publishers)]
    const named = names.slice(0, Math.max(mostNamed, condition.independent ?? 0))
    const left = names.length - named.length
    const others = left > 0 ? [formatter.t('confidence.others', { count: left })] : []
    return formatter.t('confidence.metBy', {
      condition: condition.name,
      sources: formatter.list([...named, ...others]),
    })
  })
}
