import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { worldPoint } from '../../src/logic/geo/mercator.ts'
import { drawnWorld } from './drawn-world.ts'
import { isInRing } from './rings.ts'

const world = drawnWorld()

type Pen = readonly [x: number, y: number]
type Trace = { rings: Pen[][]; pen: Pen }

const numbersIn = (list: string): number[] =>
  (list.match(/-?(\d+(\.\d+)?|\.\d+)/g) ?? []).map(Number)

/** The pairs of a command; `h` and `v` give one number where others give two. */
const stepsOf = (letter: string, list: string): Pen[] => {
  const numbers = numbersIn(list)
  if (letter === 'h') return numbers.map((dx) => [dx, 0])
  if (letter === 'v') return numbers.map((dy) => [0, dy])
  return numbers.flatMap((dx, i): Pen[] => (i % 2 === 0 ? [[dx, numbers[i + 1] ?? 0]] : []))
}

/** As SVG has it: pairs after `M` are absolute, the others relative; `z` leads back to the start. */
const follow = ({ rings, pen }: Trace, letter: string, list: string): Trace => {
  if (letter === 'z') return { rings, pen: rings.at(-1)?.[0] ?? pen }
  let [x, y] = pen
  const points = stepsOf(letter, list).map(([dx, dy]): Pen => {
    ;[x, y] = letter === 'M' ? [dx, dy] : [x + dx, y + dy]
    return [x, y]
  })
  const last = rings.at(-1) ?? []
  const next =
    letter.toLowerCase() === 'm'
      ? [...rings, points]
      : [...rings.slice(0, -1), [...last, ...points]]
  return { rings: next, pen: [x, y] }
}

/** Rings back from path data, as a browser would follow it. */
const ringsIn = (path: string): number[][][] =>
  [...path.matchAll(/([Mmlhvz])([^Mmlhvz]*)/g)]
    .reduce<Trace>((trace, [, letter = '', list = '']) => follow(trace, letter, list), {
      rings: [],
      pen: [0, 0],
    })
    .rings.map((ring) => ring.map((point) => [...point]))

const isIn = (path: string, place: [lng: number, lat: number]): boolean =>
  ringsIn(path).filter((ring) => isInRing(worldPoint(place), ring)).length % 2 === 1

describe('the drawn world', () => {
  it('lets paths be joined, each counting from the drawing’s corner', () => {
    const [france = '', chile = ''] = ['FR', 'CL'].map((iso) => world.countries.get(iso))
    expect(isIn(france + chile, [-70.5, -30])).toBe(true)
  })

  it('weighs at most 14 kB gzip for land and borders', () => {
    expect(gzipSync(world.land + world.borders, { level: 9 }).byteLength).toBeLessThanOrEqual(
      14_000,
    )
  })

  it.each<[string, [number, number], boolean]>([
    ['Moscow', [37.6, 55.75], true],
    ['Chukotka east of 180°', [-175, 66.5], true],
    ['Chukotka west of 180°', [178, 67.5], true],
    ['the Pacific', [-150, 10], false],
    ['the Caspian Sea', [51, 40], false],
    ['Baku’s hinterland', [48.5, 40.4], true],
    ['the sea between Alaska and Russia at 58° N', [-172, 58], false],
  ])('has %s on the right side of the coast', (_, place, isLand) => {
    expect(isIn(world.land, place)).toBe(isLand)
  })

  it('has each country where it is', () => {
    expect(isIn(world.countries.get('FR') ?? '', [2.35, 46])).toBe(true)
    expect(isIn(world.countries.get('DE') ?? '', [2.35, 46])).toBe(false)
  })

  it('gives even the smallest country a shape', () => {
    expect([...world.countries].filter(([, path]) => path === '')).toEqual([])
  })

  it('stays within the drawing from west to east', () => {
    const xs = ringsIn(world.land).flatMap((ring) => ring.map(([x = 0]) => x))
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...xs)).toBeLessThanOrEqual(1000)
  })
})
