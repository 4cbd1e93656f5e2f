/** What shows that a country has stations which are not drawn: light lines that repeat without a seam. */
import { stroked, type DrawnPath } from './display-list.ts'

/** Of the square that repeats (CSS pixels, from its left and upper corner). */
export const hatchSide = 10

/** The lines then lie 7 px apart. */
export const hatching: DrawnPath = stroked('M-1 1L1 -1M-1 11L11 -1M9 11L11 9', 'hatch', 1.1)
