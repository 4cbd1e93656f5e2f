/** The map's colours: the same as in the style sheet's tokens, which a canvas cannot read by name. */

export type MapTheme = 'light' | 'dark'

export type MapColours = {
  sea: string
  land: string
  border: string
  paper: string
  ink: string
  quiet: string
  accent: string
}

const colours: Record<MapTheme, MapColours> = {
  light: {
    sea: '#eef1f1',
    land: '#f8f5ee',
    border: '#dcd6c8',
    paper: '#fbfaf7',
    ink: '#1c1f24',
    quiet: '#5c6470',
    accent: '#8c2d2d',
  },
  dark: {
    sea: '#0e1117',
    land: '#20262f',
    border: '#343c48',
    paper: '#12151b',
    ink: '#eceae4',
    quiet: '#9aa1ad',
    accent: '#e0a08c',
  },
}

export const mapColours = (theme: MapTheme): MapColours => colours[theme]
