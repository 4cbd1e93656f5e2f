/** What stands in for the rows of a pinned view in a citation: how many there are, and their SHA-256. */
import type { DataVersion } from '../../model/data-version.ts'
import { canonicalText, parseCanonical } from './canonical-table.ts'
import { pinnedRows } from './pinned-rows.ts'
import { sha256 } from './sha256.ts'

/** `rows` without the header; `sha256` of the text, 64 digits. */
export type Seal = { readonly rows: number; readonly sha256: string }
/** A table of a view as a file, with its seal. */
export type SealedTable = Seal & { readonly text: string }
export type SealedView = Readonly<Record<'stations' | 'events', SealedTable>>

/** The files of a version as they were fetched. */
export type VersionTexts = Readonly<Record<'stations' | 'events', string>>

/**
 * @param search the query of the link
 * @throws when a file is not the released one
 */
export function sealedView(version: DataVersion, texts: VersionTexts, search: string): SealedView {
  const table = (name: keyof VersionTexts) => {
    const found = sha256(texts[name])
    const expected = version.files[name].sha256
    if (found !== expected)
      throw new Error(
        `${version.version}/${name}.csv is not the released file: its SHA-256 is ${found}, expected ${expected}.`,
      )
    return parseCanonical(texts[name])
  }
  const tables = { stations: table('stations'), events: table('events') }
  const { stations, events } = pinnedRows(version, tables, search)
  const sealed = (rows: typeof stations): SealedTable => {
    const text = canonicalText(rows)
    return { rows: rows.rows.length, sha256: sha256(text), text }
  }
  return { stations: sealed(stations), events: sealed(events) }
}
