/** The figures on returns: what each claims, what it counts and does not, and how large it is. */
import { linkTo } from '../../logic/choices/link-formats.ts'
import { barPattern, type BarStyle } from '../../logic/figures/bar-pattern.ts'
import type { Figure } from '../../model/figure.ts'
import { ChartFrame, LegendMark, type LegendItem } from '../parts/chart/chart-frame.tsx'
import { SourceList } from '../parts/evidence/citation.tsx'
import type { PartsContext, Part } from '../parts/context.ts'
import { caveats, FigureEvidence } from '../parts/details/figure-details.tsx'
import { figureWords } from '../parts/words/figure-words.ts'
import { LinkLine, Terms } from '../parts/details/details-section.tsx'
import { ReadingPage } from '../parts/site/reading-page.tsx'
import {
  claimsTexts,
  returnsFigures,
  returnsInfo,
  returnsText,
  squaresTexts,
  yearsTexts,
} from './returns-texts.ts'

/** Each chart as drawn at build time, for several widths. */
export type ReturnsDrawings = {
  readonly claims: string
  readonly years: string
  readonly squares: string
}
/** What the figures are found to count. */
export const returnsTitle = (context: PartsContext): string =>
  returnsText(returnsInfo(context).page.title, context)

export function ReturnsPage({ context, drawings }: Part<{ drawings: ReturnsDrawings }>) {
  const { formatter } = context
  const { page } = returnsInfo(context)
  const { claims, annual, cumulative, compared, breakdown } = returnsFigures(context)
  const parts = breakdown?.parts ?? []
  return (
    <ReadingPage context={context} current="returns" title={returnsTitle(context)} name="returns">
      <p class="returns-lead">{returnsText(page.lead, context)}</p>
      <ChartFrame
        id="claims"
        legend={claimsLegend(context)}
        {...{ context, ...claimsTexts(context) }}
      >
        <Drawings html={drawings.claims} />
      </ChartFrame>
      <section class="claim-cards" aria-labelledby="explanations">
        <h2 id="explanations">{formatter.t('returnsPage.explanations')}</h2>
        <div class="claim-cards-row">
          {claims.map((figure) => (
            <ClaimCard key={figure.id} {...{ context, figure }} />
          ))}
        </div>
      </section>
      <div class="returns-columns">
        <div>
          <ChartFrame
            id="years"
            legend={yearsLegend(context)}
            {...{ context, ...yearsTexts(context) }}
          >
            <Drawings html={drawings.years} />
          </ChartFrame>
          <Caveats {...{ context, figures: [...annual.values(), ...cumulative] }} />
        </div>
        <div>
          <ChartFrame context={context} id="to-scale" {...squaresTexts(context)}>
            <Drawings html={drawings.squares} />
          </ChartFrame>
          <Caveats {...{ context, figures: [...compared, ...parts] }} />
        </div>
      </div>
      <NotFound context={context} />
    </ReadingPage>
  )
}

const Drawings = ({ html }: { readonly html: string }) => (
  <div class="drawings" dangerouslySetInnerHTML={{ __html: html }} />
)

type CardProps = { readonly context: PartsContext; readonly figure: Figure }

