/** The facets with their counts. */
import { Fragment } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { FacetCounts } from '../../../logic/choices/facet-answer.ts'
import type { AtlasFacet, FacetValue } from '../../../logic/records/atlas-facets.ts'
import { hasFilters, type Filters } from '../../../logic/choices/view-parts.ts'
import { ArcLegend } from '../map/arc-legend.tsx'
import { ArcToggle, type LinesChoice } from '../map/arc-toggle.tsx'
import { StationMark } from '../station-mark.tsx'
import type { PartsContext } from '../context.ts'

export type FilterPanelProps = {
  readonly context: PartsContext
  readonly filters: Filters
  /** Whether dates are chosen, which a reset gives up too. */
  readonly hasRange?: boolean
  readonly counts: FacetCounts
  /** On a small screen the facets after the first start folded, so that the stations are in sight. */
  readonly folded?: boolean
  readonly onToggle?: (facet: string, value: string) => void
  readonly onReset?: () => void
  readonly lines?: LinesChoice
}

/** Those that explain the marks stand first. */
const looks = ['mark', 'outline', 'plain'] as const

export function FilterPanel(props: FilterPanelProps) {
  const { context, filters, hasRange = false, onReset } = props
  const { index, formatter } = context
  const facets = useMemo(() => inOrder(index.facets, formatter.locale), [formatter.locale, index])
  return (
    <form class="filter-panel" method="get" onSubmit={(event) => event.preventDefault()}>
      {(hasFilters(filters) || hasRange) && (
        <button type="button" class="reset-filters" onClick={onReset}>
          {formatter.t('filters.reset')}
        </button>
      )}
      {facets.map((facet) => (
        <Fragment key={facet.id}>
          <FacetGroup {...props} {...{ facet }} />
          {facet.look === 'mark' && props.lines && (
            <ArcLegend {...{ formatter, arcs: props.lines.scene }} />
          )}
        </Fragment>
      ))}
    </form>
  )
}

/** Values without an order of their own stand by their names. */
function inOrder(facets: readonly AtlasFacet[], locale: string): readonly AtlasFacet[] {
  const { compare } = new Intl.Collator(locale)
  const byName = (values: AtlasFacet['values']): AtlasFacet['values'] =>
    values.toSorted((a, b) => compare(a.name, b.name))
  return looks.flatMap((look) =>
    facets
      .filter((facet) => facet.look === look)
      .map((facet) => (facet.byName ? { ...facet, values: byName(facet.values) } : facet)),
  )
}

type GroupProps = FilterPanelProps & { readonly facet: AtlasFacet }

/** Counts of so many stations have four digits and more. */
const longCount = 1000

/** A group named by its facet; all but the first can be folded. */
function FacetGroup(props: GroupProps) {
  const { context, filters, facet, folded = false } = props
  const { id, name, look, values } = facet
  // What was unfolded stays so: a group must not close as its last tick goes.
  const unfolded = useRef(false)
  unfolded.current ||= !folded || filters.ticked[id] !== undefined
  const rows = (
    <ul class={context.index.data.stations.length >= longCount ? 'long-counts' : undefined}>
      {values.map((value) => (
        <FacetOption key={value.id} {...props} {...{ value }} />
      ))}
    </ul>
  )
  return (
    <fieldset class="facet" aria-label={name}>
      {look === 'mark' ? (
        <>
          <div class="facet-name" aria-hidden="true">
            {name}
          </div>
          {rows}
        </>
      ) : (
        <details open={unfolded.current}>
          <summary class="facet-name">{name}</summary>
          {rows}
        </details>
      )}
    </fieldset>
  )
}

type MarkProps = FacetValue & { readonly isMark: boolean }

function ValueMark({ isMark, id, shape = 'circle', outline = 'plain' }: MarkProps) {
  return <StationMark value={isMark ? id : 'none'} {...{ shape, outline }} uncertain={false} />
}

function CountBar({ share, mark }: { readonly share: number; readonly mark: string }) {
  return (
    <svg
      class={`facet-bar linked-${mark}`}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="facet-bar-fill" width={share * 100} height="6" />
    </svg>
  )
}

type OptionProps = GroupProps & { readonly value: FacetValue }

/** The checkbox is named by the value alone; its count describes it. */
function FacetOption({ context, filters, counts, onToggle, lines, facet, value }: OptionProps) {
  const its = counts[facet.id] ?? new Map<string, number>()
  const count = its.get(value.id) ?? 0
  // The texts of records have spaces, at which a list of ids would fall apart.
  const id = `filter-${facet.id}-${encodeURIComponent(value.id)}`
  const isMark = facet.look === 'mark'
  return (
    <li class={count === 0 ? 'facet-option leaves-none' : 'facet-option'}>
      <input
        type="checkbox"
        id={id}
        name={facet.id}
        value={value.id}
        checked={filters.ticked[facet.id]?.includes(value.id) ?? false}
        aria-describedby={`${id}-count`}
        onChange={() => onToggle?.(facet.id, value.id)}
      />
      <label for={id} title={facet.look === 'outline' ? value.meaning : undefined}>
        {facet.look !== 'plain' && <ValueMark {...{ isMark }} {...value} />}
        {value.name}
      </label>
      {isMark && <ArcToggle {...{ context, id: value.id, lines }} />}
      <CountBar share={count / Math.max(1, ...its.values())} mark={isMark ? value.id : 'none'} />
      <span class="facet-count" id={`${id}-count`}>
        {context.formatter.number(count)}
      </span>
    </li>
  )
}
