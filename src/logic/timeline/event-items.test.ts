import { describe, expect, it } from 'vitest'
import { rowsByCategory } from './event-rows.ts'
import { eventItems } from './event-items.ts'
import type { AtlasData } from '../../model/atlas-data.ts'
import { anAtlas } from '../../../tests/an-atlas.ts'

const words = {
  date: (date: string) => date,
  dayLabel: (date: string) => `day of ${date}`,
  actor: (id: string, country: string | null) => (country ? `${id}, ${country}` : id),
  category: ({ name }: { name: string }) => name,
  eventName: (parts: { date: string; category: string; actor: string; title: string }) =>
    `${parts.date} · ${parts.category} · ${parts.actor}: ${parts.title}`,
}
const { info } = anAtlas().data()
const [category] = info.categories
const question = {
  info,
  labelsSayCategory: false,
  shown: new Set<never>(),
  highlighted: new Set<never>(),
  selectedId: null,
  ranks: new Map<never, number>(),
  countryNames: new Map([['FR', 'France']]),
  words,
}
const itemsOf = (
  events: AtlasData['events'],
  more: Partial<Parameters<typeof eventItems>[0]> = {},
) =>
  eventItems({
    ...question,
    events,
    rows: rowsByCategory(events, info.categories, ({ name }) => name),
    ...more,
  })

describe('eventItems', () => {
  it('spans the whole of a month, and a day alone', () => {
    const { events } = anAtlas().event('One', '2022-03').event('Other', '2022-03-09').data()
    const lengths = itemsOf(events).map(({ days }) => days.to - days.from + 1)
    expect(lengths).toEqual([31, 1])
  })

  it('names an item by date, category, actor and title, and its tip says the same', () => {
    const [item] = itemsOf(anAtlas().event('Inquiry', '2022-03').data().events)
    const name = category?.name ?? ''
    expect(item?.name).toBe(`2022-03 · ${name} · host-government, France: Inquiry`)
    expect(item?.lines).toEqual([`2022-03 · ${name}`, 'Inquiry', 'host-government, France'])
  })

  it('says the category beside the mark where the rows do not', () => {
    const { events } = anAtlas().event('Inquiry', '2022-03').data()
    expect(itemsOf(events, { labelsSayCategory: true })[0]?.label).toBe(
      `${category?.name ?? ''}: Inquiry`,
    )
  })

  it('dims what is not shown', () => {
    const { events } = anAtlas().event('Inquiry', '2031').data()
    expect(itemsOf(events)).toMatchObject([{ dimmed: true }])
  })

  it('names what concerns the selection by its day, and dims nothing for it', () => {
    const { events } = anAtlas().event('One', '2022-03-01').event('Other', '2022-06-01').data()
    const shown = new Set(events.map(({ id }) => id))
    const highlighted = new Set(events.slice(0, 1).map(({ id }) => id))
    expect(itemsOf(events, { shown, highlighted })).toMatchObject([
      { highlighted: true, dimmed: false, label: 'day of 2022-03-01' },
      { highlighted: false, dimmed: false, label: 'Other' },
    ])
  })
})
