/** The colours that the data gives its linked cities and events, as a stylesheet of both themes; paper has the light one. */
import type { AtlasInfo } from '../../src/model/atlas-info.ts'

export function subjectCss({ linkedCities, eventColours }: AtlasInfo): string {
  const properties = (theme: 'light' | 'dark'): string =>
    [
      ...linkedCities.map((city) => `--linked-${city.id}:${city[theme]}`),
      ...eventColours.map((colour) => `--event-${colour.id}:${colour[theme]}`),
    ].join(';')
  const dark = properties('dark')
  return [
    `:root{${properties('light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `@media screen{[data-theme=dark]{${dark}}}`,
    ...eventColours.map(({ id }) => `.colour-${id}{color:var(--event-${id})}`),
    ...linkedCities.map(({ id }) => `.linked-${id}{color:var(--linked-${id})}`),
    '',
  ].join('\n')
}
