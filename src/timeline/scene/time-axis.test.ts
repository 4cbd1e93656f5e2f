import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clampDomain,
  domainShowing,
  panDomain,
  shortestSpan,
  spanOf,
  timeAxis,
  zoomDomain,
} from './time-axis.ts'
import type { Days } from './item.ts'

const range = (from: number, span: number): Days => ({ from, to: from + span - 1 })
const whole = range(16_000, 5000)
const domains = fc
  .record({
    from: fc.integer({ min: 15_000, max: 22_000 }),
    span: fc.integer({ min: 1, max: 9000 }),
  })
  .map(({ from, span }) => clampDomain(range(from, span), whole))
const widths = fc.integer({ min: 200, max: 2000 })

const isWithin = (domain: Days): boolean =>
  domain.from >= whole.from && domain.to <= whole.to && spanOf(domain) >= shortestSpan

describe('timeAxis', () => {
  it('gives back the day that it was asked to place', () => {
    fc.assert(
      fc.property(domains, widths, fc.integer({ min: 0, max: 30_000 }), (domain, width, day) => {
        const axis = timeAxis({ domain, width })
        expect(axis.invert(axis.x(day))).toBeCloseTo(day, 6)
      }),
    )
  })

  it('names a year at every zoom', () => {
    fc.assert(
      fc.property(domains, widths, (domain, width) => {
        const { ticks } = timeAxis({ domain, width })
        expect(ticks.some(({ label }) => Boolean(label?.year))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('shows the last day whole', () => {
    const domain = range(19_000, 100)
    const axis = timeAxis({ domain, width: 500 })
    expect(axis.x(domain.to + 1)).toBe(500)
  })
})

describe('zoomDomain and panDomain', () => {
  it('stay within the whole and above the shortest span', () => {
    fc.assert(
      fc.property(
        domains,
        fc.integer({ min: 10_000, max: 30_000 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (domain, at, factor) => {
          expect(isWithin(zoomDomain(domain, whole, { at, factor }))).toBe(true)
          expect(isWithin(panDomain(domain, whole, at - 20_000))).toBe(true)
          expect(isWithin(domainShowing(domain, whole, at))).toBe(true)
        },
      ),
    )
  })

  it('keeps the span when it pans', () => {
    fc.assert(
      fc.property(domains, fc.integer({ min: -9000, max: 9000 }), (domain, by) => {
        expect(spanOf(panDomain(domain, whole, by))).toBe(spanOf(domain))
      }),
    )
  })

  it('keeps the day under the pointer in its place', () => {
    const domain = range(18_000, 1000)
    const zoomed = zoomDomain(domain, whole, { at: 18_250, factor: 0.5 })
    expect(zoomed).toEqual(range(18_125, 500))
  })

  it('moves to a day that lies elsewhere, and not for one in view', () => {
    const domain = range(18_000, 100)
    expect(domainShowing(domain, whole, 18_050)).toBe(domain)
    expect(domainShowing(domain, whole, 19_000)).toEqual(range(18_950, 100))
  })
})
