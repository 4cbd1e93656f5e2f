import type { Source } from '../../src/model/source.ts'
import { fieldColumn, type Column, type Table } from '../../src/logic/files/table.ts'

type Part = 'Publisher' | 'Title' | 'Date' | 'Url'
const parts = { Publisher: 'publisher', Title: 'title', Date: 'date', Url: 'url' } as const

const ofOriginal = (part: Part, description: string): Column<Source> => ({
  name: `original${part}`,
  type: 'string',
  description,
  value: ({ original }) => original?.[parts[part]],
})

export const sourceTable: Table<Source> = {
  path: 'sources.csv',
  title: 'Sources',
  columns: [
    fieldColumn('id', 'string', 'Never changes.'),
    fieldColumn('title', 'string', 'As published; in square brackets where it is ours.'),
    fieldColumn('titleLanguage', 'string', 'Language of the title.'),
    fieldColumn('publisher', 'string', 'As it names itself.'),
    fieldColumn('date', 'string', 'YYYY, YYYY-MM or YYYY-MM-DD; empty where not known.'),
    fieldColumn('url', 'string', 'Empty where not known.'),
    fieldColumn('language', 'string', 'Language of the text.'),
    fieldColumn('type', 'string', 'Kind of page.'),
    fieldColumn('cautions', 'string', 'What to know before relying on it; joined by ;'),
    fieldColumn('cautionNote', 'string', 'In our own words.'),
    fieldColumn('linkable', 'boolean', 'Whether the address may be a link.'),
    fieldColumn('origin', 'string', 'Deprecated: a rough word for what it depends on.'),
    fieldColumn('role', 'string', 'method: used for the method, not for a record.'),
    fieldColumn('aliases', 'string', 'Earlier ids; joined by ;'),
    // New columns stand at the end: a promise of the format.
    fieldColumn('supersededBy', 'string', 'A better source: no record rests on this one any more.'),
    ofOriginal('Publisher', 'Of a copy: whose text it is; empty where not established.'),
    ofOriginal('Title', 'Of a copy: the title of the original.'),
    ofOriginal('Date', 'Of a copy: the date of the original.'),
    ofOriginal('Url', 'Of a copy: the address of the original; empty where not known.'),
    fieldColumn('kind', 'string', 'What the page is; what it rests on stands in roots.json.'),
    fieldColumn('originalKind', 'string', 'Of a copy: what the original is.'),
  ],
}
