/** A feed in both of its forms. */

export type FeedItem = {
  /** Its address, which never changes. */
  readonly url: string
  /** Names it among items of the same address. */
  readonly id: string
  readonly title: string
  readonly text: string
  /** When it got its present form, `YYYY-MM-DD`. */
  readonly updated: string
  readonly tags: readonly string[]
}

export type Feed = {
  readonly title: string
  readonly description: string
  readonly language: string
  readonly author: string
  readonly rights: string
  /** Of the page that it follows, in full. */
  readonly home: string
  /** In full, without its ending. */
  readonly address: string
  readonly updated: string
  readonly items: readonly FeedItem[]
}

const instant = (day: string): string => `${day}T00:00:00Z`

/** JSON Feed 1.1. */
export function toJsonFeed(feed: Feed): string {
  const { title, description, language, author, home, address, rights, items } = feed
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: home,
      feed_url: `${address}.json`,
      description: `${description} ${rights}`,
      language,
      authors: [{ name: author }],
      items: items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        content_text: item.text,
        date_modified: instant(item.updated),
        tags: item.tags,
      })),
    },
    null,
    1,
  )}\n`
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
/** What XML cannot hold at all is left out. */
const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- these are what is meant
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`

/** Atom, RFC 4287. */
export function toAtom(feed: Feed): string {
  const { title, description, language, author, home, address, rights, updated, items } = feed
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    element('id', `${address}.xml`),
    element('title', title),
    element('subtitle', description),
    element('updated', instant(updated)),
    element('rights', rights),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(address)}.xml"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(home)}"/>`,
    ...items.map(toEntry),
    '</feed>',
    '',
  ].join('\n')
}

function toEntry({ id, url, title, text, updated, tags }: FeedItem): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', instant(updated)),
    `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    ...tags.map((tag) => `<category term="${escaped(tag)}"/>`),
    `<content type="text">${escaped(text)}</content>`,
    '</entry>',
  ].join('')
}
