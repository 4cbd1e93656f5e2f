/** Fills an entry page, `index.html` or `page.html`, with what one page says. */

export type PageSlots = {
  readonly language: string
  readonly title: string
  readonly description: string
  /** How many the atlas has: scripts load many in another way than few. */
  readonly stations: number
  /** Words of the link that leads past the header. */
  readonly skip: string
  /** HTML for the end of the head. */
  readonly head: string
  /** HTML; all else is text. */
  readonly content: string
}

/**
 * @param shell as Vite wrote it, with slots in double braces; its comments and line breaks are left out
 * @throws when it has a slot that nothing fills.
 */
export function fillPage(shell: string, { head, content, ...texts }: PageSlots): string {
  const values = new Map(Object.entries(texts).map(([name, text]) => [name, escaped(String(text))]))
  values.set('content', content)
  const bare = shell
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replaceAll('> <', '><')
    .replace('</head>', () => `${head}</head>`)
  return bare.replace(/\{\{(.*?)\}\}/g, (slot, name: string) => {
    const value = values.get(name)
    if (value !== undefined) return value
    throw new Error(`Nothing fills ${slot}; expected one of ${[...values.keys()].join(', ')}.`)
  })
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
