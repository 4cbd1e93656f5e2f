/** A Frictionless Data Package (version 2) over all published files. */
import { wholeCaution } from '../../src/logic/records/whole-caution.ts'
import { createHash } from 'node:crypto'
import type { AtlasInfo } from '../../src/model/atlas-info.ts'
import { schemaPathOf } from './json-schemas.ts'
import { publishedHead } from '../../src/logic/files/published-head.ts'
import { spreadsheetPath, type Column } from '../../src/logic/files/table.ts'

export type DescribedTable = {
  readonly path: string
  readonly title: string
  readonly columns: readonly Omit<Column<never>, 'value'>[]
}

const dataPackageProfile = 'https://datapackage.org/profiles/2.0/datapackage.json'

export function dataPackage(
  info: AtlasInfo,
  files: ReadonlyMap<string, string>,
  tables: readonly DescribedTable[],
): string {
  const { formatVersion, version, citation } = publishedHead(info)
  const { licence } = info
  const described = {
    $schema: dataPackageProfile,
    name: slugOf(info.title),
    title: `${info.title}: ${info.tagline}`,
    description: `${info.description} ${wholeCaution(info)}`,
    version,
    created: `${info.date}T00:00:00Z`,
    formatVersion,
    citation,
    ...(info.repository && { homepage: info.repository }),
    licenses: [{ name: licence.id, path: licence.url, title: licence.title }],
    contributors: [{ title: info.publisher, roles: ['publisher'] }],
    resources: [
      ...tables.flatMap((table) => [
        tableResource(table, files.get(table.path) ?? ''),
        spreadsheetResource(table, files.get(spreadsheetPath(table.path)) ?? ''),
      ]),
      ...[...files].flatMap(([path, text]) => {
        if (path in bibliographyFiles) return [bibliographyResource(path, text)]
        return isRecords(path) ? [jsonResource([path, text])] : []
      }),
    ],
  }
  return `${JSON.stringify(described, null, 2)}\n`
}

const bibliographyFiles: Readonly<Record<string, { title: string; mediatype: string }>> = {
  'sources.bib': { title: 'Sources as BibTeX', mediatype: 'application/x-bibtex' },
  'sources.csl.json': {
    title: 'Sources as CSL-JSON',
    mediatype: 'application/vnd.citationstyles.csl+json',
  },
  'sources.ris': { title: 'Sources as RIS', mediatype: 'application/x-research-info-systems' },
}

const bibliographyResource = (path: string, text: string): object => ({
  name: path.replaceAll('.', '-'),
  path,
  ...bibliographyFiles[path],
  format: path.slice(path.indexOf('.') + 1),
  encoding: 'utf-8',
  ...sizeAndHash(text),
})

const slugOf = (title: string): string => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

const isRecords = (path: string): boolean => !path.includes('/') && !path.endsWith('.csv')

const sizeAndHash = (text: string): { bytes: number; hash: string } => ({
  bytes: Buffer.byteLength(text),
  hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
})

function tableResource({ path, title, columns }: DescribedTable, text: string): object {
  return {
    name: path.replace('.', '-'),
    type: 'table',
    path,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...sizeAndHash(text),
    schema: {
      fields: columns.map(({ name, type, description }) => ({ name, type, description })),
      primaryKey: ['id'],
      missingValues: [''],
    },
  }
}

/** Of the same table, as it is written for table programs. */
function spreadsheetResource(table: DescribedTable, text: string): object {
  const title = `${table.title}, for table programs`
  return {
    ...tableResource({ ...table, path: spreadsheetPath(table.path), title }, text),
    description:
      `The records of ${table.path} for programs that open a table by a double click: it begins with a ` +
      'byte order mark, and a text that such a program would run as a formula has an apostrophe before ' +
      `it. For exact values take ${table.path}.`,
  }
}

function jsonResource([path, text]: [string, string]): object {
  const geojson = path.endsWith('.geojson')
  return {
    name: path.replace('.', '-'),
    path,
    title: path,
    format: geojson ? 'geojson' : 'json',
    mediatype: geojson ? 'application/geo+json' : 'application/json',
    encoding: 'utf-8',
    ...sizeAndHash(text),
    jsonSchema: schemaPathOf(path),
  }
}
