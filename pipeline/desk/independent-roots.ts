/**
 * What several sources come down to: so far the different origins, as `origin` of each source says.
 * The one place to change when sources say by themselves what they rest on.
 */
import type { Source } from '../../src/model/source.ts'

/** Each once. */
export function independentRoots(sources: readonly Source[]): string[] {
  return [...new Set(sources.map(({ origin }) => origin))]
}
