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
