/** The licence texts of what the site ships, which most of those licences ask to travel with it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const Package = v.object({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string(), 'see its text'),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
})
type Package = v.InferOutput<typeof Package>

function readPackage(folder: string): Package {
  return v.parse(Package, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
}

/** Every package that the browser's code may come from: the dependencies and theirs. */
function shippedPackages(root: string): Map<string, { folder: string; about: Package }> {
  const found = new Map<string, { folder: string; about: Package }>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    const folder = join(root, 'node_modules', name)
    const about = readPackage(folder)
    found.set(name, { folder, about })
    for (const dependency of Object.keys(about.dependencies)) visit(dependency)
  }
  const { dependencies } = v.parse(
    v.object({ dependencies: v.record(v.string(), v.string()) }),
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
  )
  for (const name of Object.keys(dependencies)) visit(name)
  return found
}

/** What is shipped and comes from no package: the file beside it has its licence. */
const files = [
  {
    title: 'Droid Sans Fallback 6.0.1, a subset (Apache-2.0), copyright 2006–2010 Google Corp.',
    licence: 'src/views/map/fonts/LICENSE.txt',
  },
]

/** One text: each package with its licence, then the files that come from none. */
export function thirdPartyNotices(root: string): string {
  const packages = [...shippedPackages(root).values()].sort((a, b) =>
    a.about.name < b.about.name ? -1 : 1,
  )
  const texts = packages.map(({ folder, about }) => {
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
    return `${about.name} ${about.version} (${about.license})\n\n${text}`
  })
  const others = files.map(
    ({ title, licence }) => `${title}\n\n${readFileSync(join(root, licence), 'utf8').trim()}`,
  )
  return `${[...texts, ...others].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}
