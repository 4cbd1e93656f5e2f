/** The days to a first response as the matrix draws them: a dot or a span on one scale. */
import { daysMark, type DaysScale } from '../../logic/responses/days-mark.ts'
import type { DaySpan } from '../../logic/responses/responses.ts'

type Props = { readonly span: DaySpan; readonly scale: DaysScale }

/** The number stands beside it in words. */
export function DaysOnScale({ span, scale }: Props) {
  const { kind, from, to } = daysMark(span, scale)
  return (
    <svg class={`days-scale is-${kind}`} width="100%" height="12" aria-hidden="true">
      <line class="days-wait" x1="0%" x2={percent(from)} y1="6" y2="6" />
      {kind === 'point' ? (
        <circle class="days-response" cx={percent(from)} cy="6" r="4" />
      ) : (
        <line class="days-response" x1={percent(from)} x2={percent(to)} y1="6" y2="6" />
      )}
    </svg>
  )
}

const percent = (share: number): string => `${Number(share.toFixed(2))}%`

/** For a legend. */
export function DaysMark({ kind }: { readonly kind: 'reported' | 'point' | 'span' }) {
  const width = kind === 'span' ? 32 : 16
  return (
    <svg viewBox={`0 0 ${width} 16`} width={width} height="16" aria-hidden="true">
      {kind === 'reported' ? (
        <circle class="days-reported" cx="8" cy="8" r="4" />
      ) : (
        <g class={`is-${kind}`}>
          <rect class="days-response" x="3" y="3" width={width - 6} height="10" rx="5" />
        </g>
      )}
    </svg>
  )
}