function ClaimCard({ context, figure }: CardProps) {
  const { formatter, base } = context
  const { t } = formatter
  const said = figureWords(figure, formatter)
  const note = returnsInfo(context).notes.find((one) => one.figure === figure.id)
  // The main caveat stands in the drawing above; the notes say the same at length.
  const known = figure.notes === '' && note ? [note.caveat] : caveats(figure.notes)
  return (
    <article class="claim-card">
      <h3>
        <a href={linkTo(`sel=figure:${figure.id}`, base)}>{said.value}</a>{' '}
        <span class="quiet">{said.period}</span>
      </h3>
      <p class="evidence-text">{said.what}.</p>
      <p class="quiet">{t('details.published', said)}.</p>
      <ul class="caveats">
        {known.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      <FigureEvidence {...{ figure, context }} />
      <Repeaters {...{ context, ids: note?.repeatedBy ?? [] }} />
    </article>
  )
}

function Repeaters({ context, ids }: Part<{ ids: readonly string[] }>) {
  const { t } = context.formatter
  if (ids.length === 0) return <p class="quiet">{t('chart.returns.notRepeated')}.</p>
  return (
    <>
      <p class="quiet">{t('returnsPage.repeatedBy')}</p>
      <SourceList ids={ids} context={context} />
    </>
  )
}

/** Of the figures that have any, under the chart that draws them. */
function Caveats({ context, figures }: Part<{ figures: readonly Figure[] }>) {
  const noted = figures.filter(({ notes, formula }) => notes !== '' || formula)
  if (noted.length === 0) return null
  return (
    <details class="chart-caveats">
      <summary>{context.formatter.t('returnsPage.caveats', { count: noted.length })}</summary>
      <dl>
        {noted.map((figure) => (
          <Caveat key={figure.id} {...{ context, figure }} />
        ))}
      </dl>
    </details>
  )
}

function Caveat({ context: { formatter, base }, figure }: CardProps) {
  const { value, period, what } = figureWords(figure, formatter)
  return (
    <div>
      <dt>
        <a href={linkTo(`sel=figure:${figure.id}`, base)}>{value}</a> · {period} · {what}
      </dt>
      {figure.formula && <dd>{`${formatter.t('details.formula')}: ${figure.formula}.`}</dd>}
      {figure.notes !== '' && <dd>{figure.notes}</dd>}
    </div>
  )
}

function NotFound({ context: { index, formatter, base } }: Part) {
  const { t } = formatter
  return (
    <section class="returns-rest">
      <h2>{t('returnsPage.notFound')}</h2>
      <Terms terms={index.data.notFound.map(({ claim, result }) => [claim, result])} />
      <LinkLine href={`${base}data/returns.csv`}>{t('returnsPage.csv')}</LinkLine>
    </section>
  )
}

function claimsLegend({ formatter: { t } }: PartsContext): LegendItem[] {
  return [
    {
      mark: (
        <LegendMark class="claim-mark is-headline" width={28}>
          <rect class="claim-bar" x="0" y="2" width="26" height="12" />
          <rect class="claim-top" x="0" y="2" width="26" height="2.5" />
        </LegendMark>
      ),
      text: t('returnsPage.legend.period'),
    },
    {
      mark: (
        <LegendMark>
          <path class="claim-published" d="M2 13H10M10 2V14" />
        </LegendMark>
      ),
      text: t('returnsPage.legend.published'),
    },
  ]
}

function yearsLegend({ formatter: { t } }: PartsContext): LegendItem[] {
  const styles: readonly BarStyle[] = ['published', 'part-year', 'derived', 'background']
  return [
    ...styles.map((style) => ({
      mark: <BarMark style={style} />,
      text: t(style === 'published' ? 'returnsPage.legend.whole' : `returnsPage.legend.${style}`),
    })),
    {
      mark: (
        <LegendMark class="missing-year">
          <rect x="2" y="2" width="12" height="12" />
        </LegendMark>
      ),
      text: t('chart.legend.missing'),
    },
    { mark: totalPoint(), text: t('returnsPage.legend.total') },
    { mark: totalPoint('is-hollow'), text: t('returnsPage.legend.bound') },
  ]
}

function BarMark({ style }: { readonly style: BarStyle }) {
  const box = { x: 2, y: 2, width: 12, height: 12 }
  const pattern = barPattern(style, box)
  return (
    <LegendMark class={`year-mark is-${style}`}>
      <rect class="year-bar" {...box} />
      {pattern && <path class="year-hatch" d={pattern} />}
    </LegendMark>
  )
}

const totalPoint = (look?: string) => (
  <LegendMark class={look}>
    <circle class="total-point" cx="8" cy="8" r="5" />
  </LegendMark>
)
