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
const written = query.get('theme')?.normalize('NFKC')
// Browsers take milliseconds to learn all letters: only where there is something to read.
const theme = written && /^[^\p{L}\p{N}-]*(light|dark)(%20|[^\p{L}\p{N}])*$/iu.exec(written)?.[1]
if (theme) dataset['theme'] = theme.toLowerCase()
classList.add('scripts')

/** Milliseconds from the page's last word on: on a slow line its scripts take a while. */
const patience = 10_000
let isDead = false

// The page's own script, or one that it imports.
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && giveUp(), true)
addEventListener('scripts-missing', giveUp)
whenRead(() => setTimeout(() => classList.contains('started') || tellMissing(), patience))

if (classList.contains('explorer')) {
  // On a small screen one section shows at a time; what the address opens is in the details.
  dataset['sheet'] = query.has('sel') ? 'details' : 'stations'
  if (matchMedia(smallScreen).matches) foldFacets()
  keepEarlyChoices()
}

/** When the parser is done; at once if it is. */
function whenRead(then: () => void): void {
  if (document.readyState !== 'loading') then()
  else document.addEventListener('readystatechange', then, { once: true })
}

/** Folds each facet as the parser adds it, before it was ever painted. */
function foldFacets(): void {
  const fold = (): void => {
    for (const facet of document.querySelectorAll('.facet details[open]')) {
      facet.removeAttribute('open')
    }
  }
  const observer = new MutationObserver(fold)
  observer.observe(document, { childList: true, subtree: true })
  // What scripts unfold later stays so.
  whenRead(() => {
    // Of the last of them some browsers tell the observer only after this.
    fold()
    observer.disconnect()
  })
}

/**
 * A link of the page that is followed before scripts answer waits for them in the address, and a search in its
 * box. On the window, and so after the scripts that have begun to answer.
 */
function keepEarlyChoices(): void {
  addEventListener('submit', (event) => isDead || event.preventDefault())
  addEventListener('click', (event) => {
    const { metaKey, ctrlKey, shiftKey, altKey } = event
    if (isDead || event.defaultPrevented || event.button !== 0) return
    if ([metaKey, ctrlKey, shiftKey, altKey].includes(true)) return
    const choice = event.target instanceof Element ? choiceOf(event.target) : null
    if (choice === null) return
    event.preventDefault()
    // Of two values of one name the first counts.
    history.pushState(null, '', choice + location.search.replace('?', '&'))
  })
}

/** A station of the list or the map leads to a page of its own without scripts, and is a choice with them. */
function choiceOf(target: Element): string | null {
  const station =
    target.closest('[data-mark-id]') ?? target.closest('a')?.closest('[data-station-id]')
  const { markId, stationId } =
    station instanceof HTMLElement || station instanceof SVGElement ? station.dataset : {}
  const id = markId ?? stationId
  // A link of this format can be read for ever; this script can import nothing.
  if (id !== undefined) return `?f=2&sel=station:${id}`
  return target.closest('a[href^="?"]')?.getAttribute('href') ?? null
}

/** No script will answer any more: the page is as one without scripts, and says why. */
function giveUp(): void {
  isDead = true
  classList.remove('scripts')
  delete dataset['sheet']
  whenRead(() => {
    tellMissing()
    for (const group of document.querySelectorAll<HTMLFieldSetElement>('#filters fieldset'))
      group.disabled = true
  })
}

/** In the words that the page was served with. */
function tellMissing(): void {
  const words = document.querySelector<HTMLTemplateElement>('#scripts-missing')
  if (!words || document.querySelector('[data-action="reload"]')) return
  const said = words.content.cloneNode(true)
  const notices = document.querySelector('#notices')
  if (notices) notices.prepend(said)
  else words.after(said)
  document
    .querySelector('[data-action="reload"]')
    ?.addEventListener('click', () => location.reload())
}
