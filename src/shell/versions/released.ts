/** The released versions of the records, fetched when they are asked for. */
import type * as v from 'valibot'
import { sealedView, type SealedView } from '../../logic/versions/seal.ts'
import { PublishedVersions, type DataVersion, type VersionTable } from '../../model/data-version.ts'
import { fetchedBytes, fetchFile } from '../boot/fetched.ts'

export type Released = v.InferOutput<typeof PublishedVersions>

/** @throws as `fetchFile` */
export const fetchVersions = (base: string): Promise<Released> =>
  fetchFile(`${base}data/versions/index.json`, PublishedVersions)

/** Every byte counts: a mark at the beginning is kept. @throws as `fetched`, or when it is not UTF-8 */
export async function fetchTable(
  base: string,
  { version }: Pick<DataVersion, 'version'>,
  table: VersionTable,
): Promise<string> {
  const bytes = await fetchedBytes(`${base}data/versions/${version}/${table}.csv`)
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

/** @param search the query of the link @throws as `fetchTable`, or when a file is not the released one */
export async function fetchSealed(
  base: string,
  version: DataVersion,
  search: string,
): Promise<SealedView> {
  const [stations, events] = await Promise.all([
    fetchTable(base, version, 'stations'),
    fetchTable(base, version, 'events'),
  ])
  return sealedView(version, { stations, events }, search)
}
