/** What lies beside the files of an archive: what it is, under which licence, how to cite it, and their checksums. */
import type { AtlasInfo } from '../../model/atlas-info.ts'
import { citation } from '../records/citation.ts'
import { wholeCaution } from '../records/whole-caution.ts'
import { bibliography, type Work } from './bibliography.ts'

export type Bundle = {
  readonly info: AtlasInfo
  /** What of the atlas it holds, in words. */
  readonly holds: readonly string[]
  /** Where that is shown, in full. */
  readonly link: string
  readonly work: Work
}

/** By their paths; the same for the same view, byte for byte. */
export function bundleTexts({ info, holds, link, work }: Bundle): Map<string, string> {
  const { title, version, date, licence } = info
  const readme = [
    `# ${title}, version ${version} (${date})`,
    `${holds.join('; ')}.`,
    wholeCaution(info),
    `Shown at ${link}`,
    `How to cite: ${citation(info)}`,
    `Licence: ${licence.title}, ${licence.url}`,
    'SHA256SUMS has the checksum of each file: `sha256sum --check SHA256SUMS` compares them. The schemas say what each ' +
      'field may hold.',
  ]
  return new Map([
    ['README.md', `${readme.join('\n\n')}\n`],
    ['citation.bib', bibliography([work], 'bibtex')],
    ['citation.csl.json', bibliography([work], 'csl-json')],
    ['citation.ris', bibliography([work], 'ris')],
  ])
}
