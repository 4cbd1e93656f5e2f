/** The reading pages: a header that works, and charts to take away. */
import { isTracking, parametersOf, queryIn } from '../logic/choices/query-text.ts'
import { linkFigures } from './charts/linked-figures.ts'
import { startMenuButton } from './boot/menu-button.ts'
import { sayReady, sayStarted } from './boot/stages.ts'
import { startThemeButton } from './boot/theme-button.ts'

startThemeButton()
startMenuButton()
sayStarted()
try {
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
  if (document.querySelector('#source-filter')) {
    const { startSourceFilter } = await import('./table/source-filter.ts')
    startSourceFilter()
  }
  const story = document.querySelector<HTMLElement>('.story-main')
  if (story) {
    const { startStory } = await import('./story/start-story.ts')
    startStory(story)
  }
  const verify = document.getElementById('verify')
  if (verify) {
    const { startVerify } = await import('./versions/start-verify.tsx')
    startVerify(verify)
  }
  sayReady()
} catch (error) {
  dispatchEvent(new Event('scripts-missing'))
  throw error
}

// The records are fetched where the address asks for some of them alone.
const asks = parametersOf(queryIn(location)).some(([name]) => name !== 'theme' && !isTracking(name))
if (asks && document.querySelector('.table-main')) {
  const { startTable } = await import('./table/start-table.tsx')
  await startTable()
}
