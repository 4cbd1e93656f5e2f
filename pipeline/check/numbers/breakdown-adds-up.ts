/** The parts that take a figure apart are as many as the figure. */
import type { CheckInput } from '../check-input.ts'
import type { Problem } from '../problem.ts'

export function breakdownAddsUp({ data, refused }: CheckInput): Problem[] {
  const breakdown = data.info.returns?.page.breakdown
  const whole = data.figures.find(({ id }) => id === breakdown?.figure)
  // A part that its schema refused leaves a hole that is not the breakdown's fault.
  if (!breakdown || !whole || refused.size > 0) return []
  const parts = data.figures.filter(({ series, chart }) => series === breakdown.series && chart)
  const sum = parts.reduce((total, { value }) => total + value, 0)
  if (sum === whole.value) return []
  return [
    {
      file: 'returns.json',
      record: whole.id,
      field: 'value',
      found: `${whole.value}, and ${sum} in the series ${breakdown.series}`,
      expected: 'a breakdown that adds up',
    },
  ]
}
