/** The theme follows the system until the reader chooses; the choice stands in the address. */
import { parametersOf } from '../../logic/choices/query-text.ts'
import type { Theme } from '../../model/view.ts'

const dark = matchMedia('(prefers-color-scheme: dark)')

export const systemTheme = (): Theme => (dark.matches ? 'dark' : 'light')

export function presentTheme(): Theme {
  const chosen = document.documentElement.dataset['theme']
  return chosen === 'light' || chosen === 'dark' ? chosen : systemTheme()
}

/** @param onSystem called when the system changes its theme. */
export function watchSystemTheme(onSystem: () => void): void {
  dark.addEventListener('change', onSystem)
}

/** @param choose takes the other theme than the present one */
export function onThemeButton(choose: (theme: Theme) => void): void {
  document
    .querySelector('[data-action="theme"]')
    ?.addEventListener('click', () => choose(presentTheme() === 'dark' ? 'light' : 'dark'))
}

/** Without state behind it: flips the theme and keeps it in this page's address. */
export function startThemeButton(): void {
  onThemeButton((theme) => {
    document.documentElement.dataset['theme'] = theme
    const address = new URL(location.href)
    // However the link wrote it.
    for (const name of [...address.searchParams.keys()])
      if (parametersOf(`${name}=x`)[0]?.[0] === 'theme') address.searchParams.delete(name)
    address.searchParams.set('theme', theme)
    history.replaceState(null, '', address)
  })
}
