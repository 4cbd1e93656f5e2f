/** The facets with their counts. */
import { useMemo, useRef } from 'preact/hooks'
import type { Facet } from '../../../model/view.ts'
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
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>
  /** On a small screen the facets after the first start folded, so that the stations are in sight. */
  readonly folded?: boolean
  readonly onToggle?: (facet: Facet, value: string) => void
  readonly onReset?: () => void
  readonly lines?: LinesChoice
}

type Option = {
  readonly value: string
  readonly name: string
  readonly title?: string
  readonly mark?: preact.ComponentChild
}

export function FilterPanel(props: FilterPanelProps) {
  const { context, filters, hasRange = false, onReset } = props
  const { index, formatter } = context
  const { info } = index.data
  const byName = useMemo(
    () => byNameIn(formatter.locale, index.data.countries),
    [formatter.locale, index],
  )
  return (
    <form class="filter-panel" method="get" onSubmit={(event) => event.preventDefault()}>
      {(hasFilters(filters) || hasRange) && (
        <button type="button" class="reset-filters" onClick={onReset}>
          {formatter.t('filters.reset')}
        </button>
      )}
      <FacetGroup {...props} facet="linked" options={info.linkedCities.map(linkedOption)} />
      {props.lines && <ArcLegend {...{ formatter, arcs: props.lines.scene }} />}
      <FacetGroup
        {...props}
        facet="status"
        options={info.statuses.map(({ id, name, meaning, outline }) => ({
          value: id,
          name,
          title: meaning,
          mark: (
            <StationMark linkedCity="none" shape="circle" outline={outline} uncertain={false} />
          ),
        }))}
      />
      <FacetGroup
        {...props}
        facet="country"
        options={byName.map(({ code, name }) => ({ value: code, name }))}
      />
      <FacetGroup
        {...props}
        facet="confidence"
        options={info.grades.map(({ id, name }) => ({ value: id, name }))}
      />
      <FacetGroup
        {...props}
        facet="category"
        options={info.categories.map(({ id, name }) => ({ value: id, name }))}
      />
    </form>
  )
}

const byNameIn = (
  locale: string,
  countries: PartsContext['index']['data']['countries'],
): PartsContext['index']['data']['countries'] => {
  const { compare } = new Intl.Collator(locale)
  return [...countries].sort((a, b) => compare(a.name, b.name))
}

type LinkedCity = PartsContext['index']['data']['info']['linkedCities'][number]

function linkedOption({ id, name, shape }: LinkedCity): Option {
  return {
    value: id,
    name,
    mark: <StationMark linkedCity={id} shape={shape} outline="plain" uncertain={false} />,
  }
}

type GroupProps = FilterPanelProps & {
  readonly facet: Facet
  readonly options: readonly Option[]
}

/** Counts of so many stations have four digits and more. */
const longCount = 1000

/** A group named by its facet; all but the first can be folded. */
function FacetGroup(props: GroupProps) {
  const { context, filters, facet, options, folded = false } = props
  const name = context.formatter.t(`filters.${facet}`)
  // What was unfolded stays so: a group must not close as its last tick goes.
  const unfolded = useRef(false)
  unfolded.current ||= !folded || filters.ticked[facet] !== undefined
  const rows = (
    <ul class={context.index.data.stations.length >= longCount ? 'long-counts' : undefined}>
      {options.map((option) => (
        <FacetOption key={option.value} {...props} {...{ option }} />
      ))}
    </ul>
  )
  return (
    <fieldset class="facet" aria-label={name}>
      {facet === 'linked' ? (
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

type OptionProps = Omit<GroupProps, 'options'> & { readonly option: Option }

/** The checkbox is named by the value alone; its count describes it. */
function FacetOption({ context, filters, counts, onToggle, lines, facet, option }: OptionProps) {
  const { value, name, title, mark } = option
  const count = counts[facet].get(value) ?? 0
  const id = `filter-${facet}-${value}`
  return (
    <li class={count === 0 ? 'facet-option leaves-none' : 'facet-option'}>
      <input
        type="checkbox"
        id={id}
        name={facet}
        value={value}
        checked={filters.ticked[facet]?.includes(value) ?? false}
        aria-describedby={`${id}-count`}
        onChange={() => onToggle?.(facet, value)}
      />
      <label for={id} title={title}>
        {mark}
        {name}
      </label>
      {facet === 'linked' && <ArcToggle {...{ context, id: value, lines }} />}
      <svg
        class={`facet-bar linked-${facet === 'linked' ? value : 'none'}`}
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect
          class="facet-bar-fill"
          width={(count / Math.max(1, ...counts[facet].values())) * 100}
          height="6"
        />
      </svg>
      <span class="facet-count" id={`${id}-count`}>
        {context.formatter.number(count)}
      </span>
    </li>
  )
}
