import { describe, expect, it } from 'vitest'
import { physicalStyles } from './check-styles.mjs'

describe('the check for logical styles', () => {
  it('names the line, the physical property and the logical one', () => {
    expect(physicalStyles('.a {\n  color: red;\n  margin-left: 1px;\n}')).toEqual([
      { line: 3, found: 'margin-left', expected: 'margin-inline-start' },
    ])
  })

  it.each([
    ['width', 'inline-size'],
    ['max-height', 'max-block-size'],
    ['bottom', 'inset-block-end'],
    ['border-right-color', 'border-inline-end-color'],
    ['border-top-left-radius', 'border-start-start-radius'],
    ['scroll-padding-top', 'scroll-padding-block-start'],
  ])('expects for %s its logical property', (physical, logical) => {
    expect(physicalStyles(`.a{${physical}:1px}`)).toEqual([
      { line: 1, found: physical, expected: logical },
    ])
  })

  it('finds physical values of alignment and floating', () => {
    const found = physicalStyles('.a { text-align: left; float: right }')
    expect(found.map(({ expected }) => expected)).toEqual([
      'text-align: start',
      'float: inline-end',
    ])
  })

  it('finds declarations inside nested rules', () => {
    expect(physicalStyles('@media (width > 1px) { .a { &:hover { left: 0 } } }')).toHaveLength(1)
  })

  it('leaves logical properties, media queries, custom properties and comments alone', () => {
    const css = `
      /* left: 0; */
      @media (min-width: 40em) { .a { inline-size: 1px } }
      .a { --left: 1px; margin-inline: 1px; text-align: center; inset-inline-start: 0 }
      .width:hover { color: red }`
    expect(physicalStyles(css)).toEqual([])
  })
})
