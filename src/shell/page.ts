/** The reading pages: styles, a header that works, and charts to take away. */
import '../styles/main.css'
import { linkFigures } from './linked-figures.ts'
import { startMenuButton } from './menu-button.ts'
import { startThemeButton } from './theme-button.ts'

startThemeButton()
startMenuButton()

// Only a page with charts loads what makes files of them.
if (document.querySelector('[data-chart]')) {
  const { startChartDownloads } = await import('./chart-downloads.ts')
  startChartDownloads()
  linkFigures(document)
}

if (document.querySelector('#responses-tools')) {
  const { startResponses } = await import('./responses.ts')
  startResponses()
}
