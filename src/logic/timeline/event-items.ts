/** Events as the items of a timeline, with their words. */
import type { EventRows } from './event-rows.ts'
import type { AtlasInfo, Category } from '../../model/atlas-info.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { EventId } from '../../model/ids.ts'
import { dayNumber, firstDay, lastDay, type PartialDate } from '../../model/partial-date.ts'
import { isNational } from '../records/event-side.ts'
import { once } from '../text/once.ts'
import { onceFor } from '../text/once-for.ts'
import type { TimelineItem } from '../../timeline/scene/item.ts'

export type EventWords = {
  readonly date: (date: PartialDate) => string
  /** Who acted, in words; with the country where it is one of a host country. */
  readonly actor: (actorId: string, country: string | null) => string
  readonly category: (category: Category) => string
  /** For one mark: `date · category · actor: title` in English. */
  readonly eventName: (parts: EventParts) => string
}
export type EventParts = {
  readonly date: string
  readonly category: string
  readonly actor: string
  readonly title: string
}
export type EventItemsQuestion = {
  readonly events: readonly AtlasEvent[]
  readonly info: Pick<AtlasInfo, 'categories' | 'scopes'>
  readonly rows: Pick<EventRows, 'laneOf'>
  /** What is said beside a mark: its title, with the category where the lane does not say it. */
  readonly labelsSayCategory: boolean
  /** Within the filters and the range. */
  readonly shown: ReadonlySet<EventId>
  /** What concerns the reader's selection; while there is any, the others stand back. */
  readonly highlighted: ReadonlySet<EventId>
  readonly selectedId: EventId | null
  /** Which events are named first; lower is first. */
  readonly ranks: ReadonlyMap<EventId, number>
  /** Of the countries that events name. */
  readonly countryNames: ReadonlyMap<string, string>
  readonly words: EventWords
}

export type EventItem = TimelineItem & { readonly id: EventId; readonly parts: EventParts }

export function eventItems(question: EventItemsQuestion): EventItem[] {
  return question.events.flatMap((event) => eventItem(event, question) ?? [])
}

function eventItem(event: AtlasEvent, question: EventItemsQuestion): EventItem | null {
  const { shown, highlighted, selectedId, ranks } = question
  const category = question.info.categories.find(({ id }) => id === event.category)
  if (!category) return null
  const same = unchanging(event, category, question)
  const selected = event.id === selectedId
  const standsBack = highlighted.size > 0 && !highlighted.has(event.id) && !selected
  return {
    id: event.id,
    lane: question.rows.laneOf.get(event.id) ?? category.id,
    colour: category.colour,
    days: same.days,
    rank: ranks.get(event.id) ?? Infinity,
    label: question.labelsSayCategory
      ? `${question.words.category(category)}: ${event.title}`
      : event.title,
    get name() {
      return same.name
    },
    get lines() {
      return same.lines
    },
    get parts() {
      return same.parts
    },
    dimmed: !shown.has(event.id) || standsBack,
    selected,
    highlighted: highlighted.has(event.id),
  }
}

type Unchanging = Pick<EventItem, 'parts' | 'days' | 'name' | 'lines'>
const knownIn = onceFor((_: EventWords) => new WeakMap<AtlasEvent, Unchanging>())

/** What no filter and no zoom changes: worked out once, and words only when they are asked for. */
function unchanging(
  event: AtlasEvent,
  category: Category,
  question: EventItemsQuestion,
): Unchanging {
  const { words } = question
  const known = knownIn(words)
  const before = known.get(event)
  if (before) return before
  const parts = once(() => ({
    date: words.date(event.date),
    category: words.category(category),
    actor: words.actor(event.actor, hostOf(event, question)),
    title: event.title,
  }))
  const name = once(() => words.eventName(parts()))
  const lines = once(() => {
    const { date, category, title, actor } = parts()
    return [`${date} · ${category}`, title, actor]
  })
  const made = {
    days: { from: dayNumber(firstDay(event.date)), to: dayNumber(lastDay(event.date)) },
    get parts() {
      return parts()
    },
    get name() {
      return name()
    },
    get lines() {
      return lines()
    },
  }
  known.set(event, made)
  return made
}

function hostOf(event: AtlasEvent, { info, countryNames }: EventItemsQuestion): string | null {
  const { country } = event
  return isNational(event, info) && country ? (countryNames.get(country) ?? country) : null
}
