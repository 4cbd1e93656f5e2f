/** The story: steps that each name their records and open as a view of the explorer; an article without scripts. */
import { linkTo } from '../../logic/choices/link-formats.ts'
import type { Story, StoryStep } from '../../model/story.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { Part } from '../parts/context.ts'
import { DateText } from '../parts/evidence/partial-date.tsx'
import { SourceHosts } from '../parts/evidence/replies.tsx'
import { ReadingPage } from '../parts/site/reading-page.tsx'

export function StoryPage({ context, story }: Part<{ story: Story }>) {
  const { t } = context.formatter
  const { steps } = story
  return (
    <ReadingPage {...{ context }} current="story" title={story.title} name="story">
      <p class="story-lead">{story.lead}</p>
      <p class="story-caution">{context.index.data.info.caution}</p>
      <nav class="story-steps" aria-label={t('story.steps')}>
        <ol>
          {steps.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {steps.map((step, place) => (
        <Step key={step.id} {...{ context, step, place, steps }} />
      ))}
    </ReadingPage>
  )
}

type StepProps = Part<{ step: StoryStep; place: number; steps: readonly StoryStep[] }>

function Step({ context, step, place, steps }: StepProps) {
  const { formatter, base, index } = context
  const { t } = formatter
  const events = step.events.flatMap((id) => index.events.get(id) ?? [])
  return (
    <section class="story-step" id={step.id} aria-labelledby={`${step.id}-title`}>
      <p class="story-number">{t('story.step', { n: place + 1, total: steps.length })}</p>
      <h2 id={`${step.id}-title`}>{step.title}</h2>
      <p class="story-text">{step.text}</p>
      {events.length > 0 && (
        <ol class="story-events">
          {events.map((event) => (
            <StoryEvent key={event.id} {...{ context, event }} />
          ))}
        </ol>
      )}
      <p class="story-ways">
        <a class="story-view" href={base + step.view}>
          {t('story.view')}
        </a>
        <Way {...{ context }} to={steps[place - 1]} rel="prev" />
        <Way {...{ context }} to={steps[place + 1]} rel="next" />
      </p>
    </section>
  )
}

/** A record in its own words, with who says it, and where that can be read. */
function StoryEvent({ context, event }: Part<{ event: AtlasEvent }>) {
  const { base, formatter, index } = context
  return (
    <li class={`event-${index.categories.get(event.category)?.colour ?? 'grey'}`}>
      <p class="evidence-when">
        <a href={base + linkTo(`sel=event:${event.id}`)}>
          <DateText date={event.date} formatter={formatter} />
        </a>
        <SourceHosts {...{ context }} ids={event.sourceIds} />
      </p>
      <p class="evidence-text">{event.summary}</p>
    </li>
  )
}

type WayProps = Part<{ to: StoryStep | undefined; rel: 'prev' | 'next' }>

function Way({ context, to, rel }: WayProps) {
  if (!to) return null
  return (
    <a href={`#${to.id}`} data-way={rel}>
      {context.formatter.t(`story.${rel}`, { title: to.title })}
    </a>
  )
}
