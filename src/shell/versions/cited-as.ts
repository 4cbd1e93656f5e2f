/** The atlas, or a record of it, for reference managers; fetched when a reader asks for a format. */
import { bibliography, type BibliographyFormat } from '../../logic/files/bibliography.ts'
import { atlasWork, partWork } from '../../logic/files/cited-works.ts'
import type { AtlasInfo } from '../../model/atlas-info.ts'

/** @param address of the site, in full */
export const citedAs = (format: BibliographyFormat, info: AtlasInfo, address: string): string =>
  bibliography([atlasWork(info, address)], format)

export const recordCitedAs = (
  format: BibliographyFormat,
  info: AtlasInfo,
  record: { readonly name: string; readonly link: string },
): string => bibliography([partWork(info, record)], format)
