/** In which order claims stand, and whether they may be added. */
import type { FigureWithStart } from '../../model/figure.ts'
import type { FigureId } from '../../model/ids.ts'

export function isHeadline(
  { id }: { readonly id: FigureId },
  headline: FigureId | undefined,
): boolean {
  return id === headline
}

/** The headline first, since a low panel shows no more; then by period. */
export function inOrder(
  claims: readonly FigureWithStart[],
  headline: FigureId | undefined,
): FigureWithStart[] {
  return [...claims].sort(
    (a, b) =>
      Number(isHeadline(b, headline)) - Number(isHeadline(a, headline)) ||
      a.periodStart.localeCompare(b.periodStart) ||
      b.periodEnd.localeCompare(a.periodEnd),
  )
}

/** Whether any two figures count some of the same days. */
export function periodsOverlap(figures: readonly FigureWithStart[]): boolean {
  return figures.some((a, i) =>
    figures.slice(i + 1).some((b) => a.periodStart <= b.periodEnd && b.periodStart <= a.periodEnd),
  )
}
