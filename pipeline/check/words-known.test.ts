import { expect, it } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { wordsKnown } from './words-known.ts'

it('finds a message that there is not, and a value that the message does not have', () => {
  const words = {
    'stations.count': '{$shown :number} of {$total :number} lights',
    'stations.linkedTo': 'of {$lamp}',
    'lights.count': 'many',
  }
  expect(findings(wordsKnown, anAtlas().info({ words }))).toEqual([
    ' words.stations.linkedTo: $lamp',
    ' words.lights.count: a message',
  ])
})
