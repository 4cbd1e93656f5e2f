import { describe, expect, it } from 'vitest'
import { atlasIndex } from '../../../logic/records/atlas-index.ts'
import { anAtlas } from '../../../../tests/an-atlas.ts'
import { english } from '../../../../tests/english.ts'
import type { PartsContext } from '../context.ts'
import { changeWords, fieldWords } from './change-words.ts'

const index = atlasIndex(
  anAtlas()
    .source('paper', { publisher: 'The Paper', date: '2022-10' })
    .source('other', { publisher: 'Another', date: null })
    .station('fr-paris-1')
    .event('Inquiry', '2022-10')
    .data(),
)
const context: PartsContext = { index, formatter: english, base: '/', day: index.wholeRange.to }
const linesOf = (was: unknown, now?: unknown): string[] =>
  changeWords({ was, now }, context).lines.map(({ label, text }) => `${label}: ${text}`)

describe('a change in words', () => {
  it('names its field as a reader would', () => {
    expect(fieldWords('statusHistory.0.sourceId', context)).toBe('Status history, entry 1, source')
    expect(fieldWords('placeAsReported', context)).toBe('Place as reported')
    expect(fieldWords('reportedBy', context)).toBe('Who reported it')
  })

  it('says of lists what came and what went', () => {
    expect(linesOf(['paper', 'ev-inquiry'], ['other', 'ev-inquiry'])).toEqual([
      'Taken out: The Paper (Oct 2022)',
      'Added: Another (undated)',
    ])
    expect(linesOf(['paper', 'other'], ['other', 'paper'])).toEqual([
      'Was: The Paper (Oct 2022); Another (undated)',
      'Is now: Another (undated); The Paper (Oct 2022)',
    ])
  })

  it('says ids by what they name, dates as dates, and what is not there as nothing', () => {
    expect(linesOf('2022-10-26', '2022-10')).toEqual(['Was: 26 Oct 2022', 'Is now: Oct 2022'])
    expect(linesOf(false, true)).toEqual(['Was: no', 'Is now: yes'])
    expect(linesOf({ name: 'Paris', geonamesId: 2988507 })).toEqual([
      'Was: Paris',
      'Is now: nothing',
    ])
    expect(
      linesOf([{ status: 'reported', date: '2022', sourceId: 'paper', remark: 'Both' }], []),
    ).toEqual(['Taken out: reported, 2022, The Paper (Oct 2022): Both'])
  })

  it('says of long texts what differs, and gives them whole beside that', () => {
    const long = 'A sentence that stays as it is. '.repeat(8).trim()
    const words = changeWords({ was: long, now: `${long} One more.` }, context)
    expect(words.lines).toEqual([{ label: 'Added', text: '… One more.' }])
    expect(words.whole).toHaveLength(2)
  })
})
