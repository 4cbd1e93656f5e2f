import { describe, expect, it } from 'vitest'
import { compareKept } from './compare-kept.mjs'
import { fingerprintOf, hashesOf, isTold } from './hashes.mjs'
import { pageHooks } from './page-hooks.mjs'

describe('what is kept of the published files', () => {
  it('is the SHA-256 of each, in the order of their paths', () => {
    const hashes = hashesOf(['data/b.csv', 'data/a.json'], () => 'abc')
    expect(Object.keys(hashes)).toEqual(['data/a.json', 'data/b.csv'])
    expect(hashes['data/a.json']).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })

  it('leaves out what the site makes for itself', () => {
    expect(hashesOf(['data/explorer/stations.bin'], () => 'abc')).toEqual({})
  })

  it('has a fingerprint that changes with any file, and not with the layout', () => {
    const of = (/** @type {string} */ a) => hashesOf(['a', 'b'], (path) => (path === 'a' ? a : 'b'))
    const before = fingerprintOf(JSON.stringify(of('a')))
    expect(fingerprintOf(JSON.stringify(of('a'), null, 2))).toBe(before)
    expect(fingerprintOf(JSON.stringify(of('A')))).not.toBe(before)
  })

  it('is told where a row of the table begins with the fingerprint', () => {
    expect(isTold('0123abcd', '| files | what |\n| `0123abcd` | A column more. |')).toBe(true)
    expect(isTold('0123abcd', 'Not `0123abcd` in a sentence.')).toBe(false)
  })
})

describe('what a page can be held by', () => {
  it('is ids, promised attributes, and parameters of its own links and forms', () => {
    const html = `<!doctype html><html><body id="page">
      <form><input name="linked" value="fuzhou"><select name="sort"></select></form>
      <a href="/?sel=station:a&amp;theme=dark" data-station-id="a" data-inner="b">A</a>
      <a href="?q=x">B</a><a href="https://other.example/?article=1">C</a>
      <svg id="drawn"><path data-map="drawn"></path></svg></body></html>`
    expect(pageHooks(html)).toEqual({
      ids: ['drawn', 'page'],
      attributes: ['data-map', 'data-station-id'],
      parameters: ['linked', 'q', 'sel', 'sort', 'theme'],
    })
  })
})

describe('the comparison with what is kept', () => {
  it('finds nothing where all is as it was', () => {
    const kept = { a: '1', b: { ids: ['x', 'y'] } }
    expect(compareKept(kept, structuredClone(kept))).toEqual([])
  })

  it('names what is missing, what is new and what has changed', () => {
    const kept = { 'a.json': '1', 'b.json': '2', page: { ids: ['x', 'y'] } }
    const found = { 'b.json': '3', 'c.json': '4', page: { ids: ['y', 'z'] } }
    expect(compareKept(kept, found)).toEqual([
      'a.json is missing',
      'b.json has changed',
      'c.json is new',
      'page ids: x is missing',
      'page ids: z is new',
    ])
  })
})
