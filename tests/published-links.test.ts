import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parsePermalink } from '../src/logic/choices/permalink.ts'
import { openingView } from '../src/logic/choices/view-parts.ts'
import { atlasIndex } from '../src/logic/records/atlas-index.ts'
import { Day } from '../src/model/partial-date.ts'
import { realData } from './real-data.ts'

const day = (text: string): Day => v.parse(Day, text)
/** Of the records that there were: an end that a link leaves out moves as they grow. */
const wholeRange = { from: day('2014-07-01'), to: day('2026-05-13') }
const index = { ...atlasIndex(realData()), wholeRange }

/** Links as they were published, each with the view it opened on that day: none is ever taken out. */
describe('a published link', () => {
  const View = v.record(v.string(), v.unknown())
  const Kept = v.array(
    v.strictObject({ link: v.string(), opens: View, ignored: v.optional(v.array(v.string())) }),
  )
  const file = readFileSync(new URL('./published-links.json', import.meta.url), 'utf8')

  it.each(v.parse(Kept, JSON.parse(file)))('opens its view: $link', ({ link, opens, ignored }) => {
    const read = parsePermalink(link, index)
    // What the page opened with when links had this format.
    const opening = /[?&]f=2/.test(link) ? openingView : { ...openingView, sort: 'country' }
    // As JSON, in which a link outlives the code that reads it.
    expect(JSON.parse(JSON.stringify(read.view))).toEqual({ ...opening, ...opens })
    expect(read.ignored.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual(
      ignored ?? [],
    )
  })
})
