/** The map's colours, for pens that cannot read the style sheet: a test holds them to its tokens. */
import type { MarkValue } from '../../model/facet.ts'
import type { Theme } from '../../model/view.ts'
import type { Paint } from './display-list.ts'

/** By the names of the style sheet's tokens; the sky is around the globe. */
const colours = {
  light: {
    panel: '#fffefb',
    ink: '#1c1f24',
    quiet: '#5c6470',
    line: '#e4e0d7',
    sea: '#eef1f1',
    sky: '#e2ded4',
    land: '#f8f5ee',
    border: '#dcd6c8',
    hatch: '#b9b1a0',
    accent: '#8c2d2d',
  },
  dark: {
    panel: '#171b22',
    ink: '#eceae4',
    quiet: '#9aa1ad',
    line: '#2a303a',
    sea: '#0e1117',
    sky: '#05070a',
    land: '#20262f',
    border: '#343c48',
    hatch: '#4a5362',
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
