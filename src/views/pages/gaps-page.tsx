/** What is not known, each with its number and the records that it is about. */
import type { Part } from '../parts/context.ts'
import { PageFoot } from '../parts/site/page-foot.tsx'
import { ReadingPage } from '../parts/site/reading-page.tsx'
import type { Gap } from './gap-records.tsx'
import { gapSections, type GapsProps } from './gap-sections.tsx'

/** `What is not known: 17 gaps, each counted` */
export const gapsTitle = (props: GapsProps): string =>
  props.context.formatter.t('served.gaps.title', {
    count: gapSections(props).reduce((sum, { gaps }) => sum + gaps.length, 0),
  })

export function GapsPage(props: GapsProps) {
  const { context } = props
  const { t } = context.formatter
  const title = gapsTitle(props)
  return (
    <ReadingPage {...{ context, title }} current="gaps" name="reference">
      <p class="reference-lead">{t('served.gaps.lead')}</p>
      {gapSections(props).map(({ id, title: name, notes = [], gaps }) => (
        <section key={id} id={id} class="gap-section" aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{name}</h2>
          {notes.map((note) => (
            <p key={note} class="entry-text gap-note">
              {note}
            </p>
          ))}
          {gaps.map((gap) => (
            <GapEntry key={gap.id} {...{ context, gap }} />
          ))}
        </section>
      ))}
      <PageFoot
        {...{ context, title }}
        page="gaps"
        files={['stations.csv', 'events.csv', 'sources.csv', 'countries.json']}
      />
    </ReadingPage>
  )
}

function GapEntry({ context: { formatter }, gap }: Part<{ gap: Gap }>) {
  const { id, count, text, way, records } = gap
  return (
    <div id={id} class="reference-entry">
      <p class="entry-side">
        <a class="entry-anchor" href={`#${id}`}>
          {formatter.number(count)}
        </a>
      </p>
      <div class="entry-body">
        <p class="entry-text">{text}</p>
        {way && (
          <p class="gap-way">
            <a href={way.href}>{way.text}</a>
          </p>
        )}
        {records}
      </div>
    </div>
  )
}
