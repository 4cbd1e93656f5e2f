/** The colours that the data gives its marks and events, as a stylesheet of both themes; paper has the light one. */
import { markValues } from '../../src/logic/records/atlas-facets.ts'
import type { AtlasInfo } from '../../src/model/atlas-info.ts'

export function subjectCss(info: AtlasInfo): string {
  const { eventColours } = info
  const marks = markValues(info)
  const properties = (theme: 'light' | 'dark'): string =>
    [
      ...marks.map((mark) => `--linked-${mark.id}:${mark[theme]}`),
      ...eventColours.map((colour) => `--event-${colour.id}:${colour[theme]}`),
    ].join(';')
  const dark = properties('dark')
  return [
    `:root{${properties('light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `@media screen{[data-theme=dark]{${dark}}}`,
    ...eventColours.flatMap(({ id }) => [
      `.colour-${id}{color:var(--event-${id})}`,
      `.timeline-colour-${id}{--timeline-mark:var(--event-${id})}`,
      `:is(.evidence,.act-lines)>.event-${id}{--dot:var(--event-${id})}`,
    ]),
    ...marks.map(({ id }) => `.linked-${id}{color:var(--linked-${id})}`),
    '',
  ].join('\n')
}
