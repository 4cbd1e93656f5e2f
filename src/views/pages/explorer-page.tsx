/** The explorer as served: everything that scripts later bring to life is already there. */
import { stationsInDoubt } from '../../logic/records/in-doubt.ts'
import { openingFrame } from '../../logic/geo/drawn-view.ts'
import { namesWithRoom, type GroundName } from '../../logic/map/ground-names.ts'
import type { MapScene } from '../../logic/map/map-scene-types.ts'
import { stationOrder } from '../../logic/choices/station-order.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { Station } from '../../model/station.ts'
import type { FacetCounts } from '../../logic/choices/facet-answer.ts'
import { noFilters, openingView } from '../../logic/choices/view-parts.ts'
import type { PartsContext } from '../parts/context.ts'
import { returnsSummaryId } from '../charts/timeline-extras.ts'
import { Details } from '../parts/details/details.tsx'
import { OpeningHead } from '../parts/details/opening-head.tsx'
import { DrawnNames } from '../parts/map/drawn-names.tsx'
import { DrawnMarks, DrawnWorldMap } from '../parts/map/drawn-map.tsx'
import { FilterChips } from '../parts/filters/filter-chips.tsx'
import { FilterPanel } from '../parts/filters/filter-panel.tsx'
import { MapStrip } from '../parts/map/map-strip.tsx'
import { SiteHeader } from '../parts/site/site-header.tsx'
import { SkipLinks } from '../parts/site/skip-links.tsx'
import { pageLinks } from '../parts/list/list-links.ts'
import { stationGroups } from '../parts/list/station-groups.ts'
import { StationList } from '../parts/list/station-list.tsx'
import { StationsStatus } from '../parts/list/stations-status.tsx'
import { claimsTexts, yearsTexts } from './returns-texts.ts'
import { TimelineFinding } from '../parts/chart/timeline-head.tsx'

export type ExplorerPageProps = {
  readonly context: PartsContext
  readonly stations: readonly Station[]
  readonly events: readonly AtlasEvent[]
  readonly counts: FacetCounts
  /** One for each of `servedZooms`. */
  readonly scenes: readonly { readonly zoom: number; readonly scene: MapScene }[]
  readonly world: {
    readonly land: string
    readonly borders: string
    readonly lakes: string
    readonly countries: ReadonlyMap<string, string>
    readonly names: readonly GroundName[]
  }
  /** The two charts as drawn at build time. */
  readonly timelineHtml: string
}

export function ExplorerPage(props: ExplorerPageProps) {
  const { formatter } = props.context
  return (
    <>
      <SkipLinks formatter={formatter} />
      <SiteHeader context={props.context} current="map" />
      <main id="content" class="explorer-main" tabIndex={-1}>
        <div id="print-head" class="print-head" />
        <div id="notices" class="notices" aria-live="polite" />
        <Sidebar {...props} />
        <MapRegion {...props} />
        <div id="map-strip" class="map-strip">
          <MapStrip
            context={props.context}
            shown={props.stations.length}
            unplaced={props.stations.filter(({ position }) => !position).length}
          />
        </div>
        <div id="sheet-tabs" class="sheet-tabs" />
        <section
          id="details"
          class="details"
          aria-label={formatter.t('region.details')}
          tabIndex={-1}
        >
          <Details context={props.context} selection={null} />
        </section>
        <TimelineDock {...props} />
      </main>
    </>
  )
}

function Sidebar({ context, stations, counts }: ExplorerPageProps) {
  const { t } = context.formatter
  return (
    <div id="sidebar" class="sidebar">
      <noscript>
        <p class="no-scripts quiet">
          {t('filters.noScripts')} <a href={`${context.base}table/`}>{t('nav.table')}</a>
        </p>
      </noscript>
      <div class="opening-brief">
        <OpeningHead context={context} />
      </div>
      <section id="filters" class="filters" aria-label={t('region.filters')} tabIndex={-1}>
        <FilterPanel {...{ context, filters: noFilters, counts }} />
      </section>
      <section id="stations" class="stations" aria-label={t('region.stations')} tabIndex={-1}>
        <div id="stations-status">
          <StationsStatus
            context={context}
            shown={stations.length}
            countries={new Set(stations.map(({ country }) => country)).size}
            inDoubt={stationsInDoubt(context.index.data)}
          />
        </div>
        <div id="stations-sort" />
        <div
          id="stations-list"
          class="stations-scroll"
          role="group"
          aria-label={t('stations.listLabel')}
        >
          <StationList
            {...{ context, selection: null }}
            groups={stationGroups(inOrder(stations, context), openingView.sort, context)}
            sort={openingView.sort}
            links={pageLinks(context)}
          />
        </div>
      </section>
    </div>
  )
}

