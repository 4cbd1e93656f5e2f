/** What a gap is, and the records that it is about, folded away. */
import type { ComponentChildren } from 'preact'

/** One thing that is not known. */
export type Gap = {
  readonly id: string
  /** As large as it is; what it is a part of stands in the text. */
  readonly count: number
  readonly text: string
  /** Where the explorer or a page shows the records. */
  readonly way?: { readonly href: string; readonly text: string } | undefined
  readonly records?: ComponentChildren
}

export type GapSection = {
  readonly id: string
  readonly title: string
  /** Paragraphs before the gaps. */
  readonly notes?: readonly string[]
  readonly gaps: readonly Gap[]
}

type Props = { readonly title: string; readonly children: ComponentChildren }

export function Folded({ title, children }: Props) {
  return (
    <details class="gap-records">
      <summary>{title}</summary>
      {children}
    </details>
  )
}
