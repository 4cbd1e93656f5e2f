// What a request asks of a file beside its bytes (RFC 9110): in which coding, if it has changed, which part.

/** @typedef {'br' | 'gzip' | 'identity'} Coding */

// Of equal weight, the one that gives the fewest bytes comes first.
/** @type {readonly Coding[]} */
const codings = ['br', 'gzip', 'identity']

/**
 * The codings that a client takes, the best first; none where it refuses all that there are.
 * @param {string | undefined} header `Accept-Encoding`; without it a client takes anything, and gets the
 *   file as it is
 * @returns {readonly Coding[]}
 */
export function acceptedCodings(header) {
  if (header === undefined) return ['identity']
  const weights = weightsIn(header)
  const any = weights.get('*')
  const weightOf = (/** @type {Coding} */ coding) => {
    const given = weights.get(coding) ?? (coding === 'gzip' ? weights.get('x-gzip') : undefined)
    // The file as it is may always be sent, as the last choice, unless that is refused.
    return given ?? any ?? (coding === 'identity' ? 0.0001 : 0)
  }
  return codings.filter((coding) => weightOf(coding) > 0).sort((a, b) => weightOf(b) - weightOf(a))
}

/**
 * `br;q=0.5, *` gives br 0.5 and * 1; a member that is not well formed is passed over.
 * @param {string} header
 * @returns {ReadonlyMap<string, number>}
 */
function weightsIn(header) {
  const members = header.toLowerCase().split(',')
  return new Map(
    members.flatMap((member) => {
      const found = /^\s*([^\s;]+)\s*(?:;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/.exec(member)
      return found?.[1] ? [[found[1], Number(found[2] ?? 1)]] : []
    }),
  )
}

const opaque = (/** @type {string} */ tag) => tag.replace(/^W\//, '')

/**
 * Whether a client has the file: `If-None-Match` compares weakly, so a tag of the same file is enough.
 * @param {string | undefined} header
 * @param {string} etag
 */
export function isKnown(header, etag) {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  const tags = header.match(/(?:W\/)?"[^"]*"/g) ?? []
  return tags.some((tag) => opaque(tag) === opaque(etag))
}

/** @typedef {{ readonly from: number, readonly to: number }} Part bytes, the last one included */

/**
 * The part that is asked for, `unsatisfiable` where the file has no such bytes, null where the whole is to
 * be sent: no part is asked for, or several, or one of a file that has changed since.
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {{ size: number, etag: string }} file its bytes, and its tag
 * @returns {Part | 'unsatisfiable' | null}
 */
export function partFor({ range, 'if-range': condition }, { size, etag }) {
  const asked = isSame(condition, etag) ? partIn(range ?? '', size) : null
  return asked && asked.from > asked.to ? 'unsatisfiable' : asked
}

/**
 * @param {string} range
 * @param {number} size
 * @returns {Part | null} empty where there are no such bytes
 */
function partIn(range, size) {
  const last = size - 1
  const end = /^bytes=\s*-(\d+)\s*$/i.exec(range)
  // `-5` are the last five bytes.
  if (end) return { from: Math.max(0, size - Number(end[1])), to: last }
  const [, from, to] = /^bytes=\s*(\d+)-(\d*)\s*$/i.exec(range) ?? []
  if (from === undefined) return null
  if (!to) return { from: Number(from), to: last }
  return Number(to) < Number(from) ? null : { from: Number(from), to: Math.min(Number(to), last) }
}

/**
 * `If-Range` compares strongly: pieces of two files must not be put together. A date is not enough for that,
 * and no file is sent with one.
 * @param {string | string[] | undefined} condition
 * @param {string} etag
 */
const isSame = (condition, etag) =>
  condition === undefined || (condition === etag && !etag.startsWith('W/'))
