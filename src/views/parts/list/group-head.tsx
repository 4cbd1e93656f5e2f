/** The head of a group of the list: folds it, names it, and shows each of its stations as a mark. */
import { onceFor } from '../../../logic/text/remember.ts'
import type { AtlasIndex } from '../../../logic/records/atlas-index.ts'
import type { Station } from '../../../model/station.ts'
import type { Part, PartsContext } from '../context.ts'
import type { ListLinks } from './list-links.ts'
import type { StationGroup } from './station-groups.ts'
import { ListMark } from './station-row.tsx'

type Props = {
  readonly group: StationGroup
  readonly links: ListLinks
  readonly isOpen: boolean
  readonly fold: (open: boolean) => void
  /** False out of sight, where a list is long. */
  readonly hasMarks: boolean
  readonly isSelected: boolean
}

/** A country's name selects it as well; what other groups are named by is nothing to select. */
export function GroupHead(props: Part<Props>) {
  const { context, group, links, isOpen, fold, hasMarks, isSelected } = props
  const { t, number } = context.formatter
  const { name, country, stations } = group
  const turn = (): void => fold(!isOpen)
  return (
    <div class="country-row">
      {country && (
        <button
          type="button"
          class="country-fold"
          aria-expanded={isOpen}
          aria-label={t('stations.fold', { group: name })}
          onClick={turn}
        />
      )}
      <h3 class="country-name">
        {country ? (
          <a
            href={links.country(country)}
            aria-current={isSelected ? 'true' : undefined}
            onClick={() => fold(true)}
          >
            {name}
          </a>
        ) : (
          <button type="button" class="country-fold" aria-expanded={isOpen} onClick={turn}>
            {name}
          </button>
        )}
      </h3>
      {hasMarks && <GroupMarks {...{ context, stations }} />}
      <span class="country-count">{number(stations.length)}</span>
    </div>
  )
}

/** As many marks fit beside the name of a country. */
const mostMarks = 12
/** Of more, so many and how many others. */
const fewerMarks = 9

/** By what their shape says, those without a point last; the rows say the same in words. */
function GroupMarks({ context, stations }: Part<Pick<StationGroup, 'stations'>>) {
  const shown = stations.length > mostMarks ? stations.slice(0, fewerMarks) : stations
  const left = stations.length - shown.length
  return (
    <span class="country-marks" aria-hidden="true">
      {inMarkOrder(shown, context).map((station) => (
        <ListMark key={station.id} {...{ context, station }} />
      ))}
      {left > 0 && `+${context.formatter.number(left)}`}
    </span>
  )
}

function inMarkOrder(stations: readonly Station[], { index }: PartsContext): readonly Station[] {
  const placeOf = (station: Station): number =>
    (station.drawn ? 0 : index.marks.size + 1) +
    (markPlaces(index).get(index.markOf(station)?.id ?? '') ?? index.marks.size)
  return stations.toSorted((a, b) => placeOf(a) - placeOf(b))
}

const markPlaces = onceFor(
  ({ marks }: AtlasIndex): ReadonlyMap<string, number> =>
    new Map([...marks.keys()].map((id, place) => [id, place])),
)
