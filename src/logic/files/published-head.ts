import type { AtlasInfo } from '../../model/atlas-info.ts'
import { formatVersion, type PublishedHead } from '../../model/published.ts'
import { citation } from '../records/citation.ts'

/** What every published JSON file says about itself. */
export function publishedHead(info: AtlasInfo): PublishedHead {
  const { version, date, licence } = info
  return { formatVersion, version, date, licence, citation: citation(info) }
}
