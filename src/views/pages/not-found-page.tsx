/** What stands at an address that does not exist. */
import type { PartsContext } from '../parts/context.ts'
import { SiteHeader } from '../parts/site/site-header.tsx'

export function NotFoundPage({
  context: { index, formatter, base },
}: {
  readonly context: PartsContext
}) {
  const { t } = formatter
  return (
    <>
      <SiteHeader info={index.data.info} formatter={formatter} base={base} current={null} />
      <main id="content" class="reading-main">
        <h1>{t('notFound.title')}</h1>
        <p>{t('notFound.text')}</p>
        <p>
          <a href={base}>{t('notFound.map')}</a>
        </p>
      </main>
    </>
  )
}
