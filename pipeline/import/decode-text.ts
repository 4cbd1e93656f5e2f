/** Which letters the bytes of a text file are. */
export type DecodedText = {
  readonly text: string
  /** What a person should know of how it was read. */
  readonly notice?: string
}

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * By its byte order mark; without one, UTF-8 if every byte fits, else Windows-1252 with a notice. Never throws
 * but where a mark promises what the bytes do not keep.
 * @throws TypeError where a file with a mark is broken
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return { text: decodeAs(marked[0], bytes) }
  try {
    return { text: decodeAs('utf-8', bytes) }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const notice =
      'It is no UTF-8, so it was read as Windows-1252: look whether letters with accents are right.'
    return { text: decodeWindows1252(bytes), notice }
  }
}

const decodeAs = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes)

/** What stands at the bytes 0x80 to 0x9f, where the decoder of Node 20 gives control characters. */
const from80to9f = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1')
  return text.replaceAll(/[\u0080-\u009f]/g, (one) => from80to9f[one.charCodeAt(0) - 0x80] ?? one)
}
