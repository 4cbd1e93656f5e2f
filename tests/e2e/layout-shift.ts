import type { Page } from '@playwright/test'

/** What moved by itself since the page was opened. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const shifts: PerformanceEntry[] = []
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
    shifts.push(...observer.takeRecords())
    const valueOf = (entry: PerformanceEntry): number =>
      'value' in entry && typeof entry.value === 'number' ? entry.value : Number.NaN
    return shifts.reduce((sum, entry) => sum + valueOf(entry), 0)
  })
}
