import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { atlasIndex } from './atlas-index.ts'
import { impreciseEvents, newestSource, reportGaps, sourceGaps, stationGaps } from './gaps.ts'

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id)

describe('what is missing', () => {
  it('is counted for each report that counted more than the records have', () => {
    const index = atlasIndex(anAtlas().station('fr-paris-1').data())
    expect(reportGaps(index).map(({ counted, recorded }) => [counted, recorded])).toEqual([
      [
        { stations: 54, countries: 30 },
        { stations: 1, countries: 1 },
      ],
      [
        { stations: 54, countries: 30 },
        { stations: 1, countries: 1 },
      ],
    ])
  })

  it('is said of stations: no place, no stated link, a link for which nothing was read', () => {
    const atlas = anAtlas()
      .source('retold', { cautions: ['secondary'] })
      .station('fr-paris-1')
      .station('fr-unlocated-1', {
        city: null,
        citySlug: undefined,
        position: null,
        drawn: false,
        precision: 'none',
      })
      .station('fr-paris-2', { linkedCity: 'unknown', linkBasis: null })
      .station('fr-paris-3', { linkBasis: 'background', reportedBy: ['retold'] })
    const gaps = stationGaps(atlasIndex(atlas.data()))
    expect(idsOf(gaps.placeless)).toEqual(['fr-unlocated-1'])
    expect(idsOf(gaps.unlinked)).toEqual(['fr-paris-2'])
    expect(idsOf(gaps.linkUnread)).toEqual(['fr-paris-3'])
    expect(idsOf(gaps.retoldAlone)).toEqual(['fr-paris-3'])
    expect(idsOf(gaps.unread)).toEqual([])
  })

  it('is said of sources: not seen, read in a copy, in a machine translation, undated, without address', () => {
    const { sources } = anAtlas()
      .source('unseen', { cautions: ['not-seen'], url: null })
      .source('copied', { cautions: ['copy'], date: null })
      .source('translated', { cautions: ['machine-translation'], date: '2023' })
      .data()
    const gaps = sourceGaps(sources)
    expect(Object.entries(gaps).map(([name, its]) => [name, idsOf(its)])).toEqual([
      ['unseen', ['unseen']],
      ['copies', ['copied']],
      ['translated', ['translated']],
      ['undated', ['copied']],
      ['addressless', ['unseen']],
    ])
    expect(newestSource(sources)).toBe('2023')
  })

  it('is the day of events that are known to the month or the year', () => {
    const atlas = anAtlas()
      .station('fr-paris-1')
      .event('A', '2022-10')
      .event('B', '2022-10-03')
      .event('C', '2022')
    expect(idsOf(impreciseEvents(atlasIndex(atlas.data())))).toEqual(['ev-a', 'ev-c'])
  })
})
