/** What the dialog says of a view to cite; fetched when a reader asks for it. */
import type { VNode } from 'preact'
import { toPermalink } from '../../logic/choices/permalink.ts'
import { bibliography } from '../../logic/files/bibliography.ts'
import { partWork } from '../../logic/files/cited-works.ts'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { sealWords, viewCitation } from '../../logic/records/citation.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { Formatter } from '../../views/i18n/formatter.ts'
import { CitedView } from '../../views/panels/cite-view.tsx'
import { copyText } from '../image/take-away.ts'
import { fetchSealed, fetchVersions } from './released.ts'
import { sealedRows } from './save-sealed.ts'

type Cited = {
  readonly state: AtlasState
  readonly index: AtlasIndex
  readonly formatter: Formatter
  readonly base: string
  /** The choices of the view. */
  readonly words: readonly string[]
}

/** @throws with a reason for the reader, if the present version of the records is not released */
export async function citedView(cited: Cited): Promise<VNode> {
  const { state, index, formatter, base, words } = cited
  const { info } = index.data
  const { versions } = await fetchVersions(base)
  const version = versions.find((released) => released.version === info.version)
  if (!version) throw new Error(formatter.t('cite.notReleased', { version: info.version }))
  const pinned = { ...state.view.peek(), version: version.version, since: null }
  const query = toPermalink(pinned, index)
  const sealed = await fetchSealed(base, version, query)
  const link = `${location.origin}${base}${query}`
  const name = words.join('; ')
  const shown = [state.stations.peek().length, state.events.peek().length]
  const work = partWork(info, { name, link, note: sealWords(sealed) })
  return (
    <CitedView
      {...{ formatter, link, version: version.version }}
      tables={sealedRows(sealed, { version, licence: info.licence.id })}
      verify={`${base}verify/${query}#sha256=${sealed.stations.sha256}`}
      differs={sealed.stations.rows !== shown[0] || sealed.events.rows !== shown[1]}
      citation={viewCitation(info, { name, link }, sealed)}
      citeAs={(format) => Promise.resolve(bibliography([work], format))}
      copy={copyText}
    />
  )
}
