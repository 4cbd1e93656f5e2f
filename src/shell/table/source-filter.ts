/** Brings the filter of the sources to life: each box keeps the entries whose data name its value. */
import { parametersOf, queryIn } from '../../logic/choices/query-text.ts'
import { element } from '../boot/element.ts'
import { pageFormatter } from '../charts/page-formatter.ts'

export function startSourceFilter(): void {
  const filter = element('source-filter')
  const selects = [...filter.querySelectorAll('select')]
  const entries = [...document.querySelectorAll<HTMLElement>('.source-entry')]
  const show = (): void => {
    const chosen = selects.filter(({ value }) => value !== '')
    for (const entry of entries)
      entry.hidden = !chosen.every(({ name, value }) => valuesOf(entry, name).includes(value))
    for (const group of document.querySelectorAll<HTMLElement>('.source-group'))
      group.hidden = !group.querySelector('.source-entry:not([hidden])')
    const shown = entries.filter(({ hidden }) => !hidden).length
    const total = entries.length
    element('sources-shown').textContent = pageFormatter().t('sources.shown', { shown, total })
  }
  const read = (): void => {
    const asked = new Map(parametersOf(queryIn(location)))
    for (const select of selects) {
      const value = asked.get(select.name) ?? ''
      select.value = [...select.options].some((option) => option.value === value) ? value : ''
    }
    show()
  }
  filter.addEventListener('change', () => {
    const query = new URLSearchParams(location.search)
    for (const { name, value } of selects) {
      query.delete(name)
      if (value !== '') query.set(name, value)
    }
    const asked = query.toString()
    history.pushState(null, '', `${location.pathname}${asked && `?${asked}`}`)
    show()
  })
  addEventListener('popstate', read)
  filter.hidden = false
  read()
}

const valuesOf = ({ dataset }: HTMLElement, name: string): readonly string[] =>
  dataset[name]?.split(' ') ?? []
