import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'

export const noArchive: DeskRule = {
  id: 'no-archive',
  severity: 'note',
  why: 'Pages vanish and change; then nobody can check what was read.',
  advice: 'Ask a public archive to keep the page, and write its address and day into “archived”.',
  find,
}

function find({ data }: DeskInput): Spot[] {
  return data.sources
    .filter(({ url, archived }) => url !== null && archived === undefined)
    .map(({ id }) => {
      return { file: 'sources.json', record: id, field: 'archived', found: 'no archived copy' }
    })
}
