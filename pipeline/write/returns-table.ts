import type { AtlasInfo } from '../../src/model/atlas-info.ts'
import type { Figure } from '../../src/model/figure.ts'
import { evidenceColumns } from '../../src/logic/files/evidence-columns.ts'
import { fieldColumn, oneOf, type Table } from '../../src/logic/files/table.ts'

export const returnsTable = (info: AtlasInfo): Table<Figure> => ({
  path: 'returns.csv',
  title: 'Figures on returns',
  columns: [
    fieldColumn('id', 'string', 'Never changes.'),
    fieldColumn(
      'series',
      'string',
      'What it counts; see atlas.json. Values of a series may overlap: never add them up.',
    ),
    fieldColumn('periodStart', 'date', 'First day counted.'),
    fieldColumn('periodEnd', 'date', 'Last day counted.'),
    fieldColumn('value', 'number', 'Number of people.'),
    fieldColumn('qualifier', 'string', 'exact, about, over, under, derived or background.'),
    fieldColumn('unit', 'string', 'What is counted.'),
    fieldColumn('what', 'string', 'Whom it counts.'),
    fieldColumn('publishedBy', 'string', 'Who published it.'),
    fieldColumn('publishedDate', 'string', 'YYYY, YYYY-MM or YYYY-MM-DD.'),
    fieldColumn('sourceIds', 'string', 'Its sources; joined by ;'),
    fieldColumn('confidence', 'string', oneOf(info.grades)),
    fieldColumn('basis', 'string', 'source, derived, or background where no source was read.'),
    fieldColumn('chart', 'boolean', 'Whether it may be drawn.'),
    fieldColumn('eventIds', 'string', 'Events it belongs to; joined by ;'),
    fieldColumn('formula', 'string', 'How a derived figure was reckoned.'),
    fieldColumn('inputs', 'string', 'Figures that the formula uses; joined by ;'),
    fieldColumn('notes', 'string', 'In our own words.'),
    ...evidenceColumns,
  ],
})
