import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { mapLayers } from './layers.ts'
import { mapStyle } from './map-style.ts'

describe('the map’s style', () => {
  it.each(['light', 'dark'] as const)('is valid in the %s theme', (theme) => {
    const style = mapStyle(theme, 'https://atlas.example/tiles/{z}/{x}/{y}.pbf')
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([])
  })

  // Nothing checks them in the browser.
  it.each([[], ['Hans'], ['Hant'], ['Cyrl'], ['Grek'], ['Arab'], ['Hans', 'Cyrl', 'Grek', 'Arab']])(
    'is valid with cities called by their own names in %s %s %s %s',
    (...scripts) => {
      const style = mapStyle('light', 'https://atlas.example/tiles/{z}/{x}/{y}.pbf')
      const own = { ...style, layers: mapLayers('dark', scripts) }
      expect(validateStyleMin(own).map(({ message }) => message)).toEqual([])
    },
  )

  it('asks no server for fonts or pictures', () => {
    const style = mapStyle('light', 'https://atlas.example/tiles/{z}/{x}/{y}.pbf')
    expect(style.glyphs).toBeUndefined()
    expect(style.sprite).toBeUndefined()
  })

  it('has the same layers in both themes, so that a theme only repaints them', () => {
    const ids = (theme: 'light' | 'dark') => mapLayers(theme).map(({ id }) => id)
    expect(ids('dark')).toEqual(ids('light'))
  })

  it('puts marks above labels and labels above the names of the ground', () => {
    const ids = mapLayers('light').map(({ id }) => id)
    const order = [
      'land',
      'hatched',
      'city-names',
      'labels-start',
      'labels',
      'rings',
      'clusters',
      'marks',
    ]
    expect(ids.filter((id) => order.includes(id))).toEqual(order)
  })
})
