// Runs in the head before the first paint, so that nothing that it decides moves later.
// A classic script, so it imports nothing: `small-screen.ts` and the style sheet say the same width.
const smallScreen = '(max-width: 1099px)'
const { classList, dataset } = document.documentElement
const { search } = location
// As generous as `query-text.ts`: what is read later must not change what was painted.
const whole = search.includes('=') ? search : search.replace(/%3d/gi, '=').replace(/%26/g, '&')
const given = [...new URLSearchParams(whole)].map(([name, value]): [string, string] => [
  name
    .replace(/^(amp;)+/i, '')
    .trim()
    .toLowerCase(),
  value,
])
const query = new Map(given.reverse())
const theme = /^\s*(light|dark)(%20|[\s.,;:!?'"’”»)\]}>])*$/i.exec(query.get('theme') ?? '')?.[1]
if (theme) dataset['theme'] = theme.toLowerCase()
classList.add('scripts')

if (classList.contains('explorer')) {
  // On a small screen one section shows at a time; what the address opens is in the details.
  dataset['sheet'] = query.has('sel') ? 'details' : 'stations'
  if (matchMedia(smallScreen).matches) foldFacets()
}

/** Folds each facet as the parser adds it, before it was ever painted. */
function foldFacets(): void {
  const observer = new MutationObserver(() => {
    for (const facet of document.querySelectorAll('.facet details[open]')) {
      facet.removeAttribute('open')
    }
  })
  observer.observe(document, { childList: true, subtree: true })
  // The parser is done then; what scripts unfold later stays so.
  document.addEventListener('readystatechange', () => observer.disconnect(), { once: true })
}
