/** The linked cities as chips over the map of a small screen, where the filters are out of sight. */
import type { Filters } from '../../../logic/choices/view-parts.ts'
import type { Part } from '../context.ts'
import { StationMark } from '../station-mark.tsx'

type Props = {
  readonly filters: Filters
  /** Without it the chips are links that choose one linked city. */
  readonly onToggle?: (facet: string, value: string) => void
}

export function FilterChips({ context, filters, onToggle }: Part<Props>) {
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
          href={ticked.includes(id) ? '?' : `?${facet}=${id}`}
          aria-current={ticked.includes(id) ? 'true' : undefined}
          onClick={(event) => toggle(event, id)}
        >
          <StationMark value={id} shape={shape} outline="plain" uncertain={false} />
          {name}
        </a>
      ))}
    </nav>
  )
}
