/** The investigations of this view to take along: the whole drawing, its table, its sources and files. */
import { group } from 'd3'
import { useEffect, useRef } from 'preact/hooks'
import { wholeCaution } from '../../logic/records/whole-caution.ts'
import type { Category } from '../../model/atlas-info.ts'
import {
  ChartFrame,
  LegendMark,
  type ChartTexts,
  type LegendItem,
} from '../parts/chart/chart-frame.tsx'
import type { PartsContext } from '../parts/context.ts'

type Props = {
  readonly context: PartsContext
  readonly texts: ChartTexts
  /** To this view. */
  readonly link: string
  /** `width` in pixels. */
  readonly draw: (width: number) => SVGSVGElement
  /** The figure stands with its drawing: its buttons can be given life. */
  readonly onReady: (figure: HTMLElement) => void
}

/** Pixels: on a phone the drawing is made as narrow as this, not made smaller. */
const leastWidth = 320

export function TimelineFiles({ context, texts, link, draw, onReady }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = place
    const figure = current?.closest<HTMLElement>('[data-chart]')
    if (!current || !figure) return
    current.replaceChildren(draw(Math.max(leastWidth, current.clientWidth)))
    onReady(figure)
  }, [])
  const { t } = context.formatter
  return (
    <>
      <ChartFrame
        {...{ context, ...texts }}
        id="investigations"
        note={`${wholeCaution(context.index.data.info)} ${link}`}
        legend={legendOf(context.index.data.info.categories)}
      >
        <div ref={place} role="img" aria-label={texts.title} />
      </ChartFrame>
      {context.index.data.info.returns && (
        <p class="quiet">
          {t('investigations.returns')} <a href={`${context.base}returns/`}>{t('nav.returns')}</a>
        </p>
      )}
    </>
  )
}

/** One entry for each colour, with the categories that have it. */
function legendOf(categories: readonly Category[]): LegendItem[] {
  return [...group(categories, ({ colour }) => colour)].map(([colour, its]) => ({
    mark: (
      <LegendMark class={`timeline-colour-${colour}`}>
        <circle class="timeline-mark" cx="8" cy="8" r="5" />
      </LegendMark>
    ),
    text: its.map(({ name }) => name).join(', '),
  }))
}
