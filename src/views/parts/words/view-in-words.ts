/** What the reader chose, in words: for pictures, files and paper, which have no ticks to look at. */
import type { Gazetteer } from '../../../logic/places/gazetteer.ts'
import { facets, type DateRange, type Facet, type Filters } from '../../../model/view.ts'
import { areaWords } from './area-words.ts'
import type { PartsContext } from '../context.ts'
import { termName } from './term-name.ts'

type Chosen = {
  readonly filters: Filters
  /** null: from the first to the newest dated record. */
  readonly range: DateRange | null
}

/** `Linked city: Fuzhou or Wenzhou`, one phrase for each choice; with none made, that it shows all. */
export function viewInWords(
  { filters, range }: Chosen,
  context: PartsContext,
  gazetteer: Gazetteer | null,
): string[] {
  const { t, either, period } = context.formatter
  const phrases = [
    ...facets.flatMap((facet) => {
      const names = filters[facet].map((value) => valueName(facet, value, context))
      return names.length === 0
        ? []
        : [t('words.facet', { facet: t(`filters.${facet}`), values: either(names) })]
    }),
    ...(filters.q === '' ? [] : [t('words.text', { text: filters.q })]),
    ...(filters.area ? [areaWords(filters.area, context, gazetteer)] : []),
    ...(range ? [t('words.dates', { period: period(range.from, range.to) })] : []),
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
