import { expect, it } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { datesAgree } from './dates-agree.ts'

it('finds a precision that the date does not have', () => {
  const atlas = anAtlas().event('Inquiry', '2022-10', { precision: 'day' })
  expect(findings(datesAgree, atlas)).toEqual(['ev-inquiry precision: "day" for 2022-10'])
})

it('finds a period that ends before it starts', () => {
  const atlas = anAtlas().figure('ret-a', 5, { periodStart: '2020-06-01', periodEnd: '2020-05-31' })
  expect(findings(datesAgree, atlas)).toEqual(['ret-a periodEnd: 2020-05-31'])
})

it('finds a figure published before its period was over', () => {
  const atlas = anAtlas().figure('ret-a', 5, { publishedDate: '2020-11' })
  expect(findings(datesAgree, atlas)).toEqual(['ret-a publishedDate: 2020-11'])
})

it('lets a figure be published in the month in which its period ends', () => {
  const atlas = anAtlas().figure('ret-a', 5, { publishedDate: '2020-12' })
  expect(findings(datesAgree, atlas)).toEqual([])
})

it('finds what is dated after the day of the data', () => {
  const atlas = anAtlas().event('Inquiry', '2026-11-25').event('Earlier', '2026-11')
  expect(findings(datesAgree, atlas)).toEqual(['ev-inquiry date: 2026-11-25'])
})

it('finds an opening of the time axis that runs backwards', () => {
  const atlas = anAtlas().info({ timeline: { opening: ['2023-01-01', '2021-01-01'] } })
  expect(findings(datesAgree, atlas)).toEqual([' timeline.opening.1: 2021-01-01'])
})

it('takes an opening without an end, which is the newest record', () => {
  const atlas = anAtlas().info({ timeline: { opening: ['2023-01-01', null] } })
  expect(findings(datesAgree, atlas)).toEqual([])
})

it('finds data without a single date', () => {
  const atlas = anAtlas()
  const data = { ...atlas.data(), figures: [] }
  expect(findings(datesAgree, atlas, { data })).toEqual([' : no dated record'])
})

it('finds a look, an answer and an archived copy after the day of the data', () => {
  const later = '2026-11-25'
  const archived = { url: 'https://archive.example.org/a', date: later }
  const atlas = anAtlas()
    .source('kept', { archived, lastAnswered: later })
    .source('well-kept', { lastAnswered: '2026-11-24', sha256: '0'.repeat(64) })
    .station('fr-paris-1', { lastLookedAt: later })
    .country('FR', { lastLookedAt: later })
  expect(findings(datesAgree, atlas)).toEqual([
    `kept archived.date: ${later}`,
    `kept lastAnswered: ${later}`,
    `fr-paris-1 lastLookedAt: ${later}`,
    `FR lastLookedAt: ${later}`,
  ])
})
