/** How far the page has come to life, for the style sheet, the script in the head, and whoever waits for it. */
const { classList, dataset } = document.documentElement

/** The scripts have arrived; the one in the head may have said that they are late. */
export function sayStarted(): void {
  classList.add('started')
  document.querySelector('.scripts-missing')?.remove()
}

/** All that the page shows answers. */
export function sayReady(): void {
  classList.add('alive')
  dataset['ready'] = ''
}
