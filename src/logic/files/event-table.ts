/** Dated events, one in each row. */
import type { AtlasInfo } from '../../model/atlas-info.ts'
import type { AtlasEvent } from '../../model/event.ts'
import { evidenceColumns } from './evidence-columns.ts'
import { fieldColumn, oneOf, type Table } from './table.ts'

export const eventTable = (info: AtlasInfo): Table<AtlasEvent> => ({
  path: 'events.csv',
  title: 'Dated events',
  columns: [
    fieldColumn('id', 'string', 'Never changes.'),
    fieldColumn('date', 'string', 'YYYY, YYYY-MM or YYYY-MM-DD.'),
    fieldColumn('precision', 'string', 'year, month or day.'),
    fieldColumn('scope', 'string', oneOf(info.scopes)),
    fieldColumn('country', 'string', 'ISO 3166-1 alpha-2; empty where it concerns no one country.'),
    fieldColumn('actor', 'string', 'Who acted.'),
    fieldColumn('about', 'string', oneOf(info.topics)),
    fieldColumn('category', 'string', 'What was done.'),
    fieldColumn('stance', 'string', 'The position that its words take.'),
    fieldColumn('title', 'string', 'In our own words.'),
    fieldColumn('summary', 'string', 'In our own words.'),
    fieldColumn('stationIds', 'string', 'Stations that the sources tie it to; joined by ;'),
    fieldColumn('stationLink', 'string', 'Why it is tied to them.'),
    fieldColumn('sourceIds', 'string', 'Its sources; joined by ;'),
    fieldColumn('confidence', 'string', oneOf(info.grades)),
    fieldColumn('basis', 'string', 'source or background.'),
    fieldColumn('closedSaidBy', 'string', 'Who says that it closed.'),
    fieldColumn('disputed', 'boolean', 'Empty where not marked.'),
    fieldColumn('note', 'string', 'In our own words.'),
    ...evidenceColumns,
  ],
})
