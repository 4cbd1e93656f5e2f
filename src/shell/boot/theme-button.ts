/** The theme follows the system until the reader chooses; the choice stands in the address. */
import type { Theme } from '../../model/view.ts'

const dark = '(prefers-color-scheme: dark)'

export function presentTheme(): Theme {
  const chosen = document.documentElement.dataset['theme']
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia(dark).matches ? 'dark' : 'light'
}

/** @param onSystem called when the system changes its theme. */
export function watchSystemTheme(onSystem: () => void): void {
  matchMedia(dark).addEventListener('change', onSystem)
}

/** Without state behind it: flips the theme and keeps it in this page's address. */
export function startThemeButton(): void {
  document.querySelector('[data-action="theme"]')?.addEventListener('click', () => {
    const theme: Theme = presentTheme() === 'dark' ? 'light' : 'dark'
    document.documentElement.dataset['theme'] = theme
    const address = new URL(location.href)
    address.searchParams.set('theme', theme)
    history.replaceState(null, '', address)
  })
}
