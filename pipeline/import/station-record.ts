import { traitFacets } from '../../src/logic/records/atlas-facets.ts'
import type { AtlasInfo } from '../../src/model/atlas-info.ts'
import { listIn, numberIn, present, textIn, yesIn, type Cells } from './cells.ts'

/** A station before its schema looks at it; its newest status follows from its history, or the other way round. */
export function stationRecord(cells: Cells, info: AtlasInfo): Record<string, unknown> {
  const [lng, lat] = [cells('lng'), cells('lat')]
  const isPlaced = lng !== '' || lat !== ''
  const coordinates = [numberIn(lng), numberIn(lat)]
  return {
    type: 'Feature',
    id: cells('id'),
    geometry: isPlaced ? { type: 'Point', coordinates } : null,
    properties: present({
      ...placeOf(cells, isPlaced),
      ...traitsOf(cells, info),
      ...linkOf(cells, info),
      ...reportOf(cells),
      ...statusOf(cells),
      confidence: cells('confidence'),
      basis: cells('basis'),
      disputed: yesIn(cells('disputed')),
      note: cells('note'),
    }),
  }
}

type Fields = Record<string, unknown>

function placeOf(cells: Cells, isPlaced: boolean): Fields {
  const name = cells('city')
  const city = {
    name,
    canonical: textIn(cells('cityCanonical')) ?? name,
    geonamesId: numberIn(cells('geonamesId')),
  }
  return {
    country: cells('country'),
    city: name === '' ? null : city,
    citySlug: textIn(cells('citySlug')),
    listedAs: textIn(cells('listedAs')),
    placeAsReported: textIn(cells('placeAsReported')),
    precision: textIn(cells('precision')) ?? (name === '' ? 'none' : 'city'),
    drawn: yesIn(cells('drawn')) ?? isPlaced,
  }
}

function traitsOf(cells: Cells, info: AtlasInfo): Fields {
  return Object.fromEntries(
    traitFacets(info).map(({ field, list }) => {
      const cell = cells(field)
      return [field, list && cell !== '' ? listIn(cell) : textIn(cell)]
    }),
  )
}

/** What the atlas asks of each of its stations is null where nothing is stated. */
function linkOf(cells: Cells, { asked = [] }: AtlasInfo): Fields {
  const stated = (field: (typeof asked)[number]): string | null | undefined =>
    textIn(cells(field)) ?? (asked.includes(field) ? null : undefined)
  const sources = listIn(cells('linkSourceIds'))
  return {
    linkBasis: stated('linkBasis'),
    linkSourceIds: sources.length > 0 ? sources : undefined,
    linkNote: textIn(cells('linkNote')),
    agency: stated('agency'),
    agencyBasis: stated('agencyBasis'),
  }
}

function reportOf(cells: Cells): Fields {
  return {
    firstReported: {
      date: cells('firstReportedDate'),
      report: cells('firstReportedIn'),
      sourceId: cells('firstReportedSourceId'),
    },
    inReports: listIn(cells('inReports')),
    countedAs: cells('countedAs'),
    reportedBy: listIn(cells('reportedBy')),
  }
}

function statusOf(cells: Cells): Fields {
  const given = {
    ...{ status: cells('status'), date: cells('statusDate'), sourceId: cells('statusSourceId') },
  }
  const told = listIn(cells('statusHistory')).map(entryOf)
  const history = told.length > 0 ? told : [given]
  const last = history.at(-1) ?? given
  return {
    status: given.status || last.status,
    statusDate: given.date || last.date,
    statusSourceId: given.sourceId || last.sourceId,
    statusHistory: history,
  }
}

/** `2022-09-12 reported a-source`. */
function entryOf(text: string): { status: string; date: string; sourceId: string } {
  const [date = '', status = '', ...rest] = text.split(/\s+/)
  return { status, date, sourceId: rest.join(' ') }
}
