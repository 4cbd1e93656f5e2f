/** Reads an event as what a host state did, by the rules of the data. */
import type {
  ResponseAnswer,
  ResponseRule,
  Responses,
  ResponseStep,
} from '../../model/atlas-info.ts'
import type { AtlasEvent } from '../../model/event.ts'

/** Every step whose rules fit; the data check wants one for each act of a host state. */
export function stepsOf(
  event: Pick<AtlasEvent, 'actor' | 'category' | 'stance'>,
  steps: readonly ResponseStep[],
): readonly ResponseStep[] {
  return steps.filter(({ when }) => when.some((rule) => fits(event, rule)))
}

/** All that the rule says. */
export function fits(
  { actor, category, stance }: Pick<AtlasEvent, 'actor' | 'category' | 'stance'>,
  { actors, categories, stances }: ResponseRule,
): boolean {
  if (!actors.includes(actor) || !categories.includes(category)) return false
  return stances === undefined || (stance !== undefined && stances.includes(stance))
}

export function answerOf(
  { actor }: Pick<AtlasEvent, 'actor'>,
  answers: readonly ResponseAnswer[],
): ResponseAnswer | null {
  return answers.find(({ actors }) => actors.includes(actor)) ?? null
}

/** Those who act for a host state: every actor that a step names. */
export function hostActors({ steps }: Responses): ReadonlySet<string> {
  return new Set(steps.flatMap(({ when }) => when.flatMap(({ actors }) => actors)))
}
