/** What parties say against a record, in the size of the record's own words. */
import type { Reply } from '../../../model/reply.ts'
import type { SourceId } from '../../../model/ids.ts'
import type { Part } from '../context.ts'
import { DateText } from './partial-date.tsx'
import { HostLink, linkOf, originalLinkOf } from './source-address.tsx'

type RepliesProps = Part<{
  replies: readonly Reply[]
  /** Where a page may show one beside several records. */
  withoutIds?: boolean
}>

export function Replies({ context, replies, withoutIds = false }: RepliesProps) {
  return replies.map((reply) => (
    <div key={reply.id} id={withoutIds ? undefined : reply.id} class="reply">
      <p class="evidence-text">{reply.text}</p>
      <p class="denial-sources">
        {reply.speaker} · <DateText date={reply.date} formatter={context.formatter} />
        <SourceHosts {...{ context }} ids={reply.sourceIds} />
      </p>
    </div>
  ))
}

/** Each source by its host, or by its publisher where there is nowhere to go; who they are stands among the sources. */
export function SourceHosts({ context, ids }: Part<{ ids: readonly SourceId[] }>) {
  return ids
    .flatMap((id) => context.index.sources.get(id) ?? [])
    .map((source) => {
      const link = originalLinkOf(source, context) ?? linkOf(source, context)
      const name = source.original?.publisher ?? source.publisher
      return (
        <span key={source.id}>
          {' · '}
          {link === null ? name : <HostLink {...{ context }} url={link} />}
        </span>
      )
    })
}
