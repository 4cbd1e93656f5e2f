/** What tells search engines which pages there are. */

/** @param urls of the pages, in full; @param date of the data */
export function sitemap(urls: readonly string[], date: string): string {
  const entries = urls.map(
    (url) => `<url><loc>${escaped(url)}</loc><lastmod>${date}</lastmod></url>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Everybody may read everything. @param home of the site, in full; null: not known, so there is no sitemap */
export function robots(home: string | null): string {
  const found = home === null ? [] : [`Sitemap: ${home}sitemap.xml`]
  return ['User-agent: *', 'Disallow:', ...found, ''].join('\n')
}
