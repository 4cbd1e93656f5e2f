// Runs in the head before the first paint, so that nothing that it decides moves later.
// A classic script, so it imports nothing: `small-screen.ts` and the style sheet say the same width.
const smallScreen = '(max-width: 1099px)'
const { classList, dataset } = document.documentElement
const { search, hash } = location
// As generous as `query-text.ts`: what is read later must not change what was painted.
const all = /^#(0*38|x0*26);/i.test(hash) ? `${search}&${hash}` : search
const whole = all.includes('=') ? all : all.replace(/%3d/gi, '=').replace(/%26/g, '&')
const given = [...new URLSearchParams(whole)].map(([name, value]): [string, string] => [
  name
    .replace(/^(amp;|#0*38;|#x0*26;)+/i, '')
    .trim()
    .toLowerCase(),
  value,
])
const query = new Map(given.filter(([, value]) => value !== '').reverse())
const written = query.get('theme')?.normalize('NFKC') ?? ''
const theme = /^[^\p{L}\p{N}-]*(light|dark)(%20|[^\p{L}\p{N}])*$/iu.exec(written)?.[1]
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
