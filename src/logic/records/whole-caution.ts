/** What a reader has to know of all records together, wherever some of them are taken along. */
import type { AtlasInfo } from '../../model/atlas-info.ts'

export const wholeCaution = ({ caution, background }: AtlasInfo): string =>
  background === undefined ? caution : `${caution} ${background}`
