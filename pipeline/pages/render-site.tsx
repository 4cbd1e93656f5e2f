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
import type { AtlasRecords } from '../../src/model/atlas-data.ts'
import type { AtlasInfo } from '../../src/model/atlas-info.ts'
import { noFilters } from '../../src/logic/choices/view-parts.ts'
import { compileMessages } from '../messages/compile-message.ts'
import { createFormatter, type Formatter, type MessageKey } from '../../src/views/i18n/formatter.ts'
import { AboutPage } from '../../src/views/pages/about-page.tsx'
import { ClaimsPage, claimsTitle } from '../../src/views/pages/claims-page.tsx'
import {
  ChangesPage,
  changesTitle,
  type ChangesProps,
} from '../../src/views/pages/changes-page.tsx'
import type { GapsProps } from '../../src/views/pages/gap-sections.tsx'
import { GapsPage, gapsTitle } from '../../src/views/pages/gaps-page.tsx'
import { mostServed, SourcesPage, sourcesTitle } from '../../src/views/pages/sources-page.tsx'
import { changesByVersion } from '../../src/logic/records/changes.ts'
import { ExplorerPage } from '../../src/views/pages/explorer-page.tsx'
import { NotFoundPage } from '../../src/views/pages/not-found-page.tsx'
import { StoryPage } from '../../src/views/pages/story-page.tsx'
import { VerifyPage } from '../../src/views/pages/verify-page.tsx'
import { readVersions } from '../versions/read-versions.ts'
import { TablePage } from '../../src/views/pages/table-page.tsx'
import { ReturnsPage, returnsTitle } from '../../src/views/pages/returns-page.tsx'
import type { PartsContext } from '../../src/views/parts/context.ts'
import { ScriptsMissing } from '../../src/views/parts/site/scripts-missing.tsx'
import { sitePages, type SitePlace } from '../../src/views/parts/site/site-pages.ts'
import { clusterName, stationName } from '../../src/views/parts/words/station-name.ts'
import { countryPages } from './country-pages.tsx'
import { fillPage } from './fill-page.ts'
import { claimsData, datasetData, sourcesData, type LinkedPlace } from './linked-data.ts'
import { pageHead } from './page-head.ts'
import { servedReturns } from './served-returns.ts'
import { ResponsesPage } from '../../src/views/pages/responses-page.tsx'
import { pageTitle } from '../../src/views/pages/responses-words.ts'
import { servedResponses } from './served-responses.ts'
import { servedTimeline } from './served-timeline.ts'

/** The two entry pages, which every page is made of. */
export type PageShells = Readonly<Record<'explorer' | 'reading', string>>

type Settings = {
  readonly base: string
  readonly shells: PageShells
  readonly dataFolder: string
  /** The origin of the site, without a slash at its end; undefined: not known. */
  readonly site?: string | undefined
}

/** What pages say beside the index. */
type Sources = { readonly data: AtlasRecords; readonly dataFolder: string }

type Page = Pick<SitePlace, 'path'> & {
  readonly isWanted: (info: AtlasInfo, dataFolder: string) => boolean
  readonly kind: keyof PageShells
  /** In the window's title, beside the site's. */
  readonly title: (context: PartsContext, from: Sources) => string
  /** For those who find the page elsewhere; without it that of the atlas. */
  readonly description?: MessageKey | (() => string)
  readonly linked?: (place: LinkedPlace, from: Sources, formatter: Formatter) => object
  readonly content: (context: PartsContext, from: Sources) => preact.ComponentChild
}

const pages: readonly Page[] = [
  {
    ...sitePages.map,
    kind: 'explorer',
    title: ({ index }) => index.data.info.tagline,
    linked: datasetData,
    content: explorer,
  },
  {
    ...sitePages.story,
    kind: 'reading',
    title: (_context, { data: { story } }) => story?.title ?? '',
    content: (context, { data: { story } }) => story && <StoryPage {...{ context, story }} />,
  },
  {
    ...sitePages.responses,
    kind: 'reading',
    title: (context) => pageTitle({ context, table: responsesTable(context.index) }),
    description: 'responses.lede',
    content: responses,
  },
  {
    ...sitePages.returns,
    kind: 'reading',
    title: returnsTitle,
    content: (context) => <ReturnsPage {...{ context, drawings: servedReturns(context) }} />,
  },
  {
    ...sitePages.table,
    kind: 'reading',
    title: ({ formatter: { t } }) => t('table.title'),
    content: (context) => <TablePage context={context} />,
  },
  {
    ...sitePages.claims,
    kind: 'reading',
    title: (context, { data: { claims } }) => claimsTitle({ context, claims }),
    description: 'served.claims.lead',
    linked: (place, { data: { claims } }, { t }) =>
      claimsData(place, claims, (status) => t(`served.finding.${status}`)),
    content: (context, { data: { claims } }) => <ClaimsPage {...{ context, claims }} />,
  },
  {
    ...sitePages.sources,
    kind: 'reading',
    title: sourcesTitle,
    description: 'served.sources.lead',
    linked: (place, { data: { sources } }) => sourcesData(place, sources.slice(0, mostServed)),
    content: (context, { data: { claims } }) => <SourcesPage {...{ context, claims }} />,
  },
  {
    ...sitePages.gaps,
    kind: 'reading',
    title: (context, from) => gapsTitle(gaps(context, from)),
    description: 'served.gaps.lead',
    content: (context, from) => <GapsPage {...gaps(context, from)} />,
  },
  {
    ...sitePages.changes,
    kind: 'reading',
    title: (context, from) => changesTitle(changes(context, from)),
    description: 'served.changes.lead',
    content: (context, from) => <ChangesPage {...changes(context, from)} />,
  },
  {
    ...sitePages.about,
    kind: 'reading',
    title: ({ formatter: { t } }) => t('about.title'),
    content: about,
  },
  {
    path: 'verify/',
    isWanted: (_info, dataFolder) => readVersions(dataFolder).length > 0,
    kind: 'reading',
    title: ({ formatter: { t } }) => t('verify.title'),
    content: (context, { dataFolder }) => (
      <VerifyPage {...{ context, versions: readVersions(dataFolder) }} />
    ),
  },
  {
    path: '404.html',
    isWanted: () => true,
    kind: 'reading',
    title: ({ formatter: { t } }) => t('notFound.title'),
    content: (context) => <NotFoundPage context={context} />,
  },
]

