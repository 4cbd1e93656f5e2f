/** Who says so, by name: each leads to the whole of the source, which stands once at the end of the page. */
import { Fragment } from 'preact'
import type { SourceId } from '../../../model/ids.ts'
import type { Part } from '../context.ts'
import { Cautions } from './full-citation.tsx'

export const sourceAnchor = (id: string): string => `source-${id}`

export function SourceNames({ context, ids }: Part<{ ids: readonly SourceId[] }>) {
  const found = [...new Set(ids.flatMap((id) => context.index.sources.get(id) ?? []))]
  if (found.length === 0) return null
  return (
    <p class="source-names">
      {found.map((source, i) => (
        <Fragment key={source.id}>
          {i > 0 && ' · '}
          <a href={`#${sourceAnchor(source.id)}`}>
            {source.original?.publisher ?? source.publisher}
          </a>
          <Cautions {...{ source }} formatter={context.formatter} />
        </Fragment>
      ))}
    </p>
  )
}
