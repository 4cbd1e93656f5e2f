import type { Files } from './clean-atlas.ts'

export type Fault = {
  /** The rule that must find it. */
  readonly rule: string
  /** Ends the title of a test. */
  readonly what: string
  /** The record in which it must be found. */
  readonly record: string
  /** What is changed: where, as `events.json/0/title`, and to what; undefined takes it away, `+` at the end adds. */
  readonly change: Readonly<Record<string, unknown>>
}

/** The same files with the fault in them. */
export function withFault(files: Files, { change }: Pick<Fault, 'change'>): Files {
  const changed: Record<string, unknown> = structuredClone(files)
  for (const [path, value] of Object.entries(change)) put(changed, path.split('/'), value)
  return changed
}

type Keyed = Record<string, unknown>

const isKeyed = (value: unknown): value is Keyed => typeof value === 'object' && value !== null

function put(holder: Keyed, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    if (Array.isArray(holder) && key === '+') holder.push(value)
    else if (value === undefined) Reflect.deleteProperty(holder, key)
    else holder[key] = value
    return
  }
  const inner = Array.isArray(holder) ? named(holder, key) : holder[key]
  if (!isKeyed(inner)) throw new Error(`The clean atlas has no ${key}.`)
  put(inner, rest, value)
}

/** A record is named by its id or code, or by its place. */
function named(records: readonly unknown[], key: string): unknown {
  return (
    records.find((one) => isKeyed(one) && (one['id'] === key || one['code'] === key)) ??
    records[Number(key)]
  )
}
