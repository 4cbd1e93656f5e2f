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
