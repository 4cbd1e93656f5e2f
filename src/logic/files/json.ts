/** JSON with one record per line: small enough to load, and a change shows in a diff as its record. */
export function toJson(members: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(members).map(
    ([name, value]) =>
      `${JSON.stringify(name)}:${Array.isArray(value) ? list(value) : JSON.stringify(value)}`,
  )
  return `{\n${lines.join(',\n')}\n}\n`
}

function list(records: readonly unknown[]): string {
  return records.length === 0
    ? '[]'
    : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`
}
