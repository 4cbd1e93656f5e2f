/** On a small screen: the sheet over the map, its tabs and its height. */
import { effect, signal } from '@preact/signals-core'
import type { SheetHeight } from '../../logic/choices/sheet-height.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { Formatter } from '../../views/i18n/formatter.ts'
import { SheetHandle } from '../../views/panels/sheet-handle.tsx'
import { SheetTabs, type SheetTab } from '../../views/panels/sheet-tabs.tsx'
import { element } from '../boot/element.ts'
import { mount } from '../boot/mount.ts'
import type { SkipTarget } from '../../views/parts/site/skip-links.tsx'
import { followDetailsFocus } from './details-focus.ts'
import { mediaSignal } from './small-screen.ts'
import { startSkipLinks } from './skip-links.ts'

/** Where the sheet lies over the map, not beside it: sheet.css has the same. */
const sheetScreen = '(max-width: 1099px) and (min-height: 560px)'

/** A new selection brings its details up, and to who uses keys. */
export function mountSheet(state: AtlasState, formatter: Formatter): void {
  const open = signal<SheetTab>(state.selection.peek() ? 'details' : 'stations')
  const height = signal<SheetHeight>('half')
  const held = signal<number | null>(null)
  const liesOver = mediaSignal(sheetScreen)
  const main = element('content')
  const rise = (): void => {
    if (height.peek() === 'low') height.value = 'half'
  }
  const openTab = (tab: SheetTab): void => {
    open.value = tab
    rise()
  }
  mount(
    'sheet-tabs',
    <>
      <SheetHandle {...{ height, held, main, formatter }} />
      <SheetTabs {...{ open, openTab, formatter }} />
    </>,
  )
  const { dataset } = document.documentElement
  effect(() => {
    dataset['sheet'] = open.value
  })
  effect(() => {
    dataset['sheetHeight'] = held.value === null ? height.value : 'held'
    // What lies behind the sheet takes no focus.
    element('map').inert = height.value === 'full' && liesOver.value
    main.style.setProperty('--sheet-top', `${held.value ?? 0}px`)
  })
  effect(() => {
    if (state.selection.value) openTab('details')
  })
  startSkipLinks((target) => {
    const tab = tabOf[target]
    if (tab) openTab(tab)
  })
  followDetailsFocus(state, element('details'))
}

/** Where each part lies; the map is always in sight. */
const tabOf: Readonly<Partial<Record<SkipTarget, SheetTab>>> = {
  filters: 'stations',
  stations: 'stations',
  details: 'details',
  timeline: 'timeline',
}
