/** The shell of every page: language, title, assets. No inline script or style: the policy forbids both. */
import type { ComponentChildren } from 'preact'
import type { AtlasInfo } from '../../model/atlas-info.ts'
import type { Formatter } from '../i18n/formatter.ts'

/** Addresses that every page names. */
export type DocumentAssets = {
  readonly theme: string
  readonly script: string
  readonly styles: readonly string[]
}

type Props = {
  readonly info: AtlasInfo
  readonly formatter: Formatter
  readonly base: string
  readonly title: string
  readonly assets: DocumentAssets
  readonly page: 'explorer' | 'reading'
  /** How many the atlas has: scripts load many in another way than few. */
  readonly stations: number
  readonly children: ComponentChildren
}

const policy =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'"

export function PageDocument(props: Props) {
  const { info, formatter, base, title, assets, page, stations, children } = props
  return (
    <html lang={formatter.locale} class={page} data-base={base} data-stations={stations}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <meta name="description" content={info.description} />
        <script src={assets.theme} />
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="icon" href={`${base}icon.svg`} type="image/svg+xml" />
        <script type="module" src={assets.script} />
      </head>
      <body>
        <a class="skip-link" href="#content">
          {formatter.t('skip.content')}
        </a>
        {children}
      </body>
    </html>
  )
}
