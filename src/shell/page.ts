/** The reading pages: a header that works, and charts to take away. */
import { linkFigures } from './charts/linked-figures.ts'
import { startMenuButton } from './boot/menu-button.ts'
import { startThemeButton } from './boot/theme-button.ts'

startThemeButton()
startMenuButton()

// Only a page with charts loads what makes files of them.
if (document.querySelector('[data-chart]')) {
  const { startChartDownloads } = await import('./charts/chart-downloads.ts')
  startChartDownloads()
  linkFigures(document)
}

if (document.querySelector('#responses-tools')) {
  const { startResponses } = await import('./charts/responses.ts')
  startResponses()
}
