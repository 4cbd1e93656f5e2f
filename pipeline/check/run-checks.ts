/** Runs every rule, and tells apart what only follows from a file that cannot be read. */
import { allChecks } from './all-checks.ts'
import type { Check, CheckInput } from './check-input.ts'
import { datesAgree } from './dates-agree.ts'
import { idsUnique } from './ids-unique.ts'
import type { Problem } from './problem.ts'
import { proseAtCityLevel } from './prose-at-city-level.ts'
import { statementsSourced } from './statements-sourced.ts'

const fileOf: Readonly<Partial<Record<string, string>>> = {
  stations: 'stations.geojson',
  events: 'events.json',
  figures: 'returns.json',
  notFound: 'returns.json',
  countries: 'countries.json',
  claims: 'claims.json',
  sources: 'sources.json',
  corrections: 'corrections.json',
  replies: 'replies.json',
  bodies: 'roots.json',
  roots: 'roots.json',
  sourceRoots: 'roots.json',
  withheld: 'withheld.json',
  story: 'story.json',
  about: 'about.json',
}

/** What these find stands, whatever else cannot be read: they judge each record by itself, or by what is there. */
const certain: ReadonlySet<Check> = new Set([
  datesAgree,
  idsUnique,
  proseAtCityLevel,
  statementsSourced,
])

export function runChecks(input: CheckInput, checks: readonly Check[] = allChecks): Problem[] {
  // One by one: a call takes no more than some ten thousand arguments.
  const problems: Problem[] = []
  for (const check of checks) for (const problem of run(check, input)) problems.push(problem)
  return problems
}

/** A rule that looks at records which could not be read may take the hole for a fault. */
function run(check: Check, input: CheckInput): Problem[] {
  if (input.lost.size === 0 || certain.has(check)) return check(input)
  let looked: string | null = null
  const watch = <T extends object>(records: T): T =>
    new Proxy(records, {
      get: (target, name, receiver): unknown => {
        const file = fileOf[String(name)]
        if (file && input.lost.has(file)) looked ??= file
        return Reflect.get(target, name, receiver)
      },
    })
  const problems = check(watch({ ...input, data: watch(input.data) }))
  return problems.map((problem) => ({ follows: looked, ...problem }))
}
