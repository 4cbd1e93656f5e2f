/** What shows that a country has stations which are not drawn: light lines that repeat without a seam. */
import { stroked, type DrawnPath } from './display-list.ts'

/** Of the square that repeats (CSS pixels, from its left and upper corner). */
export const hatchSide = 6

export const hatching: DrawnPath = stroked('M-1 1L1 -1M-1 7L7 -1M5 7L7 5', 'hatch', 0.8)
