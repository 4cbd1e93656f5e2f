/** The published files in rows: the same records in several formats stand side by side. */
import { groups } from 'd3'
import type { DataPackage } from '../../model/data-package.ts'

export type PublishedFile = DataPackage['resources'][number]

/**
 * `stations.geojson`, `stations.csv` and `stations-spreadsheet.csv` become one row. A table's title says what its records are; records
 * that are no table are called by the name of their file.
 */
export function fileRows(files: readonly PublishedFile[]) {
  const together = groups(files, ({ path }) => path.replace(/(-spreadsheet)?(\.csl)?\.[^.]*$/, ''))
  return together.map(([stem, its]) => ({
    title: its.find(({ title, path }) => title !== path)?.title ?? stem,
    files: its,
  }))
}
