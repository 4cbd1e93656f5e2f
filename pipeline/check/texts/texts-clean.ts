/** Every text, in whichever field, can be read, is not empty, and does nothing in a table program. */
import type { CheckInput } from '../check-input.ts'
import type { Problem } from '../problem.ts'

export function textsClean({ files }: Pick<CheckInput, 'files'>): Problem[] {
  const problems: Problem[] = []
  for (const [file, value] of files) {
    const visit = (text: string, { record, field }: Way): void => {
      const isPast = file === 'corrections.json' && asItWas.test(field)
      // A message of the interface that depends on a number has several lines.
      const isMessage = file === 'atlas.json' && field.startsWith('words.')
      const said = isMessage ? text.replaceAll('\n', ' ') : text
      const fault = isPast ? null : faultOf(said, field)
      if (fault) problems.push({ file, record, field, ...fault })
    }
    eachText(value, { record: '', field: '', inList: !wholes.has(file) }, visit)
  }
  return problems
}

/** Their parts are called by the way to them; the others hold records. */
const wholes: ReadonlySet<string> = new Set(['atlas.json', 'about.json'])

/** What a record was may have been anything, and is shown nowhere else. */
const asItWas = /^\d+\.(was|now)(\.|$)/
/** Where a text is asked for, and nothing may be there to say. */
const maybeEmpty = /(^|\.)notes?$/

type Fault = Pick<Problem, 'found' | 'expected'>

const isInvisible = (text: string): boolean => /^[\s\p{Cf}]*$/u.test(text)
const unreadable = /[\p{Cc}\p{Surrogate}\u2028\u2029\uFFFD]/u
/** Also as they are typed in Chinese and Japanese; tab and return, which are others, are refused anywhere. */
const formulaStart = /^[=+\-@＝＋－＠]/
const number = /^[+-]?\d+(\.\d+)?$/

function faultOf(text: string, field: string): Fault | null {
  const [character] = unreadable.exec(text) ?? []
  if (character !== undefined)
    return {
      found: `${shown(text)} with the character ${codeOf(character)}`,
      expected: 'a text without control characters, broken characters and line breaks',
    }
  if (isInvisible(text))
    return maybeEmpty.test(field) && text === ''
      ? null
      : { found: 'an empty text', expected: 'words; null or no member where nothing is known' }
  return formulaStart.test(text) && !number.test(text)
    ? {
        found: shown(text),
        expected: `a text that no table program runs as a formula: not one that begins with ${text.charAt(0)}`,
      }
    : null
}

const shown = (text: string): string =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

type Way = {
  readonly record: string
  /** The way to the text, from the record on: `statusHistory.0.remark`. */
  readonly field: string
  /** Whether a member with an id begins a record. */
  readonly inList: boolean
}
type Visit = (text: string, way: Way) => void

/** One after another: a large atlas has millions. */
function eachText(value: unknown, way: Way, visit: Visit): void {
  if (typeof value === 'string') {
    visit(value, way)
  } else if (Array.isArray(value)) {
    value.forEach((member: unknown, index) => eachText(member, wayInto(member, index, way), visit))
  } else if (typeof value === 'object' && value !== null) {
    Object.entries(value).forEach(([name, member]: [string, unknown]) =>
      eachText(member, { ...way, field: joined(way.field, name) }, visit),
    )
  }
}

const joined = (field: string, name: string): string => (field === '' ? name : `${field}.${name}`)

function wayInto(member: unknown, index: number, { record, field, inList }: Way): Way {
  const id = idOf(member)
  if (id !== null && inList && record === '') return { record: id, field: '', inList }
  return { record, field: joined(field, id ?? String(index)), inList }
}

function idOf(member: unknown): string | null {
  if (typeof member !== 'object' || member === null) return null
  const id: unknown = Reflect.get(member, 'id') ?? Reflect.get(member, 'code')
  return typeof id === 'string' ? id : null
}
