import type { AtlasEvent } from '../../src/model/event.ts'
import { fieldColumn, type Table } from '../../src/logic/files/table.ts'

export const eventTable: Table<AtlasEvent> = {
  path: 'events.csv',
  title: 'Dated events',
  columns: [
    fieldColumn('id', 'string', 'Never changes.'),
    fieldColumn('date', 'string', 'YYYY, YYYY-MM or YYYY-MM-DD.'),
    fieldColumn('precision', 'string', 'year, month or day.'),
    fieldColumn('scope', 'string', 'host, china, eu or international.'),
    fieldColumn('country', 'string', 'ISO 3166-1 alpha-2; empty for eu and international.'),
    fieldColumn('actor', 'string', 'Who acted.'),
    fieldColumn('about', 'string', 'stations, return-drive, law or other-offence.'),
    fieldColumn('category', 'string', 'What was done.'),
    fieldColumn('stance', 'string', 'Of a host government’s words.'),
    fieldColumn('title', 'string', 'In our own words.'),
    fieldColumn('summary', 'string', 'In our own words.'),
    fieldColumn('stationIds', 'string', 'Stations that the sources tie it to; joined by ;'),
    fieldColumn('stationLink', 'string', 'Why it is tied to them.'),
    fieldColumn('sourceIds', 'string', 'Its sources; joined by ;'),
    fieldColumn('confidence', 'string', 'high, medium or low.'),
    fieldColumn('basis', 'string', 'source or background.'),
    fieldColumn('closedSaidBy', 'string', 'Who says that a station closed.'),
    fieldColumn('disputed', 'boolean', 'Empty where not marked.'),
    fieldColumn('note', 'string', 'In our own words.'),
  ],
}
