/**
 * SHA-256 (FIPS 180-4) of bytes, or of a text as UTF-8. By hand, since browsers give theirs to pages from a secure address only:
 * one function is the same everywhere, and a table takes it some milliseconds.
 */

/** The first 32 bits of the fractional parts of a root of the first primes. */
function fractions(root: number, count: number): Uint32Array {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n += 1)
    if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  return Uint32Array.from(primes, (prime) => {
    const value = prime ** (1 / root)
    return (value - Math.floor(value)) * 2 ** 32
  })
}

const constants = fractions(3, 64)
const blockBytes = 64

/** 64 hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  const state = fractions(2, 8)
  const padded = paddedBytes(
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  )
  const words = new Uint32Array(64)
  for (let at = 0; at < padded.byteLength; at += blockBytes) {
    for (let i = 0; i < 16; i += 1) words[i] = padded.getUint32(at + 4 * i)
    expand(words)
    digestBlock(state, words)
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** With a one bit, zeros, and the length in bits at the end of the last block. */
function paddedBytes(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / blockBytes) * blockBytes
  const padded = new Uint8Array(length)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(length - 4, bytes.length * 8)
  return view
}

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function expand(words: Uint32Array): void {
  const word = (i: number): number => words[i] ?? 0
  for (let i = 16; i < 64; i += 1) {
    const [a, b] = [word(i - 15), word(i - 2)]
    const first = rotated(a, 7) ^ rotated(a, 18) ^ (a >>> 3)
    const second = rotated(b, 17) ^ rotated(b, 19) ^ (b >>> 10)
    words[i] = word(i - 16) + first + word(i - 7) + second
  }
}

function digestBlock(state: Uint32Array, words: Uint32Array): void {
  const working = state.slice()
  const at = (i: number): number => working[i] ?? 0
  for (let i = 0; i < 64; i += 1) {
    const high = rotated(at(4), 6) ^ rotated(at(4), 11) ^ rotated(at(4), 25)
    const choice = (at(4) & at(5)) ^ (~at(4) & at(6))
    const first = at(7) + high + choice + (constants[i] ?? 0) + (words[i] ?? 0)
    const low = rotated(at(0), 2) ^ rotated(at(0), 13) ^ rotated(at(0), 22)
    const majority = (at(0) & at(1)) ^ (at(0) & at(2)) ^ (at(1) & at(2))
    // Each of the eight words moves on by one; two of them take something up.
    working.copyWithin(1, 0, 7)
    working[4] = at(4) + first
    working[0] = first + low + majority
  }
  for (const [i, word] of working.entries()) state[i] = (state[i] ?? 0) + word
}
