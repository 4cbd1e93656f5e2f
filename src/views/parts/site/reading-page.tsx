/** What every page but the explorer has: the site's header, and its content under a title. */
import type { ComponentChildren } from 'preact'
import type { PartsContext } from '../context.ts'
import { SiteHeader } from './site-header.tsx'
import type { SitePage } from './site-pages.ts'

type Props = {
  readonly context: PartsContext
  /** null on pages that the navigation does not hold. */
  readonly current: SitePage | null
  readonly title: string
  /** Names its layout. */
  readonly name?: string
  /** Stands over the title. */
  readonly above?: ComponentChildren
  readonly children: ComponentChildren
}

export function ReadingPage({ context, current, title, name = 'reading', above, children }: Props) {
  return (
    <>
      <SiteHeader {...{ context, current }} />
      <main id="content" class={`${name}-main`}>
        {above}
        <h1>{title}</h1>
        {children}
      </main>
    </>
  )
}
