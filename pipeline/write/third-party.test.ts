import { describe, expect, it } from 'vitest'
import { thirdPartyNotices } from './third-party.ts'

describe('the third-party notices', () => {
  const notices = thirdPartyNotices('.')

  it('hold the licence text of the map library and of the typeface', () => {
    expect(notices).toMatch(/maplibre-gl \d/)
    expect(notices).toContain('Redistribution and use in source and binary forms')
    expect(notices).toContain('SIL OPEN FONT LICENSE')
  })

  it('hold the licence of the letters that come from no package', () => {
    expect(notices).toContain('Droid Sans Fallback')
    expect(notices).toContain('Apache License')
  })

  it('hold nothing that only the build uses', () => {
    expect(notices).not.toMatch(/^(messageformat|vite|typescript) \d/m)
  })

  it('hold what the dependencies depend on', () => {
    expect(notices).toMatch(/d3-scale \d/)
  })
})
