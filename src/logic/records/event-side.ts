/** Whom an event concerns, for whom its actor speaks, and whether it denies, as the data declare it. */
import type { AtlasInfo } from '../../model/atlas-info.ts'
import type { AtlasEvent } from '../../model/event.ts'

/** Of one country, and not of something wider. */
export function isNational(
  { scope }: Pick<AtlasEvent, 'scope'>,
  { scopes }: Pick<AtlasInfo, 'scopes'>,
): boolean {
  return scopes.some(({ id, national }) => id === scope && national === true)
}

/** An act or word of the one whom the event concerns: of a national event, of the state itself. */
export function isOwnAct(
  { scope, actor }: Pick<AtlasEvent, 'scope' | 'actor'>,
  { actors }: Pick<AtlasInfo, 'actors'>,
): boolean {
  return actors.some(({ id, speaksFor }) => id === actor && speaksFor === scope)
}

/** Whether it denies what was reported, whoever speaks: by its category, or by the position that its words take. */
export function isDenial(
  { category, stance }: Pick<AtlasEvent, 'category' | 'stance'>,
  { categories, stances }: Pick<AtlasInfo, 'categories' | 'stances'>,
): boolean {
  return (
    categories.some(({ id, denies }) => id === category && denies === true) ||
    stances.some(({ id, denies }) => id === stance && denies === true)
  )
}
