/** The map's colours, for pens that cannot read the style sheet: a test holds them to its tokens. */
import type { MarkValue } from '../../model/facet.ts'
import type { Theme } from '../../model/view.ts'
import type { Paint } from './display-list.ts'

/** By the names of the style sheet's tokens; the sky is around the globe, country and ocean are for their names. */
const colours = {
  light: {
    panel: '#fffefb',
    ink: '#1c1f24',
    quiet: '#5c6470',
    line: '#e4e0d7',
    sea: '#dfe8eb',
    sky: '#e2ded4',
    land: '#f8f5ee',
    beside: '#f0ebe0',
    border: '#c9c1ae',
    coast: '#b3b7ae',
    hatch: '#eae4d8',
    town: '#eae4d8',
    country: '#625b4b',
    ocean: '#4d6873',
    accent: '#8c2d2d',
  },
  dark: {
    panel: '#171b22',
    ink: '#eceae4',
    quiet: '#9aa1ad',
    line: '#2a303a',
    sea: '#0b0e13',
    sky: '#05070a',
    land: '#2a313c',
    beside: '#232a34',
    border: '#465061',
    coast: '#5a6679',
    hatch: '#39424f',
    town: '#39424f',
    country: '#a8b2c0',
    ocean: '#8aa0ad',
    accent: '#e0a08c',
  },
} as const satisfies Record<Theme, Readonly<Record<string, string>>>

type MapColours = Readonly<Record<keyof (typeof colours)[Theme], string>>

export const mapColours = (theme: Theme): MapColours => colours[theme]

/** Also those that the data give. */
export type Palette = MapColours & {
  /** Of each value that marks have; what has none of them is quiet. */
  readonly values: ReadonlyMap<string, string>
}

/** What a value is drawn in. */
export type MarkColour = Pick<MarkValue, 'id' | Theme>

export const palette = (theme: Theme, given: readonly MarkColour[]): Palette => ({
  ...colours[theme],
  values: new Map(given.map((one) => [one.id, one[theme]])),
})

export const valueColour = ({ values, quiet }: Palette, value = ''): string =>
  values.get(value) ?? quiet

/** @param of the value of the whole thing that the path is a part of */
export function colourOf(palette: Palette, paint: Paint, of?: string): string {
  switch (paint) {
    case 'none':
      return 'none'
    case 'colour':
      return valueColour(palette, of)
    case 'paper':
      return palette.panel
    case 'ink':
    case 'hatch':
    case 'accent':
      return palette[paint]
  }
}