/** Every page that the atlas has the records for, by its file; each is rendered when it is asked for. */
export function renderSite(
  data: AtlasRecords,
  { base, shells, dataFolder, site }: Settings,
): Map<string, () => string> {
  const index = atlasIndex(data)
  const formatter = createFormatter('en', compileMessages(data.info))
  const context: PartsContext = {
    ...{ index, formatter, base, day: index.wholeRange.to },
    ...(site !== undefined && { site }),
  }
  const from = { data, dataFolder }
  const home = site === undefined ? null : site + base
  const all: readonly Page[] = [...pages, ...countryPages(context)]
  const wanted = all.filter(({ isWanted }) => isWanted(data.info, dataFolder))
  const render = (page: Page): string => {
    const { kind, content, path, linked } = page
    const title = page.title(context, from)
    const description = descriptionOf(page, context)
    const language = formatter.locale
    const url = home === null || path.endsWith('.html') ? null : home + path
    const linkedData = linked ? [linked({ index, url, home }, from, formatter)] : []
    return fillPage(shells[kind], {
      ...{ language, description },
      title: windowTitle(kind, title, data.info),
      stations: data.stations.length,
      skip: formatter.t('skip.content'),
      head: pageHead({ info: data.info, title, description, language, url, data: linkedData }),
      content: renderToString(
        <>
          <ScriptsMissing {...{ formatter, base, kind }} />
          {content(context, from)}
        </>,
      ),
    })
  }
  return new Map(wanted.map((page) => [fileOf(page), () => render(page)]))
}

function descriptionOf({ description }: Page, { index, formatter }: PartsContext): string {
  if (description === undefined) return index.data.info.description
  return typeof description === 'function' ? description() : formatter.t(description)
}

const fileOf = ({ path }: Page): string => (path.endsWith('.html') ? path : `${path}index.html`)

const windowTitle = (kind: Page['kind'], own: string, { title }: AtlasInfo): string =>
  kind === 'explorer' ? `${title}: ${own}` : `${own} · ${title}`

function explorer(context: PartsContext): preact.ComponentChild {
  const { index, day } = context
  const { whyLeftOut, stations, events, counts } = openingAnswer(index)
  const scenes = servedZooms.map((zoom) => ({
    zoom,
    scene: mapScene({
      index,
      whyLeftOut,
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

function about(context: PartsContext, { dataFolder }: Sources): preact.ComponentChild {
  return <AboutPage {...{ context, sections: aboutSections(dataFolder) }} />
}

function aboutSections(dataFolder: string): AboutSection[] {
  const file: unknown = JSON.parse(readFileSync(`${dataFolder}/about.json`, 'utf8'))
  return v.parse(v.array(AboutSection), file)
}

const gaps = (context: PartsContext, { dataFolder }: Sources): GapsProps => ({
  context,
  sections: aboutSections(dataFolder),
})

function changes(context: PartsContext, { data, dataFolder }: Sources): ChangesProps {
  const { claims, corrections, info } = data
  const earlier = readVersions(dataFolder).filter(({ version }) => version !== info.version)
  const versions = changesByVersion(corrections, [...earlier, info])
  return { context, versions, claims, sections: aboutSections(dataFolder) }
}

function responses(context: PartsContext): preact.ComponentChild {
  const table = responsesTable(context.index)
  return <ResponsesPage {...{ context, table }} drawings={servedResponses(context, table)} />
}

/** What is there before the reader chooses anything. */
function openingAnswer(index: AtlasIndex) {
  const { data, wholeRange } = index
  const all = { filters: noFilters, found: null }
  const stations = answerStations(index, { ...all, day: wholeRange.to, area: null })
  const events = answerEvents(index, {
    ...all,
    range: wholeRange,
    inArea: false,
    whyLeftOut: stations.whyLeftOut,
  })
  return {
    whyLeftOut: stations.whyLeftOut,
    stations: [...stations.shown].flatMap((row) => data.stations[row] ?? []),
    events: [...events.shown].flatMap((row) => data.events[row] ?? []),
    counts: { ...stations.counts, ...events.counts },
  }
}
