import * as v from 'valibot'
import { expect, it } from 'vitest'
import { Day } from '../../src/model/partial-date.ts'
import type { DeskReport } from './read-desk.ts'
import { reportHtml } from './report-html.ts'
import { reportText } from './report-text.ts'

const finding = {
  rule: 'no-reply',
  severity: 'warning',
  why: 'One side <only>.',
  advice: 'Ask.',
} as const
const report: DeskReport = {
  ...{ today: v.parse(Day, '2026-11-30'), title: 'An Atlas', version: '1' },
  findings: ['a', 'b', 'c'].map((record) => ({
    ...{ ...finding, file: 'stations.geojson', record, field: 'id', found: `no “${record} & b”` },
  })),
  coverage: [{ what: 'archived copies', done: 1, of: 3, newest: '2026-11-01' }],
}

it('names some places of a rule and counts the others', () => {
  expect(reportText(report, { shown: 2 })).toBe(
    `An Atlas 1, read on 2026-11-30

warning · no-reply · 3 places
  Why: One side <only>.
  Do:  Ask.
  - stations.geojson · a · id: no “a & b”
  - stations.geojson · b · id: no “b & b”
  … and 1 more (--all shows them)

How far the upkeep has got
  archived copies: 1 of 3, the newest of 2026-11-01

0 errors, 3 warnings, 0 notes`,
  )
})

it('names all of them in the page, with nothing of a record taken for markup', () => {
  const html = reportHtml(report)
  expect(html).toContain('<li>stations.geojson · c · id: no “c &amp; b”</li>')
  expect(html).toContain('One side &lt;only&gt;.')
  expect(html).toContain('<li>archived copies: 1 of 3, the newest of 2026-11-01</li>')
})
