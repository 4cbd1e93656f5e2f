/** A query as people pass it on: what mail, chats and web pages did to a link is undone before it is read. */
import type { Parameters } from './link-formats.ts'

/** What letters, adverts, shops of links and apps add to a link to follow who opens it. */
const trackingFamily =
  /^(utm|mtm|matomo|piwik|pk|hsa|bsft|oft|fb|vero|ml_subscriber|at|wt|__cf|_branch)_/
const tracking = new Set(
  [
    'fbclid gclid gclsrc gbraid wbraid gad_source gad_campaignid dclid srsltid msclkid ttclid twclid yclid',
    'ysclid ymclid syclid igsh igshid mc_cid mc_eid mkt_tok li_fat_id epik irclickid rdt_cid sccid s_cid',
    'rb_clickid oly_anon_id oly_enc_id wickedid unicorn_click_id _ga _gl _ke _kx _openstat __s _hsenc _hsmi',
    '__hssc __hstc __hsfp hsctatracking mibextid sfnsn isappinstalled xtor trk trkinfo ncid cmpid dm_i spm',
    'guccounter guce_referrer guce_referrer_sig nr_email_referer ref ref_src ref_url referrer',
  ].flatMap((line) => line.split(' ')),
)
/** An app of which one sort of sharing has the name of a parameter of ours. */
const sharedBy = /^(timeline|singlemessage|groupmessage)$/

/** A reader's choices are some dozen. */
const mostParameters = 200
/** Characters: an area of two hundred corners has four thousand, and more of them while it is encoded. */
const longestValue = 12_000

/** Whether a parameter only follows readers, or is what is left of an ampersand: nobody need be told. */
export const isTracking = (parameter: string): boolean =>
  trackingFamily.test(parameter) || tracking.has(parameter) || /^(amp;?)?$/.test(parameter)

/** The query of an address; some pages write its ampersands so that what follows stands behind a `#`. */
export function queryIn({ search, hash }: { search: string; hash: string }): string {
  return /^#(0*38|x0*26);/i.test(hash) ? `${search}&${hash}` : search
}

/** The parameters by name in lower case. */
export function parametersOf(search: string): Parameters {
  const whole = search.includes('=') ? search : decoded(search)
  // Pages that take `&reg` for the sign of a trade mark make this of `&region`.
  const query = whole.replace(/(?:®|%c2%ae)ion=/gi, '&region=')
  return [...new URLSearchParams(query)]
    .slice(0, mostParameters)
    .map(([name, value]) => [nameIn(name), value.slice(0, longestValue)] as const)
    .filter(([name, value]) => name !== 'from' || !sharedBy.test(value))
}

const nameIn = (text: string): string =>
  text
    .replace(/^(amp;|#0*38;|#x0*26;)+/i, '')
    .trim()
    .toLowerCase()

/** What stands in a text and is not seen: a link that was wrapped or set for print has it. */
const unseen = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]+/g

/**
 * Encoded once or twice too often, with spaces and typographic dashes, and between the marks of the sentence that it
 * stood in. No value has a space, and each ends with a letter or a number.
 */
export function tidied(value: string): string {
  const plain = decoded(decoded(value))
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/^[^\p{L}\p{N}-]+/u, '')
  // From the end, once: to look for the marks from each place on would take minutes in a long text.
  return /^.*[\p{L}\p{N}]/su.exec(plain)?.[0] ?? ''
}

/** The values of a list as they are written, each once. */
export const listedIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(
    texts
      .flatMap((text) => decoded(decoded(text)).split(/[\s,;|，；、]+/))
      .filter((text) => tidied(text) !== ''),
  ),
]

/** The text of a search: one without a blank may have been encoded once too often. */
export const typedIn = (text: string): string => (/\s/.test(text) ? text : decoded(text))

/** Inverse of {@link typedIn}, for a text that was typed as if it were encoded. */
export const typedText = (text: string): string => (typedIn(text) === text ? text : `${text} `)

/** Finds a value whatever its letters, capital or small; null: it is none of them. */
export function oneOf<T extends string>(values: readonly T[]): (text: string) => T | null {
  const known = new Map(values.map((value) => [value.toLowerCase(), value]))
  return (text) => known.get(text.toLowerCase()) ?? known.get(tidied(text).toLowerCase()) ?? null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A percent sign of its own.
    return text
  }
}
