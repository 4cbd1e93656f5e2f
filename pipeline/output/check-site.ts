/**
 * Whether a built site is whole: what its pages, style sheets and scripts name is there, and its data too; and
 * whether the links of its pages say of which format they are.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { presentFormat } from '../../src/logic/choices/link-formats.ts'

/** Without these there is no site. */
const always = ['index.html', '404.html', 'data/datapackage.json']

/**
 * @param base the path under which the site will live, with a slash at both ends
 * @returns what is missing or wrong, each in a line: where, what was found, what was expected
 */
export function siteFaults(folder: string, base: string): string[] {
  const isThere = (path: string): boolean =>
    statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true
  const missing = always.filter((path) => !isThere(path))
  if (missing.length > 0) return missing.map((path) => `${path}: found no such file, expected one`)
  const files = readdirSync(folder, { recursive: true }).map((name) =>
    String(name).replaceAll('\\', '/'),
  )
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const named = files.flatMap((path) =>
    namedIn(path, () => read(path), base).map((target) => ({ path, target })),
  )
  const pages = files.filter((path) => path.endsWith('.html'))
  const texts = new Map(pages.map((path) => [path, read(path)]))
  return [
    ...named
      .filter(({ target }) => !isThere(target))
      .map(({ path, target }) => `${path}: found ${target}, expected a file that exists`),
    ...[...texts].flatMap(([path, html]) => formatFaults(path, html, base)),
    ...anchorFaults(texts, base),
    ...dataFaults(join(folder, 'data')),
  ]
}

/** Links to parts of pages that are not there, and parts of a page that share a name. */
function anchorFaults(pages: ReadonlyMap<string, string>, base: string): string[] {
  const idsOf = new Map([...pages].map(([path, html]) => [path, textsIn(html, id)]))
  const twice = [...idsOf].flatMap(([path, ids]) =>
    ids
      .filter((one, at) => ids.indexOf(one) !== at)
      .map((one) => `${path}: found the id ${one} twice, expected it once`),
  )
  const known = new Map([...idsOf].map(([path, ids]) => [path, new Set(ids)]))
  const dead = [...pages].flatMap(([path, html]) =>
    addressesIn(html).flatMap((address) => {
      const target = pathOf(address, path, base)
      const anchor = decodeURIComponent(/#(.+)$/.exec(address)?.[1] ?? '')
      const ids = known.get(target ?? '')
      if (anchor === '' || !ids || ids.has(anchor)) return []
      return [`${path}: found a link to #${anchor} of ${target}, expected an id of that page`]
    }),
  )
  return [...twice, ...dead]
}

const attribute = /\s(?:href|src|action)="([^"]*)"/g
const inStyles = /url\(\s*["']?([^"')]+)["']?\s*\)/g
/** Only names that hold a hash: any other text in a script may be anything. */
const inScripts = /["'`](?:\.\/|assets\/)([\w.-]+-[\w-]{8}\.(?:m?js|css|woff2))["'`]/g

const id = /\sid="([^"]*)"/g

const textsIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)

const addressesIn = (html: string): string[] =>
  [...new Set(textsIn(html, attribute))].map((text) => text.replaceAll('&amp;', '&'))

/** Paths within the site that a file names. */
function namedIn(path: string, read: () => string, base: string): string[] {
  if (path.endsWith('.html'))
    return addressesIn(read()).flatMap((address) => pathOf(address, path, base) ?? [])
  if (path.endsWith('.css'))
    return textsIn(read(), inStyles).flatMap((text) => pathOf(text, path, base) ?? [])
  if (/\.m?js$/.test(path))
    return textsIn(read(), inScripts).map((name) => join(dirname(path), name))
  return []
}

/** A link into the explorer that names no format would be read as one of the first, and open another view. */
function formatFaults(path: string, html: string, base: string): string[] {
  return addressesIn(html).flatMap((address) => {
    if (pathOf(address, path, base) !== 'index.html') return []
    const query = new URL(address, `${origin}${base}${path}`).searchParams
    if (query.size === 0 || query.get('f') === String(presentFormat)) return []
    return [`${path}: found ${address}, expected a link that names its format: f=${presentFormat}`]
  })
}

const origin = 'https://site.invalid'

/** null: it leads elsewhere, or names no file. */
function pathOf(address: string, from: string, base: string): string | null {
  const here = `${origin}${base}${from}`
  if (!URL.canParse(address, here)) return null
  const url = new URL(address, here)
  if (url.origin !== origin) return null
  const path = decodeURIComponent(url.pathname)
  const inside = path.startsWith(base) ? path.slice(base.length) : `..${path}`
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
}

const Listed = v.object({
  resources: v.array(v.object({ path: v.string(), bytes: v.number(), hash: v.string() })),
})

/** What the data package lists is there, byte for byte. */
function dataFaults(folder: string): string[] {
  const text = readFileSync(join(folder, 'datapackage.json'), 'utf8')
  const { resources } = v.parse(Listed, JSON.parse(text))
  return resources.flatMap(({ path, bytes, hash }) => {
    const file = join(folder, path)
    if (!existsSync(file)) return [`data/${path}: found no such file, expected ${bytes} bytes`]
    const content = readFileSync(file)
    const found = `sha256:${createHash('sha256').update(content).digest('hex')}`
    return found === hash ? [] : [`data/${path}: found ${found}, expected ${hash}`]
  })
}
