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
  /** On a small screen those of the outlines start folded too, so that the stations are in sight. */
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

/** A group named by its facet; all but those of the marks' shapes can be folded, and plain ones start so. */
function FacetGroup(props: GroupProps) {
  const { filters, facet, folded = false } = props
  const { id, name, look, values } = facet
  const most = mostOf(props)
  // What was unfolded stays so: a group must not close as its last tick goes.
  const unfolded = useRef(false)
  unfolded.current ||= (look === 'outline' && !folded) || filters.ticked[id] !== undefined
  const rows = (
    <ul>
      {values.map((value) => (
        <FacetOption key={value.id} {...props} {...{ value, most }} />
      ))}
    </ul>
  )
  return (
    <fieldset class="facet" aria-label={name}>
      {look === 'mark' ? (
        <>
          <FacetName {...props} />
          {rows}
        </>
      ) : (
        <details class={look === 'plain' ? 'facet-plain' : undefined} open={unfolded.current}>
          <summary>
            <FacetName {...props} />
          </summary>
          {rows}
        </details>
      )}
    </fieldset>
  )
}

/** What the facet is called, and how a mark says its value. */
function FacetName({ context, facet: { name, look } }: GroupProps) {
  return (
    <span class="facet-name">
      <span>{name}</span>
      {look !== 'plain' && (
        <span class="facet-says">{context.formatter.t(`filters.says.${look}`)}</span>
      )}
    </span>
  )
}

type MarkProps = FacetValue & { readonly isMark: boolean }

function ValueMark({ isMark, id, shape = 'circle', outline = 'plain' }: MarkProps) {
  return (
    <span class="facet-mark">
      <StationMark value={isMark ? id : 'none'} {...{ shape, outline }} uncertain={false} />
    </span>
  )
}

/** Lies under the name. */
function CountBar({ share, mark }: { readonly share: number; readonly mark: string }) {
  return (
    <svg class={`facet-bar linked-${mark}`} aria-hidden="true">
      <rect
        class="facet-bar-fill"
        width={`${Math.round(share * 1000) / 10}%`}
        height="100%"
        rx="2"
      />
    </svg>
  )
}

/** How many the longest bar stands for: the facets that are a key of the marks share one scale. */
function mostOf({ context, counts, facet }: GroupProps): number {
  const alike = context.index.facets.filter(
    ({ id, of, look }) =>
      id === facet.id || (facet.look !== 'plain' && look !== 'plain' && of === facet.of),
  )
  return Math.max(1, ...alike.flatMap(({ id }) => [...(counts[id]?.values() ?? [])]))
}

type OptionProps = GroupProps & { readonly value: FacetValue; readonly most: number }

/** The checkbox is named by the value alone; its count describes it. */
function FacetOption(props: OptionProps) {
  const { context, filters, counts, onToggle, lines, facet, value, most } = props
  const count = counts[facet.id]?.get(value.id) ?? 0
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
        <span class="facet-value">
          <CountBar share={count / most} mark={isMark ? value.id : 'none'} />
          <span>{value.name}</span>
        </span>
      </label>
      {isMark && <ArcToggle {...{ context, id: value.id, lines }} />}
      <span class="facet-count" id={`${id}-count`}>
        {context.formatter.number(count)}
      </span>
    </li>
  )
}
