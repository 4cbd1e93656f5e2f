/** What the reader chose, in words: for pictures, files and paper, which have no ticks to look at. */
import type { Gazetteer } from '../../../logic/places/gazetteer.ts'
import type { View } from '../../../logic/choices/view-parts.ts'
import { areaWords } from './area-words.ts'
import type { PartsContext } from '../context.ts'
import { termName } from './term-name.ts'

/** `Linked city: Fuzhou or Wenzhou`, one phrase for each choice; with none made, that it shows all. */
export function viewInWords(
  { ticked, q, area, chosenRange }: Pick<View, 'ticked' | 'q' | 'area' | 'chosenRange'>,
  context: PartsContext,
  gazetteer: Gazetteer | null,
): string[] {
  const { t, either, period } = context.formatter
  const phrases = [
    ...context.index.facets.flatMap(({ id, name, values }) => {
      const names = (ticked[id] ?? []).map((value) => termName(values, value))
      return names.length === 0 ? [] : [t('words.facet', { facet: name, values: either(names) })]
    }),
    ...(q === '' ? [] : [t('words.text', { text: q })]),
    ...(area ? [areaWords(area, context, gazetteer)] : []),
    ...(chosenRange
      ? [t('words.dates', { period: period(chosenRange.from, chosenRange.to) })]
      : []),
  ]
  return phrases.length === 0 ? [t('words.all')] : phrases
}
