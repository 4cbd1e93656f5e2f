/** Head and rows of a table; the first cell of a row is its head. */
import type { ComponentChild } from 'preact'
import type { ChartColumn } from '../../logic/files/chart-table.ts'

type Cell = {
  readonly content: ComponentChild
  /** For the file, where the content is written for readers. */
  readonly value?: string | number | undefined
}

type Props = {
  readonly columns: readonly ChartColumn[]
  readonly rows: readonly {
    readonly id?: string
    readonly 'data-row'?: string | undefined
    readonly cells: readonly Cell[]
  }[]
}

export function TableRows({ columns, rows }: Props) {
  return (
    <>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.name} scope="col" class={lookOf(column)}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, ...named }, i) => (
          <tr key={i} {...named}>
            {cells.map(({ content, value }, j) => {
              const Cell = j === 0 ? 'th' : 'td'
              const scope = j === 0 ? 'row' : undefined
              return (
                <Cell key={j} scope={scope} class={lookOf(columns[j])} data-value={value}>
                  {content}
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </>
  )
}

const lookOf = (column: ChartColumn | undefined): string | undefined =>
  (column?.numeric && 'is-number') || (column?.dated && 'is-date') || undefined
