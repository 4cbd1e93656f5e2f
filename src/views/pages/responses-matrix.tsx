/**
 * Countries by step as a table: each cell holds a mark for each event and leads to them. Its roles are
 * written out, since a narrow screen lays a row out in two lines and some browsers would then see no table.
 */
import { cellMarks, type CellMark } from '../../logic/responses/cell-marks.ts'
import { matrixKey } from '../../logic/responses/matrix-scene.ts'
import type { ResponseOrder } from '../../logic/responses/responses-view.ts'
import type { ResponseGroup, ResponseRow, ResponsesTable } from '../../logic/responses/responses.ts'
import type { Responses } from '../../model/atlas-info.ts'
import type { AtlasEvent } from '../../model/event.ts'
import { countryLink, type Part, type PartsContext } from '../parts/context.ts'
import { termName } from '../parts/words/term-name.ts'
import { cellAnchor } from './responses-anchors.ts'
import { daysText } from './responses-words.ts'

type Props = { readonly context: PartsContext; readonly table: ResponsesTable }

type Column = {
  readonly id: string
  readonly name: string
  readonly meaning: string
  /** null for the columns of those who answer. */
  readonly colour: string | null
}

export function columnsOf({ steps, answers }: Responses): Column[] {
  return [...steps, ...answers.map((answer) => ({ ...answer, colour: null }))]
}

export function ResponsesMatrix({ context, table }: Props) {
  const { formatter } = context
  const columns = columnsOf(table.rules)
  return (
    <div class="matrix-room">
      <table
        id="matrix"
        class="matrix"
        role="table"
        aria-label={formatter.t('responses.matrix.label')}
      >
        <MatrixHead {...{ context, columns }} />
        <GroupRows {...{ context, columns, group: table.main, topic: null }} />
        {table.apart.map((group) => (
          <GroupRows key={group.topic} {...{ context, columns, group, topic: group.topic }} />
        ))}
      </table>
    </div>
  )
}

function MatrixHead({ context, columns }: Part<{ columns: readonly Column[] }>) {
  const { t } = context.formatter
  const head = (order: ResponseOrder, look: string, name: string) => (
    <th scope="col" role="columnheader" class={look} data-order={order}>
      {name}
    </th>
  )
  return (
    <thead role="rowgroup">
      <tr role="row">
        {head('country', 'matrix-country', t('responses.country'))}
        {head('stations', 'is-number', t('responses.stations'))}
        {columns.map(({ id, name, meaning }) => (
          <th key={id} scope="col" role="columnheader" class="matrix-step" title={meaning}>
            <span>{name}</span>
          </th>
        ))}
        {head('first', 'is-number matrix-first', t('responses.firstDays'))}
        {head('steps', 'is-number', t('responses.steps'))}
      </tr>
    </thead>
  )
}

type GroupProps = {
  readonly context: PartsContext
  readonly columns: readonly Column[]
  readonly group: ResponseGroup
  /** null for the group about the stations themselves. */
  readonly topic: string | null
}

function GroupRows({ context, columns, group, topic }: GroupProps) {
  const { t } = context.formatter
  const name = termName(context.index.data.info.topics, group.topic)
  return (
    <tbody role="rowgroup" data-topic={group.topic}>
      {topic !== null && (
        <tr role="row" class="matrix-group" data-row={group.topic}>
          <th colSpan={columns.length + 4} scope="rowgroup" role="rowheader">
            <span>{t('responses.apart', { topic: name })}</span>
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <MatrixRow
          key={row.code}
          rowKey={matrixKey(group.topic, row.code)}
          {...{ context, columns, row, topic }}
        />
      ))}
    </tbody>
  )
}

type RowProps = Omit<GroupProps, 'group'> & {
  readonly row: ResponseRow
  readonly rowKey: string
}

function MatrixRow({ context, columns, row, rowKey, topic }: RowProps) {
  const { formatter } = context
  return (
    <tr
      role="row"
      data-code={row.code}
      data-row={rowKey}
      data-name={row.name}
      data-stations={row.stations}
      data-steps={row.steps}
      data-first={row.first ? `${row.first.from}/${row.first.to}` : ''}
      data-region={row.region ?? ''}
      data-marks={row.marks.join(' ')}
      data-columns={[...row.cells.keys()].join(' ')}
    >
      <th scope="row" role="rowheader" class="matrix-country">
        <a href={countryLink(row.code, context)}>{row.name}</a>
      </th>
      <td role="cell" class="is-number">
        {formatter.number(row.stations)}
      </td>
      {columns.map((column) => (
        <MatrixCell key={column.id} {...{ context, column, row, topic }} />
      ))}
      <td role="cell" class="is-number matrix-first">
        {topic === null &&
          (row.first ? daysText(row.first.days, formatter) : formatter.t('responses.none'))}
      </td>
      <td role="cell" class="is-number">
        {formatter.number(row.steps)}
      </td>
    </tr>
  )
}

type CellProps = Pick<RowProps, 'context' | 'row' | 'topic'> & { readonly column: Column }

function MatrixCell({ context, column, row, topic }: CellProps) {
  const { t } = context.formatter
  const events = row.cells.get(column.id)
  if (!events) return <td role="cell" class="matrix-cell" />
  const { marks, more } = cellMarks(events)
  const name = t('responses.cell', {
    country: row.name,
    step: column.name,
    count: events.length,
  })
  return (
    <td role="cell" class="matrix-cell">
      <a
        href={`#${cellAnchor(row.code, column.id, topic)}`}
        aria-label={isDisputed(events) ? t('responses.cellDisputed', { cell: name }) : name}
      >
        {marks.map(({ id, open }) => (
          <ResponseMark key={id} {...{ open, colour: column.colour }} />
        ))}
        {more > 0 && <span>{t('responses.more', { count: more })}</span>}
      </a>
    </td>
  )
}

const isDisputed = (events: readonly AtlasEvent[]): boolean =>
  events.some(({ disputed }) => disputed === true)

type MarkProps = Pick<CellMark, 'open'> & {
  /** null: an answer, which is a square. */
  readonly colour: string | null
}

export function ResponseMark({ open, colour }: MarkProps) {
  const name = ['response-mark', colour && `colour-${colour}`, open && 'is-open']
    .filter(Boolean)
    .join(' ')
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {colour === null ? (
        <rect class={name} x="1.5" y="1.5" width="9" height="9" />
      ) : (
        <circle class={name} cx="6" cy="6" r="4.5" />
      )}
    </svg>
  )
}
