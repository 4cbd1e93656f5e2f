/** `desk.json` of a data folder: what its desk keeps by hand. An atlas may do without. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { CategoryId } from '../../src/model/ids.ts'
import type { Problem } from '../check/problem.ts'
import { readJson } from '../read/read-json.ts'

export const DeskFile = v.strictObject({
  /** Names that may be said: of bodies, and of people in a public function, which is named beside them. */
  names: v.array(v.strictObject({ name: v.string(), as: v.string() })),
  /** Capitalised words of which names of bodies, laws and the like are made: `Ministry`. */
  nameWords: v.array(v.string()),
  /** Words for a public function: whoever is named right behind one is named in it. */
  functions: v.array(v.string()),
  /** Words that judge, as patterns; they may stand in quotation marks alone. */
  loadedWords: v.array(v.strictObject({ word: v.string(), better: v.string() })),
  /** What an event of a category opens, and which later ones would end it. */
  followUps: v.array(v.strictObject({ after: CategoryId, by: v.array(CategoryId) })),
})
export type DeskFile = v.InferOutput<typeof DeskFile>

export const deskFileName = 'desk.json'

const empty: DeskFile = {
  ...{ names: [], nameWords: [], functions: [], loadedWords: [], followUps: [] },
}

export function loadDeskFile(folder: string): { kept: DeskFile; problems: readonly Problem[] } {
  if (!existsSync(join(folder, deskFileName))) return { kept: empty, problems: [] }
  const { value, problems } = readJson(folder, deskFileName)
  if (value === undefined) return { kept: empty, problems }
  const result = v.safeParse(DeskFile, value)
  if (result.success) return { kept: result.output, problems }
  const refused = result.issues.map((issue) => ({
    ...{ file: deskFileName, record: '', field: v.getDotPath(issue) ?? '' },
    ...{ found: issue.received, expected: issue.expected ?? 'another value' },
  }))
  return { kept: empty, problems: [...problems, ...refused] }
}
