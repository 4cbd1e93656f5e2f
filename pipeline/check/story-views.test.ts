import { expect, it } from 'vitest'
import * as v from 'valibot'
import { Story } from '../../src/model/story.ts'
import { anAtlas } from '../../tests/an-atlas.ts'
import { checkInput } from '../../tests/check-input.ts'
import { storyViews } from './story-views.ts'

const told = (view: string) => {
  const atlas = anAtlas().station('fr-paris-1')
  const step = { title: 'A step', text: 'What happened.', events: [] }
  const story = v.parse(Story, {
    ...{ title: 'A story', lead: 'In steps.' },
    steps: [
      { ...step, id: 'first', view: '?f=2&country=FR' },
      { ...step, id: 'second', view },
    ],
  })
  const input = checkInput(atlas)
  return storyViews({ ...input, data: { ...input.data, story } })
}

it('wants views that open whole', () => {
  expect(told('?f=2&sel=station:fr-paris-1')).toEqual([])
  expect(told('?f=2&sel=station:fr-lyon-1&status=gone')).toMatchObject([
    { file: 'story.json', record: 'second', field: 'view', found: 'status=gone' },
    { file: 'story.json', record: 'second', field: 'view', found: 'sel=station:fr-lyon-1' },
  ])
})
