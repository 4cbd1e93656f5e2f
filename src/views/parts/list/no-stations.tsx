/** An empty result says where the search leads and which filter to loosen, and does it at a click. */
import type { Part } from '../context.ts'

export type NoStationsProps = {
  /** What to loosen when nothing is left. */
  readonly loosen?: readonly {
    /** What it would leave out, and how many stations that would bring. */
    readonly words: string
    readonly apply: () => void
  }[]
  /** Where the text of the search leads to, though no station matches it. */
  readonly offer?: PlaceOffer | null
}

export type PlaceOffer = {
  readonly text: string
  readonly place: string
  readonly go: () => void
}

export function NoStations({ context, loosen = [], offer }: Part<NoStationsProps>) {
  const { t } = context.formatter
  return (
    <div class="no-stations">
      <p>{offer ? t('stations.noneFound', { text: offer.text }) : t('stations.none')}</p>
      {offer && (
        <button type="button" onClick={offer.go}>
          {t('stations.goTo', { place: offer.place })}
        </button>
      )}
      {loosen.map(({ words, apply }) => (
        <button key={words} type="button" onClick={apply}>
          {words}
        </button>
      ))}
    </div>
  )
}
