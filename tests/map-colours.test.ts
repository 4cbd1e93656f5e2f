// Pens that cannot read the style sheet have its colours once more: these are the same.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { subjectCss } from '../pipeline/write/subject-css.ts'
import { countText, labelText } from '../src/logic/map/look.ts'
import { mapColours, palette } from '../src/logic/map/map-colours.ts'
import { markValues } from '../src/logic/records/atlas-facets.ts'
import { realData } from './real-data.ts'

const sheet = (name: string): string =>
  readFileSync(new URL(`../src/styles/${name}.css`, import.meta.url), 'utf8')

/** The custom properties of every block that names some: light, dark by the system, dark by choice. */
const blocksOf = (css: string): Map<string, string>[] =>
  [...css.matchAll(/\{([^{}]*--[^{}]*)\}/g)]
    .map(
      ([, block = '']) =>
        new Map(
          [...block.matchAll(/--([\w-]+):\s*(#\w+)/g)].map(([, name = '', value = '']) => [
            name,
            value,
          ]),
        ),
    )
    .filter((properties) => properties.size > 0)

describe('the colours of the map', () => {
  it('are those of the style sheet, in both themes', () => {
    const [light, ...dark] = blocksOf(sheet('tokens'))
    expect(dark).toHaveLength(2)
    expect(Object.fromEntries(light ?? [])).toMatchObject(mapColours('light'))
    for (const block of dark) expect(Object.fromEntries(block)).toMatchObject(mapColours('dark'))
  })

  it('are those of the records, where the linked city gives them', () => {
    const { info } = realData()
    const [light, ...dark] = blocksOf(subjectCss(info))
    for (const { id } of markValues(info)) {
      expect(palette('light', markValues(info)).values.get(id)).toBe(light?.get(`linked-${id}`))
      for (const block of dark)
        expect(palette('dark', markValues(info)).values.get(id)).toBe(block.get(`linked-${id}`))
    }
  })
})

describe('the words on the map', () => {
  const rule = (name: string): string =>
    sheet('map').split(`\n.${name} {`)[1]?.split('}')[0] ?? ''

  it('are as large in the style sheet as in pictures', () => {
    expect(rule('cluster-count')).toContain(`font: ${countText.weight} ${countText.size}px`)
    expect(rule('cluster-count')).toContain(`translateY(${countText.baseline}px)`)
    expect(rule('drawn-label')).toContain(`${labelText.weight} ${labelText.size}px`)
    expect(rule('drawn-label')).toContain(`stroke-width: ${2 * labelText.halo}px`)
  })
})
