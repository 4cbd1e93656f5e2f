/** Where the pages of the site lie; one without records is not built, and no link leads to it. */
import type { AtlasInfo } from '../../../model/atlas-info.ts'

/** In the order of the header. */
export const sitePageNames = ['map', 'story', 'responses', 'returns', 'table', 'about'] as const
/** Behind one word of the header, in the order of its menu: they say how far the records can be relied on. */
export const furtherPageNames = ['claims', 'sources', 'gaps', 'changes'] as const
export type SitePage = (typeof sitePageNames)[number] | (typeof furtherPageNames)[number]

export type SitePlace = {
  /** From the base path on. */
  readonly path: string
  readonly isWanted: (info: AtlasInfo) => boolean
}

const always = (): boolean => true

export const sitePages: Readonly<Record<SitePage, SitePlace>> = {
  map: { path: '', isWanted: always },
  story: { path: 'story/', isWanted: ({ story }) => story === true },
  responses: { path: 'responses/', isWanted: ({ responses }) => responses !== undefined },
  returns: { path: 'returns/', isWanted: ({ returns }) => returns !== undefined },
  table: { path: 'table/', isWanted: always },
  about: { path: 'about/', isWanted: always },
  claims: { path: 'claims/', isWanted: ({ without }) => !without?.includes('claims.json') },
  sources: { path: 'sources/', isWanted: always },
  gaps: { path: 'gaps/', isWanted: always },
  changes: { path: 'changes/', isWanted: ({ without }) => !without?.includes('corrections.json') },
}
