/** What is wrong with a text as JSON, with its place: where it breaks off being JSON, and keys that are repeated. */

export type JsonFault = {
  /** From 1. */
  readonly line: number
  readonly column: number
  /** The way to it: `features.3.properties`. */
  readonly path: string
  readonly found: string
  readonly expected: string
}

/** An object or a list that is not closed yet, and how far it is. */
type Open = {
  readonly keys: Set<string> | null
  /** The key or the number of the value that is next or was read last. */
  at: string | number
}

type Place = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'after value' | 'end'

/** A sign, the inside of a text, or a number or word, after any spaces. */
const token =
  // eslint-disable-next-line no-control-regex -- JSON texts hold no control characters.
  /[ \t\r\n]*(?:([{}[\],:])|"([^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\0-\x1f]*)*)"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y

const expectations: Readonly<Record<Place, string>> = {
  value: 'a value',
  'first value': 'a value or ]',
  key: 'a key in quotes',
  'first key': 'a key in quotes or }',
  colon: 'a colon',
  'after value': 'a comma, or the end of the list or object',
  end: 'nothing after the end',
}

/** Of a text that is no JSON, the last fault is where it breaks off; the others are repeated keys. */
export function jsonFaults(text: string): JsonFault[] {
  const faults: JsonFault[] = []
  const open: Open[] = []
  let place: Place = 'value'
  token.lastIndex = 0
  for (;;) {
    const start = token.lastIndex
    const match = token.exec(text)
    const next: Place | 'repeated' | null = match && step(match, place, open)
    if (next !== null && next !== 'repeated') {
      place = next
      continue
    }
    const index = nextIn(text, start)
    if (place === 'end' && index === text.length) return faults
    const at = { ...placeIn(text, index), path: pathOf(open) }
    if (next === null) {
      return [...faults, { ...at, found: foundAt(text, index), expected: expectations[place] }]
    }
    faults.push({ ...at, ...repeated(match) })
    place = 'colon'
  }
}

const repeated = (match: RegExpExecArray | null): Pick<JsonFault, 'found' | 'expected'> => ({
  found: `the key "${match?.[2]?.slice(0, 60) ?? ''}" twice`,
  expected: 'each key once',
})

const pathOf = (open: readonly Open[]): string =>
  open
    .map(({ at }) => at)
    .filter((at) => at !== '')
    .join('.')

function placeIn(text: string, index: number): Pick<JsonFault, 'line' | 'column'> {
  const before = text.slice(0, index)
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') }
}

function nextIn(text: string, from: number): number {
  let index = from
  while (index < text.length && ' \t\r\n'.includes(text.charAt(index))) index += 1
  return index
}

function foundAt(text: string, index: number): string {
  if (index >= text.length) return 'the end of the file'
  const rest = text.slice(index, index + 24).split(/[\r\n]/)[0] ?? ''
  return rest.startsWith('\uFEFF') ? 'a byte order mark' : JSON.stringify(rest)
}

type Step = (place: Place, open: Open[]) => Place | null

const isForValue = (place: Place): boolean => place === 'value' || place === 'first value'
const isForKey = (place: Place): boolean => place === 'key' || place === 'first key'

const signs: Readonly<Partial<Record<string, Step>>> = {
  '{': (place, open) => (isForValue(place) ? opened({ keys: new Set(), at: '' }, open) : null),
  '[': (place, open) => (isForValue(place) ? opened({ keys: null, at: 0 }, open) : null),
  ':': (place) => (place === 'colon' ? 'value' : null),
  ',': (place, open) => (place === 'after value' ? afterComma(open) : null),
  '}': (place, open) => (isEnd(place, 'first key') && open.at(-1)?.keys ? closed(open) : null),
  ']': (place, open) =>
    isEnd(place, 'first value') && open.at(-1)?.keys === null ? closed(open) : null,
}

const isEnd = (place: Place, ofEmpty: Place): boolean =>
  place === 'after value' || place === ofEmpty

/** What follows a token; null where it may not stand there. */
function step(match: RegExpExecArray, place: Place, open: Open[]): Place | 'repeated' | null {
  const [, sign, text] = match
  if (sign !== undefined) return signs[sign]?.(place, open) ?? null
  if (isForValue(place)) return afterValue(open)
  return text !== undefined && isForKey(place) ? key(text, open) : null
}

function key(text: string, open: Open[]): Place | 'repeated' {
  const inside = open.at(-1)
  // Two ways to write one key are one key.
  const name = text.includes('\\') ? unescaped(text) : text
  if (!inside?.keys) return 'colon'
  inside.at = name
  if (inside.keys.has(name)) return 'repeated'
  inside.keys.add(name)
  return 'colon'
}

const unescaped = (text: string): string => {
  const value: unknown = JSON.parse(`"${text}"`)
  return String(value)
}

function opened(next: Open, open: Open[]): Place {
  open.push(next)
  return next.keys ? 'first key' : 'first value'
}

function afterComma(open: Open[]): Place {
  const inside = open.at(-1)
  if (!inside || inside.keys) return 'key'
  inside.at = Number(inside.at) + 1
  return 'value'
}

function closed(open: Open[]): Place {
  open.pop()
  return afterValue(open)
}

const afterValue = (open: readonly Open[]): Place => (open.length === 0 ? 'end' : 'after value')
