/** A cell of the matrix shows its events in place: the same that its link leads to further down. */

const openRowId = 'matrix-events'

/** @returns `close`, which takes away what is open. */
export function startResponseCells(matrix: HTMLElement): { readonly close: () => void } {
  const links = [...matrix.querySelectorAll<HTMLAnchorElement>('.matrix-cell > a')]
  for (const link of links) {
    link.setAttribute('role', 'button')
    link.setAttribute('aria-expanded', 'false')
  }
  const close = (): void => {
    document.getElementById(openRowId)?.remove()
    for (const link of links) link.setAttribute('aria-expanded', 'false')
  }
  const toggle = (link: HTMLAnchorElement): void => {
    const wasOpen = link.getAttribute('aria-expanded') === 'true'
    close()
    if (wasOpen) return
    link.closest('tr')?.after(eventsRow(link))
    link.setAttribute('aria-expanded', 'true')
  }
  matrix.addEventListener('click', (event) => {
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    const link = linkAt(event.target)
    if (!link || !isPlain) return
    event.preventDefault()
    toggle(link)
  })
  matrix.addEventListener('keydown', (event) => {
    const link = linkAt(event.target)
    if (event.key === ' ' && link) {
      event.preventDefault()
      toggle(link)
    } else if (event.key === 'Escape' && document.getElementById(openRowId)) {
      const opener = links.find((one) => one.getAttribute('aria-expanded') === 'true')
      close()
      opener?.focus()
    }
  })
  return { close }
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('.matrix-cell > a') : null
}

/** @throws when the cell leads to nothing in the page. */
function eventsRow(link: HTMLAnchorElement): HTMLTableRowElement {
  const events = document.getElementById(link.hash.slice(1))
  const country = events?.closest('section')?.querySelector('h3')?.textContent
  if (!events) throw new Error(`The page has no events ${link.hash}.`)
  const row = document.createElement('tr')
  row.id = openRowId
  row.role = 'row'
  const cell = row.insertCell()
  cell.role = 'cell'
  cell.colSpan = link.closest('table')?.querySelectorAll('thead th').length ?? 1
  const box = document.createElement('div')
  box.className = 'matrix-events'
  for (const node of events.childNodes) box.append(node.cloneNode(true))
  const heading = box.querySelector('h4')
  if (heading && country) heading.prepend(`${country} · `)
  cell.append(box)
  return row
}
