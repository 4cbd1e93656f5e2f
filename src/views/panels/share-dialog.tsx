/** The link to this very view, and how to cite the atlas. Nothing is sent anywhere. */
import { useState } from 'preact/hooks'
import type { Formatter } from '../i18n/formatter.ts'
import { CopyField } from '../parts/copy-field.tsx'

type Props = {
  readonly formatter: Formatter
  readonly link: string
  readonly citation: string
  readonly copy: (text: string) => Promise<boolean>
  /** Hands the link to the device's own menu; null where there is none. Says what went wrong, if anything. */
  readonly handOver: (() => Promise<string | null>) | null
}

export function ShareDialog({ formatter, link, citation, copy, handOver }: Props) {
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
