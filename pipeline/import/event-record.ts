import { listIn, present, textIn, yesIn, type Cells } from './cells.ts'

const precisions = new Map([
  [4, 'year'],
  [7, 'month'],
  [10, 'day'],
])

/** An event before its schema looks at it; its precision follows from its date, unless given. */
export function eventRecord(cells: Cells): Record<string, unknown> {
  const date = cells('date')
  return present({
    ...{ id: cells('id'), date },
    precision: textIn(cells('precision')) ?? precisions.get(date.length) ?? '',
    scope: cells('scope'),
    country: textIn(cells('country')) ?? null,
    actor: cells('actor'),
    about: cells('about'),
    category: cells('category'),
    stance: textIn(cells('stance')),
    title: cells('title'),
    summary: cells('summary'),
    stationIds: listIn(cells('stationIds')),
    stationLink: textIn(cells('stationLink')),
    sourceIds: listIn(cells('sourceIds')),
    confidence: cells('confidence'),
    basis: cells('basis'),
    closedSaidBy: textIn(cells('closedSaidBy')),
    disputed: yesIn(cells('disputed')),
    note: textIn(cells('note')),
  })
}
