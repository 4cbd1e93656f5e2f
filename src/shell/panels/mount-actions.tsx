/** The buttons with which a reader takes something along, and their dialogs. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import { render } from 'preact'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { citation } from '../../logic/records/citation.ts'
import type { PublishedFile } from '../../logic/files/file-list.ts'
import { fileName } from '../../logic/files/file-name.ts'
import type { Gazetteer } from '../../logic/places/gazetteer.ts'
import { toPermalink } from '../../logic/choices/permalink.ts'
import { fetchFile } from '../boot/fetched.ts'
import type { StationDetails } from '../boot/station-details.ts'
import { stationsCsv, stationsGeojson } from '../../logic/files/station-files.ts'
import { DataPackage } from '../../model/data-package.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import { DownloadDialog, type ViewFormat } from '../../views/panels/download-dialog.tsx'
import { ImageDialog, type ImageOrder } from '../../views/panels/image-dialog.tsx'
import { ModalDialog } from '../../views/panels/modal-dialog.tsx'
import { ShareDialog } from '../../views/panels/share-dialog.tsx'
import { ToolButton, ToolSign } from '../../views/panels/tool-button.tsx'
import type { CiteAs } from '../../views/parts/cite-formats.tsx'
import type { PartsContext } from '../../views/parts/context.ts'
import { SiteActions, type SiteAction } from '../../views/parts/site/site-actions.tsx'
import { viewInWords } from '../../views/parts/words/view-in-words.ts'
import { viewPlaces } from '../../views/parts/words/view-places.ts'
import type { PresentMap } from '../map/present-map.ts'
import { copyText, handOverTo, saveFile } from '../image/take-away.ts'

type Taken = {
  readonly state: AtlasState
  readonly index: AtlasIndex
  readonly context: ReadonlySignal<PartsContext>
  readonly base: string
  readonly present: () => PresentMap
  /** Names the place that an area lies around. */
  readonly gazetteer: ReadonlySignal<Gazetteer | null>
  readonly details: Pick<StationDetails, 'whole'>
}

const dialogs = [
  { name: 'share', title: 'share.title', Content: Share },
  { name: 'download', title: 'download.title', Content: Download },
  { name: 'image', title: 'actions.image', Content: Picture },
] as const

const open = signal<SiteAction | null>(null)
/** Opens a dialog from elsewhere in the page. */
export const openDialog = (action: SiteAction): void => void (open.value = action)

/** Fills the header's room for them; the dialogs stand at the end of the page. */
export function mountActions(taken: Taken): void {
  const header = document.getElementById('site-actions')
  if (!header) return
  const { formatter } = taken.context.peek()
  header.replaceChildren()
  render(<SiteActions formatter={formatter} onAction={(action) => (open.value = action)} />, header)
  const overMap = document.getElementById('map-export')
  if (overMap)
    render(
      <ToolButton
        name={formatter.t('actions.image')}
        aria-haspopup="dialog"
        onClick={() => (open.value = 'image')}
      >
        <ToolSign sign="image" />
      </ToolButton>,
      overMap,
    )
  const place = document.createElement('div')
  document.body.append(place)
  const Dialogs = () => (
    <>
      {dialogs.map(({ name, title, Content }) => (
        <ModalDialog
          key={name}
          title={formatter.t(title)}
          open={open.value === name}
          onClose={() => (open.value = null)}
          formatter={formatter}
        >
          {open.value === name && <Content {...taken} />}
        </ModalDialog>
      ))}
    </>
  )
  render(<Dialogs />, place)
  addEventListener('beforeprint', () => sayOnPaper(taken))
  // Without its code, the map as served stands on paper.
  void import('../image/paper-map.ts').then(
    ({ startPaperMap }) => startPaperMap(taken),
    () => undefined,
  )
}

/** What the screen says with ticks and sliders, and its address bar with a link. */
function sayOnPaper(taken: Taken): void {
  const { index, context, state } = taken
  const { formatter, day } = context.value
  const counts = { shown: state.stations.value.length, total: index.data.stations.length }
  const lines = [
    `${formatter.t('stations.count', counts)}, ${formatter.t('map.knownOn', { date: formatter.date(day) })}`,
    ...wordsOf(taken),
    linkToView(taken),
    citation(index.data.info),
  ]
  document.getElementById('print-head')?.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = line
      return paragraph
    }),
  )
}

