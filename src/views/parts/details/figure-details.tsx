/** One figure: what it counts, for which period, who published it, and what it is not. */
import { linkTo } from '../../../logic/choices/link-formats.ts'
import type { Figure } from '../../../model/figure.ts'
import { SourceList } from '../evidence/citation.tsx'
import { EvidenceCount } from '../evidence/evidence-count.tsx'
import { figureValue, figureWords } from '../words/figure-words.ts'
import { termName } from '../words/term-name.ts'
import type { Part } from '../context.ts'
import {
  DetailsHead,
  DetailsSection,
  EventsSection,
  RepliesSection,
  Terms,
} from './details-section.tsx'

/** `(1) … (2) …` becomes a list; other notes stay one paragraph. */
export function caveats(notes: string): string[] {
  return notes.split(/\s*\(\d\)\s+/).filter((part) => part !== '')
}

type Props = Part<{ figure: Figure }>

/** The grade of a figure is that of its publication: a sure quotation may hold a wrong number. */
export function FigureEvidence({ figure, context }: Props) {
  const { index, formatter } = context
  const { t, locale } = formatter
  const grade = termName(index.data.info.grades, figure.confidence).toLocaleLowerCase(locale)
  return (
    <p class="confidence">
      {t('details.figureEvidence', { grade })}{' '}
      <EvidenceCount {...{ formatter }} evidence={figure.evidence} />
    </p>
  )
}

export function FigureDetails({ context, figure }: Props) {
  const { index, formatter } = context
  const { t } = formatter
  const said = figureWords(figure, formatter)
  const events = (figure.eventIds ?? []).flatMap((id) => index.events.get(id) ?? [])
  return (
    <>
      <DetailsHead title={said.value} subtitle={[said.what, said.period]} />
      <RepliesSection {...{ context }} to={figure.id} />
      <Terms
        terms={[
          [t('details.period'), said.period],
          [t('details.publication'), t('details.published', said)],
          [t('details.formula'), figure.formula],
        ]}
      />
      {figure.notes !== '' && (
        <DetailsSection title={t('details.caveats')}>
          <ul class="caveats">
            {caveats(figure.notes).map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
        </DetailsSection>
      )}
      <FigureEvidence {...{ figure, context }} />
      <DetailsSection title={t('details.sources')}>
        {figure.sourceIds.length === 0 && <p>{t('details.noSource')}</p>}
        <SourceList ids={figure.sourceIds} context={context} look="line" />
      </DetailsSection>
      <EventsSection {...{ context, events }} />
      <SameSeries {...{ context, figure }} />
    </>
  )
}

/** The others that count the same thing, with the warning that they must not be added. */
function SameSeries({ context: { index, formatter }, figure }: Props) {
  const series = index.data.info.series.find(({ id }) => id === figure.series)
  const siblings = index.data.figures.filter(
    (other) => other.series === figure.series && other.id !== figure.id,
  )
  return (
    <DetailsSection title={formatter.t('details.series')}>
      <p class="evidence-text">
        {series?.title}. {series?.note}
      </p>
      <ul class="figure-links">
        {siblings.map((other) => (
          <li key={other.id}>
            <a href={linkTo(`sel=figure:${other.id}`)}>{figureValue(other, formatter)}</a> ·{' '}
            {formatter.period(other.periodStart, other.periodEnd)}
          </li>
        ))}
      </ul>
    </DetailsSection>
  )
}
