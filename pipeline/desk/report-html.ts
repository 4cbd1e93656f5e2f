/** What the desk found, as one page that stands by itself, for people who do not use a terminal. */
import { groups } from 'd3'
import type { Finding } from './desk-rule.ts'
import type { DeskReport } from './read-desk.ts'
import { coverageLine, placeOf, summaryOf } from './report-text.ts'

export function reportHtml(report: DeskReport): string {
  const title = `${report.title} ${report.version}: the desk’s findings of ${report.today}`
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><title>${escaped(title)}</title></head>`,
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    `<p>${summaryOf(report.findings)}</p>`,
    ...groups(report.findings, ({ rule }) => rule).map(([rule, its]) => section(rule, its)),
    '<h2>How far the upkeep has got</h2>',
    list(report.coverage.map((one) => coverageLine(one).trim())),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function section(rule: string, findings: readonly Finding[]): string {
  const [first] = findings
  return [
    `<h2>${escaped(`${rule} (${first?.severity ?? ''}, ${findings.length})`)}</h2>`,
    `<p>${escaped(first?.why ?? '')} <strong>${escaped(first?.advice ?? '')}</strong></p>`,
    list(findings.map((finding) => `${placeOf(finding)}: ${finding.found}`)),
  ].join('\n')
}

const list = (lines: readonly string[]): string =>
  `<ul>\n${lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}\n</ul>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
