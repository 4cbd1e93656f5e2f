/** What “for a year” means to the rules that ask when somebody last looked. */
import { dayFromNumber, dayNumber, type Day } from '../../../src/model/partial-date.ts'

/** 365 days. */
export const aYearBefore = (day: Day): Day => dayFromNumber(dayNumber(day) - 365)
