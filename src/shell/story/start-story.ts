/** The story in steps: the one in sight is marked and stands in the address; arrow keys go on and back. */

/** The step that crosses the upper part of the window is the one that is read. */
const sight = { rootMargin: '-25% 0px -65% 0px' }

export function startStory(main: HTMLElement): void {
  const steps = [...main.querySelectorAll<HTMLElement>('.story-step')]
  const links = new Map(
    [...main.querySelectorAll<HTMLAnchorElement>('.story-steps a')].map((a) => [
      a.hash.slice(1),
      a,
    ]),
  )
  let current: HTMLElement | undefined
  const show = (step: HTMLElement): void => {
    if (step === current) return
    if (current) links.get(current.id)?.removeAttribute('aria-current')
    links.get(step.id)?.setAttribute('aria-current', 'step')
    current = step
    // Replaced, so that scrolling leaves no trail; leaving for a view and coming back ends here.
    history.replaceState(history.state, '', `#${step.id}`)
  }
  const watcher = new IntersectionObserver((entries) => {
    const seen = entries.find(({ isIntersecting }) => isIntersecting)?.target
    if (seen instanceof HTMLElement) show(seen)
  }, sight)
  for (const step of steps) watcher.observe(step)
  addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined || isTaken(event)) return
    const to = steps[(current ? steps.indexOf(current) : -1) + by]
    if (!to) return
    event.preventDefault()
    show(to)
    to.scrollIntoView()
    to.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  })
}

/** Somebody types, or the key means something else. */
function isTaken({ target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const isTyping = target instanceof Element && target.closest('input, textarea, select') !== null
  return isTyping || altKey || ctrlKey || metaKey || shiftKey
}
