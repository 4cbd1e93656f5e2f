/** What the desk found, as text for a terminal: each rule once, with why, what to do and where. */
import { groups } from 'd3'
import { severities, type Finding } from './desk-rule.ts'
import type { Coverage } from './coverage.ts'
import type { DeskReport } from './read-desk.ts'

type TextOptions = {
  /** Of one rule, so many places are named; the others are counted. */
  readonly shown: number
}

export function reportText(report: DeskReport, { shown }: TextOptions): string {
  const byRule = groups(report.findings, ({ rule }) => rule)
  return [
    `${report.title} ${report.version}, read on ${report.today}`,
    ...byRule.map(([rule, its]) => ruleText(rule, its, shown)),
    ['How far the upkeep has got', ...report.coverage.map(coverageLine)].join('\n'),
    summaryOf(report.findings),
  ].join('\n\n')
}

function ruleText(rule: string, findings: readonly Finding[], shown: number): string {
  const [first] = findings
  const rest = findings.length - shown
  return [
    `${first?.severity ?? ''} · ${rule} · ${counted(findings.length, 'place')}`,
    `  Why: ${first?.why ?? ''}`,
    `  Do:  ${first?.advice ?? ''}`,
    ...findings.slice(0, shown).map((finding) => `  - ${placeOf(finding)}: ${finding.found}`),
    ...(rest > 0 ? [`  … and ${rest} more (--all shows them)`] : []),
  ].join('\n')
}

/** `events.json · ev-a · summary`. */
export const placeOf = ({ file, record, field }: Finding): string =>
  [file, record, field].filter(Boolean).join(' · ')

export function coverageLine({ what, done, of, newest }: Coverage): string {
  return `  ${what}: ${done} of ${of}${newest === undefined ? '' : `, the newest of ${newest}`}`
}

/** `1 error, 2 warnings, 0 notes`. */
export function summaryOf(findings: readonly Finding[]): string {
  return severities
    .map((severity) =>
      counted(findings.filter((one) => one.severity === severity).length, severity),
    )
    .join(', ')
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
