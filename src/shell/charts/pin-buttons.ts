/** A button for each country that keeps its row on top of the matrix. They need a script, which makes them. */
import { pageFormatter } from './page-formatter.ts'

/** A drawing pin in a square of 16. */
const icon = 'M5.5 1.5H10.5L10 6.5L12.5 9H3.5L6 6.5ZM8 9V14.5'

/** @returns `show`, which is told the codes of those that are pinned. */
export function startPinButtons(matrix: HTMLElement, onPin: (code: string) => void) {
  const main = matrix.querySelector('tbody')
  const heads = [...(main ? rowsIn(main) : []), ...rowsIn(matrix.querySelector('[data-unfound]'))]
  const listed = [...document.querySelectorAll<HTMLElement>('#unfound > li')].filter(
    ({ dataset }) => !main?.querySelector(`[data-code="${dataset['code'] ?? ''}"]`),
  )
  const inRows = heads.map((row) => {
    const head = row.querySelector('th') ?? row
    // The button would be part of the name that the head gives to its row.
    head.ariaLabel = row.dataset['name'] ?? null
    return pinButton(row, head, onPin)
  })
  const inList = listed.map((item) => pinButton(item, item, onPin))
  return {
    show: (pins: readonly string[]): void => {
      const isPinned = ({ dataset }: HTMLElement): boolean => pins.includes(dataset['pin'] ?? '')
      for (const button of inRows) button.ariaPressed = String(isPinned(button))
      // A pinned country has its row, with a button of its own.
      for (const button of inList) button.hidden = isPinned(button)
    },
  }
}

const rowsIn = (group: Element | null): HTMLElement[] => [
  ...(group?.querySelectorAll<HTMLElement>(':scope > [data-code]') ?? []),
]

function pinButton({ dataset }: HTMLElement, place: Element, onPin: (code: string) => void) {
  const { t } = pageFormatter()
  const code = dataset['code'] ?? ''
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'pin-button'
  button.dataset['pin'] = code
  button.ariaPressed = 'false'
  button.ariaLabel = t('responses.pin', { country: dataset['name'] ?? '' })
  button.title = button.ariaLabel
  button.append(pinIcon())
  button.addEventListener('click', ({ detail }) => {
    onPin(code)
    focusPin(code, { preventScroll: detail > 0 })
  })
  place.prepend(button)
  return button
}

/** Its row has moved, and the focus with it. Who points stays where the pointer is; who uses keys is taken along. */
function focusPin(code: string, options: FocusOptions): void {
  const buttons = document.querySelectorAll<HTMLElement>(`[data-pin="${code}"]`)
  ;[...buttons].find((button) => button.checkVisibility())?.focus(options)
}

function pinIcon(): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(namespace, 'svg')
  for (const [name, value] of Object.entries({ viewBox: '0 0 16 16', width: '16', height: '16' })) {
    svg.setAttribute(name, value)
  }
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(namespace, 'path')
  path.setAttribute('d', icon)
  svg.append(path)
  return svg
}
