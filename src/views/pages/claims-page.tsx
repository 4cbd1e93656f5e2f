/** The claims that the atlas started from: who is credited, what was found, why, and on what that rests. */
import { linkTo } from '../../logic/choices/link-formats.ts'
import { rollup } from 'd3'
import type { Claim } from '../../model/claim.ts'
import type { Part } from '../parts/context.ts'
import { SourceList } from '../parts/evidence/citation.tsx'
import { DateText } from '../parts/evidence/partial-date.tsx'
import { PageFoot } from '../parts/site/page-foot.tsx'
import { ReadingPage } from '../parts/site/reading-page.tsx'
import { eventWords } from '../parts/words/event-words.ts'
import { figureWords } from '../parts/words/figure-words.ts'

const findings = ['corroborated', 'simplified', 'disputed', 'unverified'] as const
type Finding = (typeof findings)[number]

type Props = Part<{ claims: readonly Claim[] }>

/** `25 claims checked: 14 corroborated, 8 simplified, 2 disputed and 1 unverified` */
export function claimsTitle({ context: { formatter }, claims }: Props): string {
  const counts = rollup(
    claims,
    (its) => its.length,
    ({ status }) => status,
  )
  const counted = findings.flatMap((finding) => {
    const count = counts.get(finding)
    return count === undefined ? [] : [formatter.t(`served.finding.count.${finding}`, { count })]
  })
  return formatter.t('served.claims.title', {
    count: claims.length,
    findings: formatter.list(counted),
  })
}

export function ClaimsPage({ context, claims }: Props) {
  const { index, formatter } = context
  const { t } = formatter
  const { claimsOf } = index.data.info
  const title = claimsTitle({ context, claims })
  return (
    <ReadingPage {...{ context, title }} current="claims" name="reference">
      <p class="reference-lead">{t('served.claims.lead')}</p>
      {claimsOf !== undefined && (
        <div class="claims-of">
          <p class="quiet">{t('served.claims.of')}</p>
          <SourceList {...{ context }} ids={[claimsOf]} />
        </div>
      )}
      <Findings {...{ context, claims }} />
      {claims.map((claim, at) => (
        <ClaimEntry key={claim.id} {...{ context, claim }} number={at + 1} />
      ))}
      <PageFoot {...{ context, title }} page="claims" files={['claims.json']} />
    </ReadingPage>
  )
}

/** What each finding means, and which claims have it. */
function Findings({ context: { formatter }, claims }: Props) {
  const { t } = formatter
  const numbered = claims.map(({ id, status }, at) => ({ id, status, number: at + 1 }))
  return (
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings" class="visually-hidden">
        {t('served.claims.findings')}
      </h2>
      <ul>
        {findings.map((finding) => {
          const its = numbered.filter(({ status }) => status === finding)
          return (
            <li key={finding}>
              <p class="findings-count">{formatter.number(its.length)}</p>
              <FindingWord {...{ finding }} word={t(`served.finding.${finding}`)} />
              <p class="quiet">{t(`served.finding.${finding}.means`)}</p>
              <p class="findings-claims">
                {its.map(({ id, number }) => (
                  <a key={id} href={`#${id}`} aria-label={t('served.claims.number', { number })}>
                    {number}
                  </a>
                ))}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Whole, in part, against, none: the drawings of the findings in a box of 16. */
const findingMarks: Readonly<Record<Finding, string>> = {
  corroborated: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z',
  simplified: 'M8 2a6 6 0 0 0 0 12z',
  disputed: 'M3.8 12.2L12.2 3.8',
  unverified: '',
}

function FindingWord({ finding, word }: { readonly finding: Finding; readonly word: string }) {
  return (
    <p class={`finding is-${finding}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" />
        <path d={findingMarks[finding]} />
      </svg>
      {word}
    </p>
  )
}

type EntryProps = Part<{ claim: Claim; number: number }>

function ClaimEntry({ context, claim, number }: EntryProps) {
  const { t } = context.formatter
  const { id, status, attribution, why, sourceIds } = claim
  return (
    <article id={id} class="reference-entry" aria-labelledby={`${id}-text`}>
      <div class="entry-side">
        <a
          class="entry-anchor"
          href={`#${id}`}
          aria-label={t('served.claims.permalink', { number })}
        >
          {number}
        </a>
        <FindingWord finding={status} word={t(`served.finding.${status}`)} />
      </div>
      <div class="entry-body">
        <h2 id={`${id}-text`}>{claim.claim}</h2>
        <p class="quiet">{t('served.claims.attribution', { who: attribution })}</p>
        <p class="entry-text">{why}</p>
        <Rests {...{ context, claim }} />
        <h3>{t('served.claims.sources')}</h3>
        <SourceList {...{ context }} ids={sourceIds} look="line" />
      </div>
    </article>
  )
}

/** The events and figures that say more, each a way into the explorer. */
function Rests({ context, claim }: Part<{ claim: Claim }>) {
  const { index, formatter, base } = context
  const { t } = formatter
  const events = claim.eventIds.flatMap((id) => index.events.get(id) ?? [])
  const figures = claim.returnIds.flatMap((id) => index.figures.get(id) ?? [])
  return (
    <>
      {events.length > 0 && <h3>{t('served.claims.events')}</h3>}
      {events.length > 0 && (
        <ul class="dated-lines">
          {events.map((event) => (
            <li key={event.id}>
              <DateText date={event.date} formatter={formatter} />
              <span>
                <a href={linkTo(`sel=event:${event.id}`, base)}>{event.title}</a>
                <span class="quiet"> {eventWords(event, context).actor}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {figures.length > 0 && <h3>{t('served.claims.figures')}</h3>}
      {figures.length > 0 && (
        <ul class="dated-lines">
          {figures.map((figure) => (
            <li key={figure.id}>
              <DateText date={figure.publishedDate} formatter={formatter} />
              <span>
                <a href={linkTo(`sel=figure:${figure.id}`, base)}>
                  {figureWords(figure, formatter).value} {figure.unit}
                </a>
                <span class="quiet"> {figure.publishedBy}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
