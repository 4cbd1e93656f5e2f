/** Each step of the story opens a view that there is, whole. */
import { parsePermalink } from '../../src/logic/choices/permalink.ts'
import { atlasIndex } from '../../src/logic/records/atlas-index.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

export function storyViews({ data, refused, lost }: CheckInput): Problem[] {
  // A view may ask for a record that could not be read.
  if (!data.story || refused.size > 0 || lost.size > 0) return []
  const index = atlasIndex(data)
  return data.story.steps.flatMap(({ id, view }) =>
    parsePermalink(view, index).ignored.map(({ parameter, value }) => ({
      file: 'story.json',
      record: id,
      field: 'view',
      found: `${parameter}=${value}`,
      expected: 'what the explorer understands, in the newest format of links',
    })),
  )
}
