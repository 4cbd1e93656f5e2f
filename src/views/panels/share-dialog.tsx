/** The link to this very view, and how to cite it and the atlas. Nothing is sent anywhere. */
import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import type { Formatter } from '../i18n/formatter.ts'
import { CiteFormats, type CiteAs } from '../parts/cite-formats.tsx'
import { CopyField } from '../parts/copy-field.tsx'
import { useTask } from './use-task.ts'

type Props = {
  readonly formatter: Formatter
  readonly link: string
  readonly citation: string
  /** The atlas. */
  readonly citeAs: CiteAs
  /** The view, pinned to its version: fails where that cannot be. */
  readonly citeView: () => Promise<ComponentChild>
  readonly copy: (text: string) => Promise<boolean>
  /** Hands the link to the device's own menu; null where there is none. Says what went wrong, if anything. */
  readonly handOver: (() => Promise<string | null>) | null
}

export function ShareDialog({ formatter, link, citation, copy, handOver, ...cite }: Props) {
  const { t } = formatter
  const [failed, setFailed] = useState<string | null>(null)
  return (
    <>
      <CopyField
        label={t('share.link')}
        text={link}
        copyLabel={t('share.copyLink')}
        {...{ copy, formatter }}
      />
      <CopyField
        label={t('share.citation')}
        text={citation}
        copyLabel={t('share.copyCitation')}
        {...{ copy, formatter }}
      />
      <CiteFormats {...{ copy, formatter }} citeAs={cite.citeAs} />
      <CiteView {...{ formatter }} citeView={cite.citeView} />
      {handOver && (
        <p>
          <button type="button" onClick={() => void handOver().then(setFailed)}>
            {t('share.handOver')}
          </button>
        </p>
      )}
      {failed !== null && <p role="alert">{t('share.handOverFailed', { reason: failed })}</p>}
      <p class="quiet">{t('share.nothingSent')}</p>
    </>
  )
}

/** What is pinned is fetched, so only when somebody wants it. */
function CiteView({ formatter: { t }, citeView }: Pick<Props, 'formatter' | 'citeView'>) {
  const [cited, cite] = useTask<ComponentChild>()
  if (cited.phase === 'done')
    return (
      <section class="cited-view">
        <h3>{t('cite.view')}</h3>
        {cited.result}
      </section>
    )
  return (
    <>
      <p>
        <button
          type="button"
          disabled={cited.phase === 'working'}
          onClick={() => void cite(citeView)}
        >
          {t('cite.view')}
        </button>{' '}
        <span class="quiet">{t('cite.why')}</span>
      </p>
      {cited.phase === 'failed' && (
        <p role="alert">{t('cite.viewFailed', { reason: cited.reason })}</p>
      )}
    </>
  )
}
