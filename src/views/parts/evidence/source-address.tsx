/** Where a source can be read: a link where there may be one, else an address to copy. */
import type { ComponentChildren } from 'preact'
import { isMirror } from '../../../logic/records/source-host.ts'
import type { Source } from '../../../model/source.ts'
import type { Part } from '../context.ts'

type AddressProps = Part<{ url: string; children?: ComponentChildren }>

/** Its host stands before the click; nothing tells the other side who reads this. */
export function HostLink({ context: { formatter }, url, children }: AddressProps) {
  const { host } = new URL(url)
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer noopener"
      title={formatter.t('source.opens', { host })}
    >
      {children} <span class="citation-host">{host.replace(/^www\./, '')} ↗</span>
    </a>
  )
}

/** Folded away, so that nobody takes it for the place to go. */
export function CopyAddress({ context: { formatter }, url }: AddressProps) {
  return (
    <details class="copy-address">
      <summary>{formatter.t('source.copyAddress')}</summary>
      <code>{url}</code>
    </details>
  )
}

/** null: it has no address, or one that is not to be a link. */
export function linkOf(
  { url, linkable }: Pick<Source, 'url' | 'linkable'>,
  { index }: Part['context'],
): string | null {
  return linkable && !isMirror(url, index.data.info.mirrorHosts ?? []) ? url : null
}

/** The address of the original, where there is one that may be a link. */
export function originalLinkOf({ original }: Source, context: Part['context']): string | null {
  return original ? linkOf({ url: original.url, linkable: true }, context) : null
}
