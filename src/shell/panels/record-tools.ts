/** What a reader takes along of one record: its address, its text, its rows. */
import { eventTable } from '../../logic/files/event-table.ts'
import { fileName } from '../../logic/files/file-name.ts'
import { stationsCsv } from '../../logic/files/station-files.ts'
import { spreadsheetCsv } from '../../logic/files/table.ts'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import type { RecordTools } from '../../views/parts/details/record-actions.tsx'
import { reasonOf } from '../boot/fetched.ts'
import type { StationDetails } from '../boot/station-details.ts'
import { copyText, saveFile } from '../image/take-away.ts'
import { openDialog } from './mount-actions.tsx'

type Given = {
  readonly index: AtlasIndex
  readonly base: string
  readonly details: Pick<StationDetails, 'whole'>
}

export function recordTools({ index, base, details }: Given): RecordTools {
  const { data } = index
  const { info } = data
  const save = async (
    { what, of }: { readonly what: string; readonly of: string },
    text: () => Promise<string> | string,
  ): Promise<string | null> => {
    try {
      const content = new Blob([await text()], { type: 'text/csv' })
      const named = { title: `${info.title} ${what}`, places: [of], day: info.date }
      saveFile(fileName(named, '.csv'), content)
      return null
    } catch (error) {
      console.error(error)
      return reasonOf(error)
    }
  }
  return {
    address: `${location.origin}${base}`,
    copy: copyText,
    saveStations: (stations, of) =>
      save({ what: 'stations', of }, async () => {
        const rows = stations.flatMap(({ id }) => index.stationRows.get(id) ?? [])
        return stationsCsv(data, await details.whole(rows))
      }),
    saveEvents: (events, of) =>
      save({ what: 'events', of }, () => spreadsheetCsv(eventTable(info), events)),
    citeAs: async (format, record) => {
      const { recordCitedAs } = await import('../versions/cited-as.ts')
      return recordCitedAs(format, info, record)
    },
    onPicture: () => openDialog('image'),
  }
}
