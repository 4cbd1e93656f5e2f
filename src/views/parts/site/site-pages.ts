/** Where the pages of the site lie; one without records is not built, and no link leads to it. */
import type { AtlasInfo } from '../../../model/atlas-info.ts'

/** In the order of the header. */
export const sitePageNames = ['map', 'responses', 'returns', 'table', 'about'] as const
export type SitePage = (typeof sitePageNames)[number]

export type SitePlace = {
  /** From the base path on. */
  readonly path: string
  readonly isWanted: (info: AtlasInfo) => boolean
}

const always = (): boolean => true

export const sitePages: Readonly<Record<SitePage, SitePlace>> = {
  map: { path: '', isWanted: always },
  responses: { path: 'responses/', isWanted: ({ responses }) => responses !== undefined },
  returns: { path: 'returns/', isWanted: ({ returns }) => returns !== undefined },
  table: { path: 'table/', isWanted: always },
  about: { path: 'about/', isWanted: always },
}
