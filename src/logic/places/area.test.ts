import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { arbitraryArea } from '../../../tests/arbitrary-view.ts'
import type { LngLat } from '../../model/ids.ts'
import { areaTest } from '../choices/area-membership.ts'
import { areaText, circleArea, drawnPolygon, parseArea } from './area.ts'

// Many runs, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 })

describe('an area as text', () => {
  it('gives the area back that it was written from', () => {
    fc.assert(
      fc.property(arbitraryArea, (area) => {
        expect(parseArea(areaText(area))).toEqual(area)
      }),
    )
  })

  it('keeps four decimals of a degree and metres of a radius', () => {
    expect(parseArea('2.352249,48.856,200.12345')).toEqual({
      kind: 'circle',
      centre: [2.3522, 48.856],
      km: 200.123,
    })
  })

  it('drops corners that repeat the one before, and a last one that closes the ring', () => {
    expect(parseArea('polygon:0,0;0,0;10,0;10,10;0,0')).toEqual({
      kind: 'polygon',
      ring: [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
    })
  })

  it.each([
    ['', 'unreadable'],
    ['2,48', 'unreadable'],
    ['2,48,10,5', 'unreadable'],
    ['2,91,10', 'beyond-a-pole'],
    ['2,-90.0001,10', 'beyond-a-pole'],
    ['polygon:0,0;10,0;10,90.5', 'beyond-a-pole'],
    ['polygon:0,0;10,0;10', 'unreadable'],
    ['181,48,10', 'unreadable'],
    ['2,48,1e3', 'unreadable'],
    ['2, 48,10', 'unreadable'],
    ['2,48,0', 'radius'],
    ['2,48,-5', 'radius'],
    ['2,48,0.0001', 'radius'],
    ['2,48,20039', 'radius'],
    ['polygon:', 'unreadable'],
    ['polygon:0,0;1,1;a,b', 'unreadable'],
    ['polygon:0,0;1,1,1;2,0', 'unreadable'],
    ['polygon:0,0;10,10', 'too-few-corners'],
    ['polygon:0,0;10,10;0,0', 'too-few-corners'],
    ['polygon:0,0;5,0;10,0', 'no-size'],
    ['polygon:0,0;10,10;10,0;0,10', 'crosses-itself'],
    ['polygon:175,0;-175,10;-175,0;175,10', 'crosses-itself'],
    ['polygon:0,60;120,60;-120,60', 'around-a-pole'],
  ])('%s is refused: %s', (text, problem) => {
    expect(parseArea(text)).toBe(problem)
  })

  it('holds no more corners than an address can', () => {
    const corners = (count: number): string =>
      Array.from({ length: count }, (_, i) => {
        const angle = (2 * Math.PI * i) / count
        return `${(50 * Math.cos(angle)).toFixed(4)},${(50 * Math.sin(angle)).toFixed(4)}`
      }).join(';')
    expect(parseArea(`polygon:${corners(200)}`)).toMatchObject({ kind: 'polygon' })
    expect(parseArea(`polygon:${corners(201)}`)).toBe('too-many-corners')
  })

  it('never throws, whatever an address says', () => {
    const pieces = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('polygon:', ',', ';', '1', '-180', '90', '1e9', ' ')),
    )
    fc.assert(
      fc.property(pieces, (parts) => {
        const area = parseArea(parts.join(''))
        if (typeof area !== 'string') expect(parseArea(areaText(area))).toEqual(area)
      }),
    )
  })
})

describe('a drawn area', () => {
  it('is the same wherever around the earth it was drawn', () => {
    const ring = (turn: number): LngLat[] => [
      [170 + turn, -20],
      [190 + turn, -20],
      [180 + turn, 0],
    ]
    expect(drawnPolygon(ring(0))).toEqual(parseArea('polygon:170,-20;-170,-20;180,0'))
    expect(drawnPolygon(ring(-360))).toMatchObject({ kind: 'polygon' })
    expect(circleArea([190, 10], 5)).toEqual(parseArea('-170,10,5'))
  })

  it('stays what was drawn when an edge is wider than half the earth', () => {
    const area = drawnPolygon([
      [-150, 0],
      [150, 0],
      [150, 60],
      [-150, 60],
    ])
    expect(area).toMatchObject({ kind: 'polygon' })
    if (typeof area === 'string') return
    const isInside = areaTest(area)
    expect([isInside([0, 30]), isInside([140, 5]), isInside([179, 30])]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('is refused where it reaches beyond a pole', () => {
    const ring: LngLat[] = [
      [0, 80],
      [10, 80],
      [5, 95],
    ]
    expect(drawnPolygon(ring)).toBe('beyond-a-pole')
    expect(circleArea([0, -91], 5)).toBe('beyond-a-pole')
    expect(circleArea([0, -90], 5)).toMatchObject({ kind: 'circle' })
  })

  it('is refused when its edges cross', () => {
    expect(
      drawnPolygon([
        [0, 0],
        [10, 10],
        [10, 0],
        [0, 10],
      ]),
    ).toBe('crosses-itself')
  })
})
