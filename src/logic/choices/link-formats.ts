/** The formats of links, and how an older link becomes one of the newest; see docs/how-to/change-a-link.md. */

import type { AreaProblem } from '../../model/area.ts'

/** Why a part of a link is left out: no area can be so, or there is more of it than is read. */
export type LinkProblem = AreaProblem | 'too-long'

/** What no facet of any atlas may take: the format, and what pages ask beside the filters. */
export const reservedParameters = ['f', 'v', 'since', 'pin'] as const

/** What stands in a query, in order. */
export type Parameters = readonly (readonly [parameter: string, value: string])[]

/** From one format to the next. */
export type UpgradeStep = {
  /** A query of the older format, as an example that a test upgrades. */
  readonly before: string
  /** The same view in the newer one. */
  readonly after: string
  readonly upgrade: (given: Parameters) => Parameters
}

/** The first leads from format 1 to format 2, and so on: a step is never changed once it is published. */
export const upgradeFrom: readonly UpgradeStep[] = [
  {
    // The list opened by country; from format 2 on, with the countries that have most stations.
    before: 'country=IT',
    after: 'country=IT&sort=country',
    upgrade: (given) =>
      given.some(([parameter, value]) => parameter === 'sort' && value !== '')
        ? given
        : [...given.filter(([parameter]) => parameter !== 'sort'), ['sort', 'country']],
  },
]

export const newestFormat = (steps: readonly UpgradeStep[]): number => steps.length + 1

export const presentFormat = newestFormat(upgradeFrom)

/**
 * A link into the explorer: every one that the site writes, since one without a format is read as one of the first.
 * @param query of the newest format, as `sel=country:FR`
 * @param explorer its address; without one the link is to the page that it stands in
 */
export const linkTo = (query: string, explorer = ''): string =>
  `${explorer}?f=${presentFormat}&${query}`

/** @param format of `given`; one that is newer than the newest step is read as it stands. */
export function upgraded(
  given: Parameters,
  format: number,
  steps: readonly UpgradeStep[],
): Parameters {
  return steps.slice(format - 1).reduce((query, { upgrade }) => upgrade(query), given)
}

/** The format that a query names: without a name the first; null where it names none that can be. */
export function formatOf(named: string | undefined): number | null {
  if (named === undefined) return 1
  return /^[1-9]\d{0,3}$/.test(named) ? Number(named) : null
}
