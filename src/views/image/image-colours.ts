/** The style sheet's colours, in the theme of the picture. */
export type ImageColours = {
  readonly panel: string
  readonly ink: string
  readonly quiet: string
  readonly line: string
  readonly sea: string
  /** Around the globe. */
  readonly sky: string
  readonly land: string
  readonly border: string
  readonly hatch: string
  readonly accent: string
  /** Of a linked city; quiet for what is none. */
  readonly linked: ReadonlyMap<string, string>
}

/**
 * @param token gives the colour of a name of the style sheet
 * @param linked the colour of each linked city
 */
export function imageColours(
  token: (name: string) => string,
  linked: ReadonlyMap<string, string>,
): ImageColours {
  return {
    panel: token('panel'),
    ink: token('ink'),
    quiet: token('quiet'),
    line: token('line'),
    sea: token('sea'),
    sky: token('sky'),
    land: token('land'),
    border: token('border'),
    hatch: token('hatch'),
    accent: token('accent'),
    linked,
  }
}
