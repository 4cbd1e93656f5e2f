// Pens that cannot read the style sheet have its colours once more: these are the same.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { subjectCss } from '../pipeline/write/subject-css.ts'
import { countText, labelText, nameText } from '../src/logic/map/look.ts'
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

/** WCAG's relative luminance. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

describe.each(['light', 'dark'] as const)('on the %s ground', (theme) => {
  const colours = palette(theme, markValues(realData().info))
  const { land, sea, hatch, town, beside } = colours

  it.each([...colours.values, ['none', colours.quiet], ['outline', colours.ink]])(
    'the marks of %s stand out, wherever they stand',
    (_, colour) => {
      for (const ground of [land, sea, hatch, town, beside, colours.panel])
        expect(contrast(colour, ground), ground).toBeGreaterThanOrEqual(3)
    },
  )

  it('names can be read', () => {
    const { country, ocean, quiet, ink } = colours
    for (const text of [country, quiet, ink])
      for (const ground of [land, beside])
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
    for (const text of [ocean, quiet, ink]) expect(contrast(text, sea)).toBeGreaterThanOrEqual(4.5)
  })

  it('land and sea are told apart, and a coast from both', () => {
    expect(contrast(land, sea)).toBeGreaterThanOrEqual(1.12)
    for (const ground of [land, sea]) expect(contrast(colours.coast, ground)).toBeGreaterThan(1.5)
  })
})

describe('the words on the map', () => {
  const rule = (name: string): string =>
    sheet('drawn').split(`\n.${name} {`)[1]?.split('}')[0] ?? ''

  it('are as large in the style sheet as in pictures', () => {
    expect(rule('cluster-count')).toContain(`font: ${countText.weight} ${countText.size}px`)
    expect(rule('cluster-count')).toContain(`translateY(${countText.baseline}px)`)
    expect(rule('drawn-label')).toContain(`${labelText.weight} ${labelText.size}px`)
    expect(rule('drawn-label')).toContain(`stroke-width: ${2 * labelText.halo}px`)
    expect(rule('country-label')).toContain(`font: ${nameText.country.size}px`)
    expect(rule('country-label')).toContain(`letter-spacing: ${nameText.country.spacing}em`)
    expect(rule('country-label')).toContain(`stroke-width: ${2 * nameText.country.halo}px`)
    expect(sheet('drawn')).toContain(`italic ${nameText.sea.size}px`)
  })
})
