import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { siteFaults } from './check-site.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  for (const [path, text] of Object.entries(whole)) write(path, text)
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const resource = (path: string, text: string) => ({
  path,
  bytes: text.length,
  hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
})

const whole = {
  'index.html': `<link href="/atlas/assets/page-aB3_x9Zq.css"><script src="/atlas/assets/main-abcd1234.js">
    </script><a href="/atlas/table/?q=a&amp;b=c#events">T</a><a href="?f=2&amp;sel=x">S</a><a id="here" href="#here">H</a>
    <a href="https://example.org/lost">E</a><a href="mailto:a@example.org">M</a>`,
  'table/index.html': '<h2 id="events">E</h2><a href="/atlas/data/a.csv" download>A</a>',
  '404.html': '<a href="/atlas/">Map</a>',
  'assets/page-aB3_x9Zq.css': 'a{src:url(font-abcd1234.woff2);mask:url(data:image/svg+xml,x)}',
  'assets/font-abcd1234.woff2': 'font',
  'assets/main-abcd1234.js': 'import("./map-abcd1234.js");const a=["assets/page-aB3_x9Zq.css"]',
  'assets/map-abcd1234.js': '',
  'data/a.csv': 'id',
  'data/datapackage.json': JSON.stringify({ resources: [resource('a.csv', 'id')] }),
}

const faults = (): string[] => siteFaults(folder, '/atlas/')

it('finds nothing in a whole site', () => {
  expect(faults()).toEqual([])
})

it.each([
  ['assets/page-aB3_x9Zq.css', ['assets/main-abcd1234.js', 'index.html']],
  ['assets/main-abcd1234.js', ['index.html']],
  ['assets/map-abcd1234.js', ['assets/main-abcd1234.js']],
  ['assets/font-abcd1234.woff2', ['assets/page-aB3_x9Zq.css']],
  ['table/index.html', ['index.html']],
])('names what names %s when that is missing', (path, by) => {
  rmSync(join(folder, path))
  expect(faults().sort()).toEqual(
    by.map((from) => `${from}: found ${path}, expected a file that exists`),
  )
})

it.each(['index.html', '404.html', 'data/datapackage.json'])('wants %s', (path) => {
  rmSync(join(folder, path))
  expect(faults()).toEqual([`${path}: found no such file, expected one`])
})

it('finds a page that leads out of the site, to the rest of the host', () => {
  write('table/index.html', '<a id="events" href="/data/a.csv">A</a>')
  expect(faults()).toEqual(['table/index.html: found ../data/a.csv, expected a file that exists'])
})

it('finds a link into the explorer that does not say of which format it is', () => {
  write(
    'table/index.html',
    '<a id="events" href="/atlas/?f=2&amp;sel=a">A</a> <a href="../?sel=b&amp;q=c">B</a>',
  )
  expect(faults()).toEqual([
    'table/index.html: found ../?sel=b&q=c, expected a link that names its format: f=2',
  ])
})

it('wants every published file, byte for byte', () => {
  write('data/a.csv', 'other')
  expect(faults()).toEqual([
    expect.stringMatching(/^data\/a\.csv: found sha256:.*, expected sha256:/),
  ])
  rmSync(join(folder, 'data/a.csv'))
  expect(faults()).toContain('data/a.csv: found no such file, expected 2 bytes')
})

it('names a link to a part of a page that is not there, and an id that stands twice', () => {
  write('table/index.html', '<a id="twice" href="../#lost">A</a><p id="twice"></p>')
  expect(faults()).toEqual([
    'table/index.html: found the id twice twice, expected it once',
    'index.html: found a link to #events of table/index.html, expected an id of that page',
    'table/index.html: found a link to #lost of index.html, expected an id of that page',
  ])
})
