/** For keys: past the header, straight to each part of the explorer. */
import type { Formatter } from '../../i18n/formatter.ts'

/** The parts by the ids of their elements, in the order of the page. */
export const skipTargets = ['filters', 'stations', 'map', 'details', 'timeline'] as const
export type SkipTarget = (typeof skipTargets)[number]

export function SkipLinks({ formatter: { t } }: { readonly formatter: Formatter }) {
  return (
    <nav class="skip-links" aria-label={t('skip.label')}>
      {skipTargets.map((target) => (
        <a key={target} class="skip-link" href={`#${target}`}>
          {t('skip.to', { part: t(`region.${target}`) })}
        </a>
      ))}
    </nav>
  )
}
