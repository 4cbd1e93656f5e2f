/** Names on the map, which the browser draws from its own fonts: the style names no glyphs. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { cityText, labelText, nameText } from '../../logic/map/look.ts'
import { mapColours } from '../../logic/map/map-colours.ts'
import type { Theme } from '../../model/view.ts'

/** A font that is there only where the page has loaded it, for letters that the system lacks. */
export const ownFont = 'Atlas Han'

export const font = ['system-ui', 'sans-serif', ownFont]
/** MapLibre takes the weight from the words of the first name, which need be no font that there is. */
const seaFont = ['Atlas Italic', 'Georgia', 'serif', ...font]
const heavyFont = ['Atlas Semibold', ...font]

/** How the name of something that is on the map is written. */
export const lettering = (theme: Theme) => {
  const { ink, land } = mapColours(theme)
  return {
    layout: { 'text-font': heavyFont, 'text-size': labelText.size, 'text-justify': 'auto' },
    paint: { 'text-color': ink, 'text-halo-color': land, 'text-halo-width': labelText.halo },
  } as const
}

/** Its own name, where it is in one of these scripts; else the page's. */
const cityName = (scripts: readonly string[]): ExpressionSpecification =>
  scripts.length === 0
    ? ['get', 'name']
    : [
        'case',
        ['in', ['get', 'script'], ['literal', [...scripts]]],
        ['get', 'own'],
        ['get', 'name'],
      ]

export const nameLayers = (theme: Theme, scripts: readonly string[]): LayerSpecification[] => {
  const { quiet, land } = mapColours(theme)
  return [
    placeNames('country', theme),
    placeNames('sea', theme),
    {
      id: 'city-names',
      type: 'symbol',
      source: 'basemap',
      'source-layer': 'cities',
      minzoom: cityText.from,
      filter: ['<=', ['get', 'rank'], ['zoom']],
      layout: {
        'text-field': cityName(scripts),
        'text-font': font,
        'text-size': cityText.size,
        'text-padding': cityText.padding,
        'symbol-sort-key': ['-', 0, ['get', 'population']],
      },
      paint: {
        'text-color': quiet,
        'text-opacity': cityText.opacity,
        'text-halo-color': land,
        'text-halo-width': cityText.halo,
      },
    },
    stationLabels('labels-start', theme),
    stationLabels('labels', theme),
  ]
}

/** Of countries and seas: the first to yield. */
const placeNames = (kind: 'country' | 'sea', theme: Theme): LayerSpecification => {
  const { country, ocean, land } = mapColours(theme)
  const looks = {
    country: {
      layout: {
        'text-font': font,
        'text-size': nameText.country.size,
        'text-transform': 'uppercase',
        'text-letter-spacing': nameText.country.spacing,
        'text-max-width': 9,
      },
      paint: {
        'text-color': country,
        'text-halo-color': land,
        'text-halo-width': nameText.country.halo,
      },
    },
    sea: {
      layout: { 'text-font': seaFont, 'text-size': nameText.sea.size, 'text-max-width': 4 },
      paint: { 'text-color': ocean },
    },
  } as const
  const { layout, paint } = looks[kind]
  return {
    ...{ id: `${kind}-names`, type: 'symbol', source: 'basemap', 'source-layer': 'names' },
    // A tile asks for whole zooms.
    filter: ['all', ['==', ['get', 'kind'], kind], ['<=', ['get', 'rank'], ['zoom']]],
    layout: {
      ...layout,
      'text-field': ['get', 'name'],
      'text-padding': 4,
      'symbol-sort-key': ['get', 'from'],
    },
    paint,
  }
}

/** Each label stands where the drawn map has it, if there is room: before its marks or after them. */
const stationLabels = (id: 'labels' | 'labels-start', theme: Theme): LayerSpecification => {
  const { layout, paint } = lettering(theme)
  const sides = ['left', 'right'] as const
  return {
    ...{ id, type: 'symbol', source: 'labels', paint },
    filter: ['==', ['get', 'side'], id === 'labels' ? 'end' : 'start'],
    layout: {
      ...layout,
      'text-field': ['get', 'text'],
      'text-variable-anchor': [
        ...(id === 'labels' ? sides : sides.toReversed()),
        ...(['top', 'bottom', 'top-left', 'bottom-left'] as const),
      ],
      'text-radial-offset': ['get', 'offset'],
      'text-padding': 0,
    },
  }
}

/**
 * A letter that nobody sees: the program that draws letters is made ready with the first frames, and no
 * choice that brings the first names waits for it.
 */
export const letter: LayerSpecification = {
  id: 'letter',
  type: 'symbol',
  source: 'blockers',
  layout: {
    'text-field': '.',
    'text-font': font,
    'text-size': 1,
    'text-allow-overlap': true,
    'text-ignore-placement': true,
  },
  // Of no opacity at all it would not be drawn; a colour has steps of 1/255.
  paint: { 'text-opacity': 0.001 },
}
