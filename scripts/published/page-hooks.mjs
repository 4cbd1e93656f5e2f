// What a link, an embed, a style or a test takes hold of in a page as served.
import { parseHTML } from 'linkedom'

/** Attributes that carry a record's id, or say how far the page is. */
const promised = ['data-event-id', 'data-figure-id', 'data-map', 'data-station-id']

/**
 * @param {string} html
 * @returns {{ ids: string[], attributes: string[], parameters: string[] }} each sorted; parameters are those
 *   of links within the site and of its forms
 */
export function pageHooks(html) {
  const { document } = parseHTML(html)
  const valuesOf = (/** @type {string} */ selector, /** @type {string} */ attribute) =>
    [...document.querySelectorAll(selector)].flatMap((found) => found.getAttribute(attribute) ?? [])
  return {
    ids: sorted(valuesOf('[id]', 'id')),
    attributes: promised.filter((name) => document.querySelector(`[${name}]`)),
    parameters: sorted([
      ...valuesOf('input[name], select[name], button[name]', 'name'),
      ...valuesOf('a[href]', 'href').flatMap(parametersOf),
    ]),
  }
}

/** @param {string} href */
function parametersOf(href) {
  const site = 'https://site.invalid'
  const { origin, searchParams } = new URL(href, `${site}/`)
  return origin === site ? [...searchParams.keys()] : []
}

/** @param {readonly string[]} texts */
const sorted = (texts) => [...new Set(texts)].sort()
