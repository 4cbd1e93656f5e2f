/** Light or dark: as chosen, or as the system has it. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Theme } from '../../model/view.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import { presentTheme, watchSystemTheme } from './theme-button.ts'

/** The page follows it, and the theme button changes it. */
export function themeSignal(state: AtlasState): ReadonlySignal<Theme> {
  const system = signal(0)
  watchSystemTheme(() => (system.value += 1))
  const theme = computed<Theme>(() => {
    void system.value
    return state.theme.value ?? presentSystemTheme()
  })
  effect(() => {
    if (state.theme.value) document.documentElement.dataset['theme'] = state.theme.value
    else delete document.documentElement.dataset['theme']
  })
  document.querySelector('[data-action="theme"]')?.addEventListener('click', () => {
    state.chooseTheme(presentTheme() === 'dark' ? 'light' : 'dark')
  })
  return theme
}

const presentSystemTheme = (): Theme =>
  matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
