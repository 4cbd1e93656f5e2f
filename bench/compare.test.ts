import { expect, it } from 'vitest'
import { compare, comparisonTables } from './compare.ts'
import type { Measures } from './measure.ts'
import type { Metric } from './report.ts'

const time: Metric<number> = { name: 'time', of: (value) => value, text: String }
const older = [12, 10, 14, 11, 13]

it('calls the newer one worse when its median is above all rounds of the older', () => {
  expect(compare(time, { older, newer: [10, 15, 16] })).toEqual({
    name: 'time',
    older: { least: 10, median: 12, most: 14 },
    newer: { median: 15 },
    verdict: 'worse',
  })
})

it.each([
  ['within', [20, 14, 9], 'at the edge of the range'],
  ['better', [9, 9, 30], 'below the range'],
])('calls it %s with a median %2$s', (verdict, newer) => {
  expect(compare(time, { older, newer }).verdict).toBe(verdict)
})

it('gives no verdict on what was measured once', () => {
  expect(compare(time, { older: [1], newer: [2] }).verdict).toBe('once')
})

const measures = (heap: number): Measures => ({
  loadedBytes: 1,
  htmlGzip: 1,
  liveMap: 1,
  longestTaskLoading: 1,
  longestTaskLoadingWorst: 1,
  heap,
  filterCounts: 1,
  filterCountsWorst: 1,
  filterMap: 1,
  longestTaskFiltering: 1,
  brushP95: 1,
  longestTaskBrushing: 1,
  panP95: 1,
  listRows: 1,
})

it('names what is worse before the tables', () => {
  const rounds = { older: [measures(10e6), measures(11e6)], newer: [measures(12e6)] }
  const text = comparisonTables([{ title: '100 stations', rounds }], 3)
  expect(text).toMatch(/^Worse than .*:\n\n- 100 stations: heap after collection, MB\n\n## 100/)
  expect(text).toContain('| heap after collection, MB | 10.0 to 11.0 | 11.0 | 12.0 | worse |')
  expect(text).toContain('| pan frame, p95, ms | 1 to 1 | 1 | 1 | within |')
})
