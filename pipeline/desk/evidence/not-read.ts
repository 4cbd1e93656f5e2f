import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'

export const notRead: DeskRule = {
  id: 'not-read',
  severity: 'note',
  why: 'What nobody here has read is known by what others made of it.',
  advice: 'Read the page or the original; then take the caution out, or set “read”, and compare.',
  find,
}

function find({ data }: DeskInput): Spot[] {
  const pages = data.sources.flatMap(({ id: record, cautions, original }): Spot[] => {
    const where = { file: 'sources.json', record }
    return [
      ...(cautions.includes('not-seen')
        ? [{ ...where, field: 'cautions', found: 'a page that was not seen' }]
        : []),
      ...(original?.read === false
        ? [{ ...where, field: 'original.read', found: 'an original that was not read' }]
        : []),
    ]
  })
  const reports = data.info.reports
    .filter(({ read }) => read === false)
    .map(({ id }) => ({
      ...{ file: 'atlas.json', record: '', field: `reports.${id}.read` },
      found: 'a report known by pages about it alone',
    }))
  return [...pages, ...reports]
}
