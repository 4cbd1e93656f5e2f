/**
 * The values that give marks their look, as one bar over the map of a small screen: its key, what is left of
 * each, and the shortest way to filter by them. The other filters lie in the sheet below.
 */
import { linkTo } from '../../../logic/choices/link-formats.ts'
import type { FacetCounts } from '../../../logic/choices/facet-answer.ts'
import type { Filters } from '../../../logic/choices/view-parts.ts'
import type { Part } from '../context.ts'
import { StationMark } from '../station-mark.tsx'

type Props = {
  readonly filters: Filters
  readonly counts: FacetCounts
  /** Without it the chips are links that choose one linked city. */
  readonly onToggle?: (facet: string, value: string) => void
}

export function FilterChips({ context, filters, counts, onToggle }: Part<Props>) {
  const { index, formatter } = context
  if (!index.markFacet) return null
  const facet = index.markFacet.id
  const ticked = filters.ticked[facet] ?? []
  const toggle = (event: MouseEvent, id: string): void => {
    if (!onToggle) return
    event.preventDefault()
    // Links of the page are followed at the document: this click is already answered.
    event.stopPropagation()
    onToggle(facet, id)
  }
  return (
    <nav class="filter-chips-row" aria-label={formatter.t('filters.quick')}>
      {[...index.marks.values()].map(({ id, name, shape }) => (
        <a
          key={id}
          class="filter-chip"
          href={ticked.includes(id) ? '?' : linkTo(`${facet}=${id}`)}
          aria-current={ticked.includes(id) ? 'true' : undefined}
          onClick={(event) => toggle(event, id)}
        >
          <StationMark value={id} shape={shape} outline="plain" uncertain={false} />
          <span class="visually-hidden">{name}</span>{' '}
          {formatter.number(counts[facet]?.get(id) ?? 0)}
        </a>
      ))}
      <a class="filter-chip" href="#filters">
        {formatter.t('filters.all')}
      </a>
    </nav>
  )
}
