import { afterEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { facetStops, listStops } from './arrow-keys.ts'
import { tabStops, type Stops } from './tab-stops.ts'

const shown: HTMLElement[] = []
afterEach(() => {
  for (const one of shown.splice(0)) one.remove()
})

function page(content: string, stops: Stops): HTMLElement {
  const main = document.createElement('main')
  const [before, column, after] = ['button', 'div', 'button'].map((tag) =>
    document.createElement(tag),
  )
  if (!before || !column || !after) throw new Error('Nothing was made.')
  column.innerHTML = content
  main.append(before, column, after)
  document.body.append(main)
  shown.push(main)
  before.focus()
  tabStops(column, stops)
  return column
}

const focused = (): string => document.activeElement?.id ?? ''
const press = async (...keys: string[]): Promise<string> => {
  for (const key of keys) await userEvent.keyboard(`{${key}}`)
  return focused()
}

const facet = (name: string): string =>
  `<fieldset class="facet"><ul>${[1, 2, 3]
    .map(
      (n) =>
        `<li class="facet-option"><input type="checkbox" id="${name}${n}"><button id="${name}${n}-lines">~</button></li>`,
    )
    .join('')}</ul></fieldset>`

it('gives each facet one stop, with arrows, Home and End among its boxes', async () => {
  page(facet('a') + facet('b'), facetStops)
  expect(await press('Tab')).toBe('a1')
  expect(await press('ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('a3')
  expect(await press('Home')).toBe('a1')
  expect(await press('ArrowUp')).toBe('a1')
  expect(await press('End')).toBe('a3')
  expect(await press('Tab')).toBe('b1')
  expect(await press('Shift>}{Tab}{/Shift')).toBe('a3')
})

it('leaves Space to the box, and leads to the button beside it and back', async () => {
  page(facet('a'), facetStops)
  await press('Tab', ' ')
  expect(document.querySelector<HTMLInputElement>('#a1')?.checked).toBe(true)
  expect(await press('ArrowRight')).toBe('a1-lines')
  expect(await press('ArrowDown')).toBe('a2')
  expect(await press('ArrowRight', 'ArrowLeft')).toBe('a2')
})

/** As the list is drawn, but folded by hand. */
const country = (code: string): string => `<li class="country-group"><div class="country-row">
  <button class="country-fold" aria-expanded="false">›</button>
  <h3 class="country-name"><a id="${code}" href="#${code}">${code}</a></h3></div>
  <div class="country-stations" hidden="until-found"><ul>
  <li><a class="station-row" id="${code}1" href="#1">1</a></li>
  <li><a class="station-row" id="${code}2" href="#2">2</a></li></ul></div></li>`

function list(): HTMLElement {
  const column = page(`<ul class="station-list">${country('fr')}${country('nl')}</ul>`, listStops)
  column.addEventListener('click', ({ target }) => {
    const fold = target instanceof HTMLElement && target.closest('.country-fold')
    if (!fold) return
    const open = fold.getAttribute('aria-expanded') !== 'true'
    fold.setAttribute('aria-expanded', String(open))
    const rows = fold.closest('.country-group')?.querySelector('.country-stations')
    if (open) rows?.removeAttribute('hidden')
    else rows?.setAttribute('hidden', 'until-found')
  })
  return column
}

it('walks the rows in sight of the list, and opens and closes its countries', async () => {
  list()
  expect(await press('Tab', 'ArrowDown')).toBe('nl')
  expect(await press('Home', 'ArrowRight')).toBe('fr')
  expect(await press('ArrowRight')).toBe('fr1')
  expect(await press('ArrowDown', 'ArrowDown')).toBe('nl')
  expect(await press('ArrowUp')).toBe('fr2')
  expect(await press('ArrowLeft')).toBe('fr')
  await press('ArrowLeft')
  expect(await press('End')).toBe('nl')
  expect(await press('ArrowUp')).toBe('fr')
})

it('has its one stop where Tab can reach it, whatever is folded or drawn anew', async () => {
  const column = list()
  await press('Tab', 'ArrowRight', 'ArrowRight')
  document.querySelector<HTMLElement>('.country-fold')?.click()
  const stops = (): (string | undefined)[] =>
    [...column.querySelectorAll<HTMLElement>('[tabindex="0"]')].map(({ id }) => id)
  await expect.poll(stops).toEqual(['fr'])
  column.innerHTML = `<ul class="station-list">${country('it')}${country('es')}</ul>`
  await expect.poll(stops).toEqual(['it'])
})
