/** Events as the items of a timeline, with their words. */
import { daysIn } from './days-of.ts'
import type { EventRows } from './event-rows.ts'
import type { AtlasInfo, Category } from '../../model/atlas-info.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { EventId } from '../../model/ids.ts'
import type { PartialDate } from '../../model/partial-date.ts'
import { isNational } from '../records/event-side.ts'
import { once } from '../text/once.ts'
import { onceFor, remember } from '../text/remember.ts'
import type { TimelineItem } from '../../timeline/scene/item.ts'

export type EventWords = {
  readonly date: (date: PartialDate) => string
  /** As short as an axis lets it be: `12 Sep`. */
  readonly dayLabel: (date: PartialDate) => string
  /** Who acted, in words; with the country where it is one of a host country. */
  readonly actor: (actorId: string, country: string | null) => string
  readonly category: (category: Category) => string
  /** For one mark: `date · category · actor: title` in English. */
  readonly eventName: (
    parts: Readonly<Record<'date' | 'category' | 'actor' | 'title', string>>,
  ) => string
}
export type EventItemsQuestion = {
  readonly events: readonly AtlasEvent[]
  readonly info: Pick<AtlasInfo, 'categories' | 'scopes'>
  readonly rows: Pick<EventRows, 'laneOf'>
  /** What is said beside a mark: its title, with the category where the lane does not say it. */
  readonly labelsSayCategory: boolean
  /** Within the filters and the range. */
  readonly shown: ReadonlySet<EventId>
  /** What concerns the reader's selection: named by its day, while the others stand back. */
  readonly highlighted: ReadonlySet<EventId>
  readonly selectedId: EventId | null
  /** Which events are named first; lower is first. */
  readonly ranks: ReadonlyMap<EventId, number>
  /** Of the countries that events name. */
  readonly countryNames: ReadonlyMap<string, string>
  readonly words: EventWords
}

export function eventItems(question: EventItemsQuestion): TimelineItem[] {
  return question.events.flatMap((event) => eventItem(event, question) ?? [])
}

function eventItem(event: AtlasEvent, question: EventItemsQuestion): TimelineItem | null {
  const { shown, highlighted, selectedId, ranks } = question
  const category = question.info.categories.find(({ id }) => id === event.category)
  if (!category) return null
  const known = remember(() => unchanging(event, category, question), knownIn(question.words))
  const { days, said } = known(event)
  const selected = event.id === selectedId
  const isHighlighted = highlighted.has(event.id)
  return {
    id: event.id,
    lane: question.rows.laneOf.get(event.id) ?? category.id,
    colour: category.colour,
    days,
    rank: ranks.get(event.id) ?? Infinity,
    label: selected || isHighlighted ? said().day : labelOf(event, category, question),
    get name() {
      return said().name
    },
    get lines() {
      return said().lines
    },
    dimmed: !shown.has(event.id),
    selected,
    highlighted: isHighlighted,
  }
}

function labelOf(
  { title }: AtlasEvent,
  category: Category,
  { labelsSayCategory, words }: EventItemsQuestion,
): string {
  return labelsSayCategory ? `${words.category(category)}: ${title}` : title
}

type Unchanging = ReturnType<typeof unchanging>
const knownIn = onceFor((_: EventWords) => new WeakMap<AtlasEvent, Unchanging>())

/** What no filter and no zoom changes: worked out once, and words only when they are asked for. */
function unchanging(event: AtlasEvent, category: Category, question: EventItemsQuestion) {
  const { words } = question
  const said = once(() => {
    const date = words.date(event.date)
    const kind = words.category(category)
    const actor = words.actor(event.actor, hostOf(event, question))
    const { title } = event
    return {
      name: words.eventName({ date, category: kind, actor, title }),
      lines: [`${date} · ${kind}`, title, actor],
      day: words.dayLabel(event.date),
    }
  })
  return { days: daysIn(event.date), said }
}

function hostOf(event: AtlasEvent, { info, countryNames }: EventItemsQuestion): string | null {
  const { country } = event
  return isNational(event, info) && country ? (countryNames.get(country) ?? country) : null
}
