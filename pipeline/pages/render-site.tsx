/** Every page as HTML, from the parsed records. */
import { answerEvents } from '../../src/logic/choices/event-answer.ts'
import { readFileSync } from 'node:fs'
import { renderToString } from 'preact-render-to-string'
import * as v from 'valibot'
import { drawnWorld } from '../basemap/drawn-world.ts'
import { atlasIndex, type AtlasIndex } from '../../src/logic/records/atlas-index.ts'
import { mapScene, servedZooms } from '../../src/logic/map/map-scene.ts'
import { answerStations } from '../../src/logic/choices/station-answer.ts'
import { responsesTable } from '../../src/logic/responses/responses.ts'
import { AboutSection } from '../../src/model/about.ts'
import type { AtlasData } from '../../src/model/atlas-data.ts'
import type { Facet } from '../../src/model/view.ts'
import { noFilters } from '../../src/logic/choices/view-parts.ts'
import { en } from '../../src/views/i18n/en.ts'
import { createFormatter } from '../../src/views/i18n/formatter.ts'
import { AboutPage } from '../../src/views/pages/about-page.tsx'
import { ExplorerPage } from '../../src/views/pages/explorer-page.tsx'
import { NotFoundPage } from '../../src/views/pages/not-found-page.tsx'
import { TablePage } from '../../src/views/pages/table-page.tsx'
import { ReturnsPage } from '../../src/views/pages/returns-page.tsx'
import type { PartsContext } from '../../src/views/parts/context.ts'
import { clusterName, stationName } from '../../src/views/parts/words/station-name.ts'
import { fillPage } from './fill-page.ts'
import { servedReturns } from './served-returns.ts'
import { ResponsesPage } from '../../src/views/pages/responses-page.tsx'
import { servedResponses } from './served-responses.ts'
import { servedTimeline } from './served-timeline.ts'

/** The two entry pages, which every page is made of. */
export type PageShells = Readonly<Record<'explorer' | 'reading', string>>

type Settings = {
  readonly base: string
  readonly shells: PageShells
  readonly dataFolder: string
}

export function renderSite(data: AtlasData, settings: Settings): Map<string, string> {
  const index = atlasIndex(data)
  const context: PartsContext = {
    index,
    formatter: createFormatter('en', en),
    base: settings.base,
    day: index.wholeRange.to,
  }
  const sections = v.parse(
    v.array(AboutSection),
    JSON.parse(readFileSync(`${settings.dataFolder}/about.json`, 'utf8')),
  )
  const { title, tagline } = data.info
  const page = pageWriter(context, settings.shells)
  return new Map([
    ['index.html', page('explorer', `${title}: ${tagline}`, explorer(context))],
    [
      'table/index.html',
      page(
        'reading',
        `${context.formatter.t('table.title')} · ${title}`,
        <TablePage context={context} />,
      ),
    ],
    [
      'about/index.html',
      page(
        'reading',
        `${context.formatter.t('about.title')} · ${title}`,
        <AboutPage {...{ context, sections }} />,
      ),
    ],
    [
      'returns/index.html',
      page(
        'reading',
        `${context.formatter.t('nav.returns')} · ${title}`,
        <ReturnsPage {...{ context, drawings: servedReturns(context) }} />,
      ),
    ],
    [
      'responses/index.html',
      page('reading', `${context.formatter.t('responses.name')} · ${title}`, responses(context)),
    ],
    [
      '404.html',
      page(
        'reading',
        `${context.formatter.t('notFound.title')} · ${title}`,
        <NotFoundPage context={context} />,
      ),
    ],
  ])
}

function pageWriter({ index, formatter }: PartsContext, shells: PageShells) {
  return (kind: keyof PageShells, title: string, content: preact.ComponentChild): string =>
    fillPage(shells[kind], {
      language: formatter.locale,
      title,
      description: index.data.info.description,
      stations: index.data.stations.length,
      skip: formatter.t('skip.content'),
      content: renderToString(<>{content}</>),
    })
}

function explorer(context: PartsContext): preact.ComponentChild {
  const { index, day } = context
  const { stations, events, counts } = openingAnswer(index)
  const scenes = servedZooms.map((zoom) => ({
    zoom,
    scene: mapScene({
      index,
      stations,
      day,
      zoom,
      selection: null,
      stationName: (station) => stationName(station, context),
      clusterName: (some, count) => clusterName(some, count, context),
    }),
  }))
  return (
    <ExplorerPage
      {...{ context, stations, events, scenes }}
      counts={counts}
      world={drawnWorld()}
      timelineHtml={servedTimeline(context)}
    />
  )
}

function responses(context: PartsContext): preact.ComponentChild {
  const table = responsesTable(context.index)
  return <ResponsesPage {...{ context, table }} drawings={servedResponses(context, table)} />
}

/** What is there before the reader chooses anything. */
function openingAnswer(index: AtlasIndex) {
  const { data, wholeRange, stationColumns, eventColumns } = index
  const all = { filters: noFilters, found: null }
  const stations = answerStations(stationColumns, { ...all, day: wholeRange.to, area: null })
  const events = answerEvents(eventColumns, {
    ...all,
    range: wholeRange,
    inArea: false,
    fails: stations.fails,
    stations: stationColumns,
  })
  const counts: Record<Facet, ReadonlyMap<string, number>> = {
    ...stations.counts,
    category: events.counts,
  }
  return {
    stations: [...stations.shown].flatMap((row) => data.stations[row] ?? []),
    events: events.shown.flatMap((row) => data.events[row] ?? []),
    counts,
  }
}
