/**
 * On a narrow screen the pages stand in a menu; without scripts they stand in the header itself. Those behind one word
 * fold by themselves; here they also close when a reader turns to something else.
 */

export function startMenuButton(): void {
  startFurtherPages()
  const button = document.querySelector<HTMLButtonElement>('[data-action="menu"]')
  const menu = document.getElementById('site-menu')
  if (!button || !menu) return
  const show = (open: boolean): void => {
    button.setAttribute('aria-expanded', String(open))
    menu.classList.toggle('open', open)
  }
  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') === 'false'))
  document.addEventListener('click', ({ target }) => {
    // What opens over the menu gives the focus back to it.
    const isOurs = (one: Element): boolean => target instanceof Node && one.contains(target)
    if (!isOurs(button) && !isOurs(menu)) show(false)
  })
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !menu.classList.contains('open')) return
    // What was opened from it closes first.
    if (document.querySelector('dialog[open]')) return
    // Only the menu closes, and not the details too.
    event.stopPropagation()
    show(false)
    button.focus()
  }
  document.addEventListener('keydown', closeByKey, { capture: true })
}

function startFurtherPages(): void {
  const further = document.querySelector<HTMLDetailsElement>('.site-further')
  if (!further) return
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Node && further.contains(target))) further.open = false
  })
  further.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !further.open) return
    event.stopPropagation()
    further.open = false
    further.querySelector('summary')?.focus()
  })
}
