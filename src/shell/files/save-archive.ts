/** The files of a view, or all of them, in one archive; fetched when a reader asks for one. */
import { zipSync } from 'fflate'
import { bundleTexts, type Bundle } from '../../logic/files/bundle.ts'
import { sha256 } from '../../logic/versions/sha256.ts'
import { DataPackage } from '../../model/data-package.ts'
import { fetchedBytes, fetchFile } from '../boot/fetched.ts'

type Files = ReadonlyMap<string, Uint8Array>

/** Of an archive the first day that there can be, in every time zone: the same files give the same bytes. */
const noTime = new Date(1980, 0, 1)

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/**
 * @param texts by their paths
 * @param schemas of the records in them, as they are published
 */
export async function archiveOfView(
  base: string,
  texts: ReadonlyMap<string, string>,
  { schemas, ...bundle }: Bundle & { readonly schemas: readonly string[] },
): Promise<Blob> {
  const published = ['LICENSE.md', ...schemas]
  const files = [...texts].map(([path, text]) => [path, bytesOf(text)] as const)
  return archive(new Map([...files, ...(await fetchAll(base, published))]), bundle)
}

/** Every published file, with the description of its columns. */
export async function archiveOfAll(base: string, bundle: Bundle): Promise<Blob> {
  const { resources } = await fetchFile(`${base}data/datapackage.json`, DataPackage)
  const schemas = resources.flatMap(({ jsonSchema }) => jsonSchema ?? [])
  const paths = ['LICENSE.md', 'datapackage.json', ...resources.map(({ path }) => path), ...schemas]
  return archive(await fetchAll(base, [...new Set(paths)]), bundle)
}

const fetchAll = async (base: string, paths: readonly string[]): Promise<Files> =>
  new Map(
    await Promise.all(
      paths.map(
        async (path) => [path, new Uint8Array(await fetchedBytes(`${base}data/${path}`))] as const,
      ),
    ),
  )

function archive(files: Files, bundle: Bundle): Blob {
  const beside = [...bundleTexts(bundle)].map(([path, text]) => [path, bytesOf(text)] as const)
  const all = new Map([...beside, ...files])
  const sums = [...all].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).sort()
  all.set('SHA256SUMS', bytesOf(sums.join('')))
  return new Blob([zipSync(Object.fromEntries(all), { mtime: noTime }).slice()], {
    type: 'application/zip',
  })
}
