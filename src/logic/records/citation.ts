import type { AtlasInfo } from '../../model/atlas-info.ts'

/** `Stations Abroad: An evidence atlas (version 2026.11.29, 2026-11-29). CC-BY-4.0.` */
export function citation(info: AtlasInfo): string {
  const { title, tagline, version, date, publisher, licence, repository } = info
  return [
    ...(publisher === title ? [] : [`${publisher}.`]),
    `${title}: ${tagline} (version ${version}, ${date}).`,
    ...(repository ? [`${repository}.`] : []),
    `${licence.id}.`,
  ].join(' ')
}

/** One record within it, with its address: `“Italy”, in Stations Abroad: … CC-BY-4.0. https://example.org/?f=2&sel=country:IT` */
export function recordCitation(
  info: AtlasInfo,
  { name, link }: { readonly name: string; readonly link: string },
): string {
  return `“${name}”, in ${citation(info)} ${link}`
}

type SealedRows = { readonly rows: number; readonly sha256: string }

/** A view pinned to the version of `info`: with the number and the checksum of its rows. */
export function viewCitation(
  info: AtlasInfo,
  view: { readonly name: string; readonly link: string },
  seals: Readonly<Record<'stations' | 'events', SealedRows>>,
): string {
  return `${recordCitation(info, view)} (${sealWords(seals)}).`
}

/** `94 rows of stations, SHA-256 …; 12 rows of events, SHA-256 …` */
export function sealWords(seals: Readonly<Record<'stations' | 'events', SealedRows>>): string {
  return (['stations', 'events'] as const)
    .map((table) => `${seals[table].rows} rows of ${table}, SHA-256 ${seals[table].sha256}`)
    .join('; ')
}
