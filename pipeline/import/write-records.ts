/** Adds records to their file: a draft beside it takes its place when it is whole. */
import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileOf } from './check-records.ts'
import type { NewRecord } from './parse-rows.ts'
import type { Kind } from './read-header.ts'

/** @throws the error of the system where the file cannot be written; it is then as it was */
export function writeRecords(folder: string, kind: Kind, records: readonly NewRecord[]): void {
  const path = join(folder, fileOf[kind])
  const draft = `${path}.next-${randomUUID()}`
  try {
    writeFileSync(draft, withRecords(readFileSync(path, 'utf8'), kind, records))
    renameSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** The same text with the records at the end of its list, so that nothing else changes in it. */
export function withRecords(text: string, kind: Kind, records: readonly NewRecord[]): string {
  const end = text.lastIndexOf(']')
  const before = text.slice(0, end).trimEnd()
  const [outer, inner] = kind === 'stations' ? ['  ', '    '] : ['', '  ']
  const added = records.map(({ written }) => {
    return JSON.stringify(written, null, 2).replaceAll(/^/gm, inner)
  })
  const comma = before.endsWith('[') ? '' : ','
  return `${before}${comma}\n${added.join(',\n')}\n${outer}${text.slice(end)}`
}
