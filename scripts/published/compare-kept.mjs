// What differs between a kept list and the site as it is built.

/** @typedef {string | readonly string[] | { readonly [name: string]: Kept }} Kept */

export const howToRenew = `
Links, embeds and programs of others hold on to these. If a change is meant, keep what is made now:
  node scripts/check-published.mjs --write files   the published files, and say in a row of
                                                   docs/data-format.md, "What has changed", what it is
  node scripts/check-published.mjs --write pages   ids, attributes and parameters, after npm run build`

/**
 * @param {Kept} kept
 * @param {Kept} found
 * @param {string} [where]
 * @returns {string[]} one line for each that is missing, new, or another
 */
export function compareKept(kept, found, where = '') {
  if (isList(kept) && isList(found)) {
    return [
      ...kept.filter((text) => !found.includes(text)).map((text) => `${where}: ${text} is missing`),
      ...found.filter((text) => !kept.includes(text)).map((text) => `${where}: ${text} is new`),
    ]
  }
  if (isPlain(kept) && isPlain(found)) {
    return sortedNames(kept, found).flatMap((name) => {
      const [before, now] = [kept[name], found[name]]
      const path = where ? `${where} ${name}` : name
      if (before === undefined) return `${path} is new`
      if (now === undefined) return `${path} is missing`
      return compareKept(before, now, path)
    })
  }
  return kept === found ? [] : [`${where} has changed`]
}

/**
 * @param {Kept} value
 * @returns {value is readonly string[]}
 */
const isList = (value) => Array.isArray(value)

/**
 * @param {Kept} value
 * @returns {value is { readonly [name: string]: Kept }}
 */
const isPlain = (value) => typeof value === 'object' && !Array.isArray(value)

/**
 * @param {object} a
 * @param {object} b
 */
const sortedNames = (a, b) => [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
