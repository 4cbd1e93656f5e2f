import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { isNational, isOwnAct } from './event-side.ts'

const { info } = anAtlas()
  .info({
    scopes: [
      { id: 'parish', name: 'Parish', national: true },
      { id: 'sea', name: 'The sea' },
    ],
    actors: [
      { id: 'mayor', name: 'Mayor', speaksFor: 'parish' },
      { id: 'parish-gazette', name: 'Gazette' },
    ],
  })
  .data()

describe('the scope of an event', () => {
  it('is national where the data say so, whatever it is called', () => {
    expect(isNational({ scope: 'parish' }, info)).toBe(true)
    expect(isNational({ scope: 'sea' }, info)).toBe(false)
    expect(isNational({ scope: 'host' }, info)).toBe(false)
  })
})

describe('an act of the one whom an event concerns', () => {
  it('is that of an actor who speaks for its scope, and not of one whose id looks like it', () => {
    expect(isOwnAct({ scope: 'parish', actor: 'mayor' }, info)).toBe(true)
    expect(isOwnAct({ scope: 'sea', actor: 'mayor' }, info)).toBe(false)
    expect(isOwnAct({ scope: 'parish', actor: 'parish-gazette' }, info)).toBe(false)
  })
})