function inOrder(stations: readonly Station[], { index, day, formatter }: PartsContext): Station[] {
  const { compare } = new Intl.Collator(formatter.locale)
  const order = stationOrder(index, { sort: openingView.sort, day, compare })
  const shown = new Set(stations)
  return [...order].flatMap((row) => index.data.stations[row] ?? []).filter((one) => shown.has(one))
}

function MapRegion(props: ExplorerPageProps) {
  const { context, counts, scenes, world } = props
  const { t } = context.formatter
  const frame = openingFrame(context.index.data.info.mapRegions?.[0]?.bounds)
  return (
    <section id="map" class="map" aria-label={t('region.map')} data-map="drawn" tabIndex={-1}>
      <div id="drawn-map" class="drawn-map" role="group" aria-label={t('map.drawn')}>
        <div class="drawn-sizer">
          <DrawnWorldMap {...world} frame={frame} hatched={hatchedShapes(props)} />
          <div id="drawn-area" class="drawn-marks" />
          <div id="drawn-arcs" class="drawn-marks" />
          <div id="drawn-marks" class="drawn-marks">
            {scenes.map(({ zoom, scene }, i) => (
              <DrawnMarks
                key={zoom}
                {...{ zoom, scene }}
                served={i}
                linkOf={pageLinks(context).station}
              />
            ))}
          </div>
          <div id="drawn-names" class="drawn-marks">
            {scenes.map(({ zoom, scene }, i) => (
              <DrawnNames
                key={zoom}
                names={namesWithRoom(world.names, { scene, zoom, frame })}
                served={i}
              />
            ))}
          </div>
        </div>
      </div>
      <div id="filter-chips" class="filter-chips">
        <FilterChips {...{ context, counts, filters: noFilters }} />
      </div>
      <div id="map-regions" class="map-regions" />
      <div class="map-tools">
        <div id="map-controls" class="map-controls" role="group" aria-label={t('map.controls')} />
        <div class="tool-group">
          <div id="area-tools" />
          <div id="map-export" />
        </div>
      </div>
      <div id="map-scale" class="map-scale" />
      <div id="area-chip" />
      <div id="area-drawing" />
      <p class="map-attribution">
        {t('map.attribution')} · <a href={`${context.base}about/#licence`}>{t('map.origins')}</a>
      </p>
      <p id="map-tip" class="map-tip" hidden />
    </section>
  )
}

function TimelineDock({ context, events, timelineHtml }: ExplorerPageProps) {
  const { index, formatter, base } = context
  const { t } = formatter
  return (
    <section
      id="timeline"
      class="timeline-dock"
      aria-label={t('region.timeline')}
      aria-describedby="timeline-summary"
      tabIndex={-1}
    >
      <h2 class="visually-hidden">{t('region.timeline')}</h2>
      <div id="timeline-finding" class="visually-hidden">
        <TimelineFinding {...{ context, events, range: null }} />
      </div>
      <div class="timeline-body">
        <div id="timeline-controls" class="timeline-controls">
          <span class="events-count">
            {t('events.count', { shown: events.length, total: index.data.events.length })}
          </span>
          <a href={`${base}table/#events`}>{t('timeline.table')}</a>
        </div>
        <div
          id="timeline-charts"
          class="timeline-charts"
          dangerouslySetInnerHTML={{ __html: timelineHtml }}
        />
      </div>
      {index.data.info.returns && (
        <p id={returnsSummaryId} class="visually-hidden">
          {[claimsTexts(context), yearsTexts(context)].flatMap(({ summary }) => summary).join(' ')}
        </p>
      )}
    </section>
  )
}

function hatchedShapes({ context, scenes, world }: ExplorerPageProps) {
  return (scenes[0]?.scene.hatched ?? []).flatMap(({ iso2, name }) => {
    const path = world.countries.get(iso2)
    return path
      ? [{ iso2, path, title: context.formatter.t('map.hatched', { country: name }) }]
      : []
  })
}
