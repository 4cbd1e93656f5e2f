/** What stands at an address that does not exist. */
import type { Part } from '../parts/context.ts'
import { ReadingPage } from '../parts/site/reading-page.tsx'

export function NotFoundPage({ context }: Part) {
  const { t } = context.formatter
  return (
    <ReadingPage context={context} current={null} title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <p>
        <a href={context.base}>{t('notFound.map')}</a>
      </p>
    </ReadingPage>
  )
}
