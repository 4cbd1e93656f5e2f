/**
 * Countries by step as a table: each cell holds a mark for each event and leads to them. Its roles are
 * written out, since a narrow screen lays a row out in two lines and some browsers would then see no table.
 */
import { cellMarks, type CellMark } from '../../logic/responses/cell-marks.ts'
import { daysScale, type DaysScale } from '../../logic/responses/days-mark.ts'
import { matrixKey, othersKey } from '../../logic/responses/matrix-scene.ts'
import type { ResponseOrder } from '../../logic/responses/responses-view.ts'
import {
  unfoundRows,
  type ResponseGroup,
  type ResponseRow,
  type ResponsesTable,
} from '../../logic/responses/responses.ts'
import type { Responses } from '../../model/atlas-info.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { PartsContext } from '../parts/context.ts'
import { countryPath } from '../parts/site/country-places.ts'
import { termName } from '../parts/words/term-name.ts'
import { cellAnchor } from './responses-anchors.ts'
import { DaysOnScale } from './responses-days.tsx'
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
  const shared = {
    ...{ context, columns: columnsOf(table.rules) },
    scale: daysScale(table.main.rows),
  }
  const { topic } = table.main
  return (
    <div class="matrix-room">
      <table
        id="matrix"
        class="matrix"
        role="table"
        aria-label={formatter.t('responses.matrix.label')}
      >
        <MatrixHead {...shared} />
        <GroupRows {...{ ...shared, group: table.main, topic: null }} />
        {table.apart.map((group) => (
          <GroupRows key={group.topic} {...{ ...shared, group, topic: group.topic }} />
        ))}
        <tbody role="rowgroup" data-unfound hidden>
          {unfoundRows(table).map((row) => (
            <MatrixRow
              key={row.code}
              rowKey={matrixKey(topic, row.code)}
              {...{ ...shared, row, topic: null, hidden: true }}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Shared = {
  readonly context: PartsContext
  readonly columns: readonly Column[]
  /** null: no state responded. */
  readonly scale: DaysScale | null
}

function MatrixHead({ context, columns, scale }: Shared) {
  const { t, number } = context.formatter
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
        <th scope="col" role="columnheader" class="is-number matrix-first" data-order="first">
          {t('responses.firstDays')}
          {scale && (
            <span class="matrix-scale" aria-hidden="true">
              <span>{number(scale[0])}</span>
              <span>{number(scale[1])}</span>
            </span>
          )}
        </th>
        {head('steps', 'is-number', t('responses.steps'))}
      </tr>
    </thead>
  )
}

type GroupProps = Shared & {
  readonly group: ResponseGroup
  /** null for the group about the stations themselves. */
  readonly topic: string | null
}

function GroupRows({ group, topic, ...shared }: GroupProps) {
  const { context, columns } = shared
  const { t } = context.formatter
  const name = termName(context.index.data.info.topics, group.topic)
  return (
    <tbody role="rowgroup" data-topic={group.topic}>
      <tr role="row" class="matrix-group" data-row={topic ?? othersKey} hidden={topic === null}>
        <th colSpan={columns.length + 4} scope="rowgroup" role="rowheader">
          <span>
            {topic === null ? t('responses.others') : t('responses.apart', { topic: name })}
          </span>
        </th>
      </tr>
      {group.rows.map((row) => (
        <MatrixRow
          key={row.code}
          rowKey={matrixKey(group.topic, row.code)}
          {...{ ...shared, row, topic }}
        />
      ))}
    </tbody>
  )
}

type RowProps = Omit<GroupProps, 'group'> & {
  readonly row: ResponseRow
  readonly rowKey: string
  /** Until it is pinned. */
  readonly hidden?: boolean
}

function MatrixRow({ context, columns, scale, row, rowKey, topic, hidden }: RowProps) {
  const { formatter } = context
  return (
    <tr
      role="row"
      hidden={hidden}
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
        <a href={context.base + countryPath(row.code)}>{row.name}</a>
      </th>
      <td role="cell" class="is-number">
        {formatter.number(row.stations)}
      </td>
      {columns.map((column) => (
        <MatrixCell key={column.id} {...{ context, column, row, topic }} />
      ))}
      <td role="cell" class="is-number matrix-first">
        {topic === null && (
          <span class="matrix-days">
            {row.first && scale && <DaysOnScale span={row.first.days} scale={scale} />}
            <span>
              {row.first ? daysText(row.first.days, formatter) : formatter.t('responses.none')}
            </span>
          </span>
        )}
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
