/** How many host countries responded at all, and how many took the step that the atlas puts first. */
import type { AtlasIndex } from '../records/atlas-index.ts'
import { onceFor } from '../text/remember.ts'
import { stepsOf } from './response-steps.ts'
import { isResponse } from './responses.ts'

export type HeadlineResponses = {
  readonly countries: number
  readonly count: number
  /** What those `count` countries did, in words: `told China to stop`. */
  readonly finding: string
}

const none: HeadlineResponses = { countries: 0, count: 0, finding: '' }

/** Zero of each in an atlas that reads no responses. */
export const headlineResponses = onceFor((index: AtlasIndex): HeadlineResponses => {
  const { responses } = index.data.info
  const step = responses?.steps.find(({ id }) => id === responses.headline)
  if (!responses || !step) return none
  const answered = index.data.events.filter((event) => isResponse(event, index))
  const countriesOf = (events: typeof answered): number =>
    new Set(events.map(({ country }) => country)).size
  return {
    countries: countriesOf(answered),
    count: countriesOf(answered.filter((event) => stepsOf(event, [step]).length > 0)),
    finding: step.finding,
  }
})