/** The address of the present view, in full. */
function linkToView({ state, index }: Pick<Taken, 'state' | 'index'>): string {
  const query = toPermalink(state.view.value, index)
  return `${location.origin}${location.pathname}${query}`
}

const wordsOf = ({ state, context, gazetteer }: Taken): string[] =>
  viewInWords(state.view.value, context.value, gazetteer.value)

function Share(taken: Taken) {
  const { index, context } = taken
  const { info } = index.data
  const link = linkToView(taken)
  return (
    <ShareDialog
      formatter={context.value.formatter}
      link={link}
      citation={citation(info)}
      citeAs={citeAtlas(taken)}
      citeView={async () => {
        const { citedView } = await import('../versions/cited-view.tsx')
        const { formatter } = context.value
        return citedView({ ...taken, formatter, words: wordsOf(taken) })
      }}
      copy={copyText}
      handOver={handOverTo(info.title, link)}
    />
  )
}

const citeAtlas =
  ({ index, base }: Taken): CiteAs =>
  async (format) => {
    const { citedAs } = await import('../versions/cited-as.ts')
    return citedAs(format, index.data.info, `${location.origin}${base}`)
  }

/** @param content what of the atlas the file holds. */
function nameOf({ state, index, context, gazetteer }: Taken, ending: string, content = ''): string {
  const places = viewPlaces(state.view.value, context.value, gazetteer.value)
  const title = `${index.data.info.title}${content}`
  return fileName({ title, places, day: state.range.value.to }, ending)
}

const types = { csv: 'text/csv', geojson: 'application/geo+json' }

function Download(taken: Taken) {
  const { state, index, context, base, details } = taken
  const { shown } = state.stationAnswer.value
  const words = wordsOf(taken)
  const { info } = index.data
  const saveView = async (format: ViewFormat): Promise<void> => {
    const stations = await details.whole([...shown])
    const view = { link: linkToView(taken), words }
    if (format === 'json' || format === 'zip') {
      const { savedView } = await import('../files/saved-view.ts')
      const events = state.events.peek()
      const content = await savedView(format, { index, base, stations, events, view })
      saveFile(nameOf(taken, `.${format}`), content)
      return
    }
    const text = {
      csv: () => stationsCsv(index.data, stations),
      geojson: () => stationsGeojson(index.data, stations, view),
    }[format]()
    saveFile(nameOf(taken, `.${format}`, ' stations'), new Blob([text], { type: types[format] }))
  }
  const saveAll = async (): Promise<void> => {
    const { savedAll } = await import('../files/saved-view.ts')
    const link = `${location.origin}${base}`
    const holds = [context.value.formatter.t('download.all')]
    const named = { title: info.title, places: [], day: info.date }
    saveFile(fileName(named, '.zip'), await savedAll(taken, { link, holds }))
  }
  return (
    <DownloadDialog
      formatter={context.value.formatter}
      base={base}
      shown={shown.length}
      words={words}
      licence={info.licence}
      loadFiles={() => loadFiles(base)}
      saveView={saveView}
      saveAll={saveAll}
    />
  )
}

function Picture(taken: Taken) {
  const { formatter } = taken.context.value
  return <ImageDialog formatter={formatter} save={(order) => saveImage(order, taken)} />
}

async function saveImage(order: ImageOrder, taken: Taken): Promise<string | null> {
  const { state, context, present } = taken
  const section = document.getElementById('map')
  if (!section) throw new Error('The page has no map.')
  const { exportImage } = await import('../image/export-image.ts')
  const picture = await exportImage(order, {
    state,
    context: context.value,
    present: present(),
    link: linkToView(taken),
    words: wordsOf(taken),
    section,
  })
  if (!picture) return null
  const name = nameOf(taken, `.${order.format}`)
  saveFile(name, picture)
  return name
}

async function loadFiles(base: string): Promise<readonly PublishedFile[]> {
  const { resources } = await fetchFile(`${base}data/datapackage.json`, DataPackage)
  return resources
}
