/** A view, or everything, as JSON or as an archive; fetched when a reader asks for one. */
import { atlasWork, partWork } from '../../logic/files/cited-works.ts'
import { viewJson, viewTexts } from '../../logic/files/view-texts.ts'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { Station } from '../../model/station.ts'
import { archiveOfAll, archiveOfView } from './save-archive.ts'

type Shown = {
  readonly index: AtlasIndex
  readonly base: string
  readonly stations: readonly Station[]
  readonly events: readonly AtlasEvent[]
  readonly view: { readonly link: string; readonly words: readonly string[] }
}

/** @throws with the reason, where what lies beside it cannot be fetched */
export async function savedView(format: 'json' | 'zip', shown: Shown): Promise<Blob> {
  const { index, base, view } = shown
  const { data } = index
  const texts = { data, stations: shown.stations, events: shown.events, view }
  if (format === 'json') return new Blob([viewJson(texts)], { type: 'application/json' })
  const { info } = data
  const work = partWork(info, { name: view.words.join('; '), link: view.link })
  const schemas = ['schema/stations.json', 'schema/events.json']
  const bundle = { info, holds: view.words, link: view.link, work, schemas }
  return archiveOfView(base, viewTexts(texts), bundle)
}

/** @param link of the site, in full */
export function savedAll(
  { index, base }: Pick<Shown, 'index' | 'base'>,
  { link, holds }: { readonly link: string; readonly holds: readonly string[] },
): Promise<Blob> {
  const { info } = index.data
  return archiveOfAll(base, { info, holds, link, work: atlasWork(info, link) })
}
