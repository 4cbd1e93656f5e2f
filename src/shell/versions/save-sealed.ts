/** The tables of a pinned view as files: the bytes that the checksum is of. */
import type { SealedView } from '../../logic/versions/seal.ts'
import type { DataVersion } from '../../model/data-version.ts'
import type { SealedRows } from '../../views/parts/sealed-rows.tsx'
import { saveFile } from '../image/take-away.ts'

type Named = { readonly version: DataVersion; readonly licence: string }

/** What stands in no byte of them stands in their names: version, licence, the beginning of the checksum. */
export function sealedRows(view: SealedView, { version, licence }: Named): readonly SealedRows[] {
  return (['stations', 'events'] as const).map((table) => {
    const { rows, sha256, text } = view[table]
    const kind = table === 'stations' ? 'view' : 'view-events'
    const name = `${kind}-${version.version}-${licence.toLowerCase()}-${sha256.slice(0, 8)}.csv`
    const save = (): void => saveFile(name, new Blob([text], { type: 'text/csv' }))
    return { table, rows, sha256, save }
  })
}
