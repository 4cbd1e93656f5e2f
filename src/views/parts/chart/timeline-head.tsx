/** What the timeline shows, for those who do not see it: the finding, and what it rests on. */
import type { AtlasEvent } from '../../../model/event.ts'
import type { DateRange } from '../../../model/view.ts'
import type { PartsContext } from '../context.ts'
import { investigationsHead } from './investigations-texts.ts'

type Props = {
  readonly context: PartsContext
  readonly events: readonly AtlasEvent[]
  /** null: the whole. */
  readonly range: DateRange | null
}

export function TimelineFinding({ context, events, range }: Props) {
  const { title, summary } = investigationsHead({ events, range }, context)
  return <p id="timeline-summary">{[`${title}.`, ...summary].join(' ')}</p>
}
