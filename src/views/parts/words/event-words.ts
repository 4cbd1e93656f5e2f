/** What is said of an event, field by field. */
import type { AtlasEvent } from '../../../model/event.ts'
import type { PartsContext } from '../context.ts'
import { termName } from './term-name.ts'

export function eventWords(event: AtlasEvent, { index, formatter }: PartsContext) {
  const { actors, scopes, topics } = index.data.info
  const country = event.country ? (index.countryNames.get(event.country) ?? event.country) : ''
  return {
    title: event.title,
    date: formatter.date(event.date),
    category: index.categories.get(event.category)?.name ?? event.category,
    actor: termName(actors, event.actor),
    country,
    where: country || termName(scopes, event.scope),
    about: termName(topics, event.about),
    closedSaidBy: event.closedSaidBy ? termName(actors, event.closedSaidBy) : '',
    disputed: event.disputed ? formatter.t('responses.yes') : '',
  }
}
