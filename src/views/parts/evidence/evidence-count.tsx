/** How many sources a statement has, and from how many independent bodies: the same words everywhere. */
import type { Evidence } from '../../../model/root.ts'
import type { Formatter } from '../../i18n/formatter.ts'
import type { PartsContext } from '../context.ts'

type Props = {
  readonly evidence: Evidence | undefined
  readonly formatter: PartsContext['formatter']
}

const stances = ['asserts', 'acknowledges', 'inquires', 'denies'] as const

/** Nothing where it is not known what sources rest on, or nothing is cited. */
export function EvidenceCount({ evidence, formatter }: Props) {
  if (!evidence || evidence.sources === 0) return null
  return <span class="evidence-count">{evidenceInWords(evidence, formatter)}</span>
}

/** `12 sources, 3 independent bodies: 2 assert, 1 denies.` */
export function evidenceInWords(evidence: Evidence, { t, list }: Formatter): string {
  const { sources, bodies, unknown = 0 } = evidence
  const said = stances.flatMap((stance) => {
    const count = evidence[stance] ?? 0
    return count > 0 ? [t(`evidence.${stance}`, { count })] : []
  })
  const counted = [
    t('evidence.sources', { count: sources }),
    t('evidence.bodies', { count: bodies }),
  ]
  const whole = said.length > 0 ? `${counted.join(', ')}: ${list(said)}.` : `${counted.join(', ')}.`
  return unknown > 0 ? `${whole} ${t('evidence.unknown', { count: unknown })}` : whole
}
