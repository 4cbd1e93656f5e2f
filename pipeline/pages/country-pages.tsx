/** The page of each host country, and the list of them. */
import { countryRecord } from '../../src/logic/responses/country-record.ts'
import { mapScene } from '../../src/logic/map/map-scene.ts'
import { drawnWorldSize, zoomOfWorld } from '../../src/logic/geo/mercator.ts'
import type { Country } from '../../src/model/country.ts'
import { CountriesPage } from '../../src/views/pages/country/countries-page.tsx'
import { CountryPage } from '../../src/views/pages/country/country-page.tsx'
import { countryFinding, countryTitle } from '../../src/views/pages/country/country-words.ts'
import type { PartsContext } from '../../src/views/parts/context.ts'
import { countriesPath, countryPath } from '../../src/views/parts/site/country-places.ts'
import { clusterName, stationName } from '../../src/views/parts/words/station-name.ts'
import { locatorGround } from '../basemap/locator-ground.ts'

const page = { isWanted: () => true, kind: 'reading' } as const

export function countryPages(context: PartsContext) {
  const { index, formatter } = context
  return [
    {
      ...page,
      path: countriesPath,
      title: () => formatter.t('country.list'),
      content: () => <CountriesPage {...{ context }} />,
    },
    ...index.data.countries.map((country) => {
      const said = () => ({ context, country, record: countryRecord(index, country.code) })
      return {
        ...page,
        path: countryPath(country.code),
        title: () => countryTitle(said()),
        description: () => countryFinding(said()),
        content: () => <CountryPage {...{ context, country, ...locator(country, context) }} />,
      }
    }),
  ]
}

/** The ground, and its stations on it: all others are left out. */
function locator({ code }: Country, context: PartsContext) {
  const { index, day } = context
  const here = index.data.stations.filter(({ country }) => country === code)
  const ground = locatorGround(
    code,
    here.flatMap(({ position }) => (position ? [position] : [])),
  )
  const whyLeftOut = new Uint16Array(index.data.stations.length).fill(1)
  for (const { id } of here) whyLeftOut[index.stationRows.get(id) ?? 0] = 0
  const scene = mapScene({
    ...{ index, whyLeftOut, day },
    zoom: zoomOfWorld(drawnWorldSize.width * ground.scale),
    selection: null,
    stationName: (station) => stationName(station, context),
    clusterName: (some, count) => clusterName(some, count, context),
  })
  return { ground, scene }
}
