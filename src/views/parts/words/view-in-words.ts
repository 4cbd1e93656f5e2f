/** What the reader chose, in words: for pictures, files and paper, which have no ticks to look at. */
import type { Gazetteer } from '../../../logic/places/gazetteer.ts'
import { facets, type Facet } from '../../../model/view.ts'
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
    ...facets.flatMap((facet) => {
      const names = (ticked[facet] ?? []).map((value) => valueName(facet, value, context))
      return names.length === 0
        ? []
        : [t('words.facet', { facet: t(`filters.${facet}`), values: either(names) })]
    }),
    ...(q === '' ? [] : [t('words.text', { text: q })]),
    ...(area ? [areaWords(area, context, gazetteer)] : []),
    ...(chosenRange
      ? [t('words.dates', { period: period(chosenRange.from, chosenRange.to) })]
      : []),
  ]
  return phrases.length === 0 ? [t('words.all')] : phrases
}

function valueName(facet: Facet, value: string, context: PartsContext): string {
  return recordedName(facet, value, context) ?? value
}

function recordedName(facet: Facet, value: string, { index }: PartsContext) {
  switch (facet) {
    case 'linked':
      return index.linkedCities.get(value)?.name
    case 'country':
      return index.countryNames.get(value)
    case 'status':
      return index.statuses.get(value)?.name
    case 'category':
      return index.categories.get(value)?.name
    case 'confidence':
      return termName(index.data.info.grades, value)
  }
}
