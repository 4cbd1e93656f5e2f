/** What a link says of versions: the one that its view is pinned to, and the one since which changes are marked. */
import {
  cellReader,
  parseCanonical,
  type CanonicalTable,
} from '../../logic/versions/canonical-table.ts'
import {
  changesBetween,
  comparedVersions,
  type RecordChange,
} from '../../logic/versions/version-marks.ts'
import { CorrectionReasons, type DataVersion } from '../../model/data-version.ts'
import type { Formatter } from '../../views/i18n/formatter.ts'
import { fetchFile, reasonOf } from '../boot/fetched.ts'
import type { NoticeBoard } from '../boot/notice-board.tsx'
import { fetchTable, fetchVersions } from './released.ts'

type Asked = {
  readonly version: string | null
  readonly since: string | null
  /** Of the link. */
  readonly query: string
}
type Page = {
  readonly base: string
  readonly formatter: Formatter
  /** Of the records of today. */
  readonly present: string
  readonly board: Pick<NoticeBoard, 'notify' | 'withdraw'>
}

const marks = new CSSStyleSheet()

/** Says what is asked in notices and marks the records; a later call takes both back. */
export async function tellVersions(asked: Asked, page: Page): Promise<void> {
  const { board, base, formatter } = page
  for (const id of ['version', 'since']) board.withdraw(id)
  marks.replaceSync('')
  if (asked.version === null && asked.since === null) return
  try {
    const { versions } = await fetchVersions(base)
    tellPinned(versions, asked, page)
    if (asked.since !== null) await tellSince(versions, { ...asked, since: asked.since }, page)
  } catch (error) {
    const text = formatter.t('versions.failed', { reason: reasonOf(error) })
    board.notify({ id: 'version', text, retry: () => void tellVersions(asked, page) })
  }
}

/** The page shows the records of today: those of the version are on a page of their own. */
function tellPinned(versions: readonly DataVersion[], asked: Asked, page: Page): void {
  const { board, base, formatter, present } = page
  const { t, date } = formatter
  if (asked.version === null) return
  const version = versions.find((released) => released.version === asked.version)
  if (!version) {
    board.notify({ id: 'version', text: t('versions.unknown', { version: asked.version }) })
    return
  }
  const said = { version: version.version, date: date(version.date), present }
  board.notify({
    id: 'version',
    text: t(version.version === present ? 'versions.pinned' : 'versions.pinnedOlder', said),
    link: { href: `${base}verify/${asked.query}`, text: t('versions.rows') },
  })
}

type Since = Asked & { readonly since: string }

async function tellSince(
  versions: readonly DataVersion[],
  { since, version }: Since,
  { board, base, formatter: { t } }: Page,
): Promise<void> {
  const notify = (text: string, lines?: readonly string[]): void =>
    board.notify({ id: 'since', text, ...(lines && { lines }) })
  const two = comparedVersions(versions, since, version)
  if (!two) {
    const isKnown = versions.some((released) => released.version === since)
    notify(t(isKnown ? 'versions.nothingSince' : 'versions.unknownSince', { version: since }))
    return
  }
  const { corrections } = await fetchFile(`${base}data/corrections.json`, CorrectionReasons)
  const lines: string[] = []
  for (const table of ['stations', 'events', 'returns'] as const) {
    const [before, after] = await Promise.all(
      [two.before, two.after].map(async (released) => ({
        version: released,
        table: parseCanonical(await fetchTable(base, released, table)),
      })),
    )
    if (!before || !after) continue
    const changes = changesBetween(before, after, corrections)
    mark(changes, t)
    lines.push(
      ...changes.map((change) =>
        lineOf(change, change.kind === 'withdrawn' ? before.table : after.table, t),
      ),
    )
  }
  document.adoptedStyleSheets = [...new Set([...document.adoptedStyleSheets, marks])]
  const said = { from: two.before.version, to: two.after.version, count: lines.length }
  notify(t('versions.since', said), lines)
}

/** A rule for each record: it holds for every row and mark of it, whenever the page draws them. */
function mark(changes: readonly RecordChange[], t: Formatter['t']): void {
  for (const { id, kind } of changes) {
    const word = JSON.stringify(` ${t(`versions.${kind}`)}`)
    const rows = `:is(li[data-station-id="${id}"] .station-row-place,.table-main tr[id="${id}"]>th)`
    marks.insertRule(`${rows}::after{content:${word};font-weight:600;color:var(--accent)}`)
    const drawn = `svg :is([data-event-id="${id}"],[data-figure-id="${id}"])`
    marks.insertRule(`${drawn}{filter:drop-shadow(0 0 3px var(--accent))}`)
  }
}

function lineOf(
  { id, kind, fields, reasons }: RecordChange,
  table: CanonicalTable,
  t: Formatter['t'],
): string {
  const cell = cellReader(table)
  const row = table.rows.find(([its]) => its === id) ?? []
  const place = [cell(row, 'city'), cell(row, 'countryName')].filter(Boolean).join(', ')
  const name = cell(row, 'title') || place || cell(row, 'what') || id
  return [`${name} (${id}): ${t(`versions.${kind}`)}`, fields.join(', '), ...reasons]
    .filter(Boolean)
    .join('. ')
}
