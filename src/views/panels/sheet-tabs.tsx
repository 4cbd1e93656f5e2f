/** On a phone: the tabs of the sheet under the map. */
import type { ReadonlySignal } from '@preact/signals-core'
import type { Formatter } from '../i18n/formatter.ts'

export const sheetTabs = ['stations', 'details', 'timeline', 'returns'] as const
export type SheetTab = (typeof sheetTabs)[number]

/** Which element each tab shows. */
const panels: Readonly<Record<SheetTab, string>> = {
  stations: 'sidebar',
  details: 'details',
  timeline: 'timeline',
  returns: 'timeline',
}

type Props = {
  readonly open: ReadonlySignal<SheetTab>
  readonly openTab: (tab: SheetTab) => void
  readonly formatter: Formatter
}

export function SheetTabs({ open, openTab, formatter }: Props) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (move === undefined) return
    event.preventDefault()
    const next =
      sheetTabs[(sheetTabs.indexOf(open.value) + move + sheetTabs.length) % sheetTabs.length]
    if (!next) return
    openTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div role="tablist" aria-label={formatter.t('sheet.label')} onKeyDown={onKeyDown}>
      {sheetTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={open.value === tab}
          aria-controls={panels[tab]}
          tabIndex={open.value === tab ? 0 : -1}
          onClick={() => openTab(tab)}
        >
          {formatter.t(`sheet.${tab}`)}
        </button>
      ))}
    </div>
  )
}
