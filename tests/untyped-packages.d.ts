declare module 'citation-js' {
  /** Reads BibTeX, CSL-JSON, RIS and more; the data are items of CSL-JSON. */
  export default class Cite {
    constructor(text: string)
    readonly data: unknown
  }
}
