/** What is wrong with the data in lines: first what other findings come from, and those only counted. */
import { group, groups } from 'd3'
import { describeProblem, type Problem } from './check/problem.ts'

/** Of one kind, so many are shown when there are more than `mostShown`. */
const shownOfMany = 5
const mostShown = 10

/** One line for each fault: where, what was found, what was expected. */
export function reportOf(problems: readonly Problem[]): string {
  const faults = problems.filter(({ follows }) => !follows)
  const following = group(
    problems.filter(({ follows }) => follows),
    ({ follows }) => follows,
  )
  const isCause = ({ file }: Problem): boolean => following.has(file)
  const causes = groups(faults.filter(isCause), ({ file }) => file).flatMap(([file, its]) => [
    ...linesOf(its),
    `… and ${counted(following.get(file)?.length ?? 0)} more that follow from it, or show only once ${file} can be read`,
  ])
  const others = faults.filter((fault) => !isCause(fault))
  const count = `${counted(faults.length)} ${faults.length === 1 ? 'problem' : 'problems'} in the data`
  return [...causes, ...linesOf(others), '', count].join('\n')
}

const counted = (count: number): string => count.toLocaleString('en')

/** Of one field of a file, with one thing to do: `statusHistory.3.date` is as `statusHistory.0.date`. */
const kindOf = ({ file, field, expected }: Problem): string =>
  JSON.stringify([file, field.replaceAll(/\d+/g, 'n'), expected])

function linesOf(problems: readonly Problem[]): string[] {
  return groups(problems, kindOf).flatMap(([, alike]) => {
    if (alike.length <= mostShown) return alike.map(describeProblem)
    const rest = alike.length - shownOfMany
    return [
      ...alike.slice(0, shownOfMany).map(describeProblem),
      `… and ${counted(rest)} more like these in ${alike[0]?.file ?? ''}`,
    ]
  })
}
