/** The published files in rows: the same records in several formats stand side by side. */
import type { DataPackage } from '../../model/data-package.ts'

export type PublishedFile = DataPackage['resources'][number]
export type FileRow = { readonly title: string; readonly files: readonly PublishedFile[] }

/**
 * `stations.geojson` and `stations.csv` become one row. A table's title says what its records are; records
 * that are no table are called by the name of their file.
 */
export function fileRows(files: readonly PublishedFile[]): FileRow[] {
  const rows = new Map<string, PublishedFile[]>()
  for (const file of files) {
    const stem = file.path.replace(/\.[^.]*$/, '')
    rows.set(stem, [...(rows.get(stem) ?? []), file])
  }
  return [...rows].map(([stem, together]) => ({
    title: together.find(({ title, path }) => title !== path)?.title ?? stem,
    files: together,
  }))
}
