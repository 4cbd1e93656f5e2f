/** Light or dark: as chosen, or as the system has it. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Theme } from '../../model/view.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import { onThemeButton, systemTheme, watchSystemTheme } from './theme-button.ts'

/** The page follows it, and the theme button changes it. */
export function themeSignal(state: AtlasState): ReadonlySignal<Theme> {
  const system = signal(systemTheme())
  watchSystemTheme(() => (system.value = systemTheme()))
  effect(() => {
    if (state.theme.value) document.documentElement.dataset['theme'] = state.theme.value
    else delete document.documentElement.dataset['theme']
  })
  onThemeButton(state.chooseTheme)
  return computed(() => state.theme.value ?? system.value)
}
