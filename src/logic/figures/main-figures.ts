/** A yearly series: one figure a year, and the years between that have none. */
import { range } from 'd3'
import { hasStart, type Figure, type FigureWithStart } from '../../model/figure.ts'

/** Oldest first: the longest period if several may be drawn. */
export function mainFigures(figures: readonly Figure[]): Map<number, FigureWithStart> {
  const sorted = figures.filter(hasStart).sort((a, b) => a.periodStart.localeCompare(b.periodStart))
  const byYear = new Map<number, FigureWithStart>()
  for (const figure of sorted) {
    const year = Number(figure.periodStart.slice(0, 4))
    const before = byYear.get(year)
    if (!before || before.periodEnd < figure.periodEnd) byYear.set(year, figure)
  }
  return byYear
}

/** From the first year to the last, with those that have no figure. */
export function allYears(byYear: ReadonlyMap<number, FigureWithStart>): number[] {
  const years = [...byYear.keys()]
  return years.length === 0 ? [] : range(Math.min(...years), Math.max(...years) + 1)
}

export function missingYears(byYear: ReadonlyMap<number, FigureWithStart>): number[] {
  return allYears(byYear).filter((year) => !byYear.has(year))
}
