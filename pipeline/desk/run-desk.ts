/** Runs the rules of the desk over what could be read of a data folder. */
import type { Problem } from '../check/problem.ts'
import { allRules } from './all-rules.ts'
import { severities, type DeskInput, type DeskRule, type Finding } from './desk-rule.ts'

/** The gravest first, within one severity in the order of the rules. */
export function runDesk(input: DeskInput, rules: readonly DeskRule[] = allRules): Finding[] {
  const findings = rules.flatMap(({ id: rule, severity, why, advice, find }) =>
    find(input).map((spot): Finding => ({ rule, severity, ...spot, why, advice })),
  )
  const rank = ({ severity }: Finding): number => severities.indexOf(severity)
  return findings.toSorted((a, b) => rank(a) - rank(b))
}

/** What could not be read at all: what stands there nobody has looked at. */
export function unreadable(problems: readonly Problem[]): Finding[] {
  return problems.map(({ file, line, record, field, found, expected }) => ({
    ...{ rule: 'unreadable', severity: 'error', record, field },
    file: line === undefined ? file : `${file}:${line}`,
    found: `${found}, expected ${expected}`,
    why: 'What cannot be read was not looked at by any other rule.',
    advice: 'Put it right; `npm run data -- --check` says more.',
  }))
}
