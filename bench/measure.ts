/** What a reader's browser does with a built site: times in milliseconds, sizes in bytes. */
import type { Browser, CDPSession, Page } from '@playwright/test'
import { percentile } from './percentile.ts'

export type Measures = {
  /** All that is fetched until the live map stands. */
  readonly loadedBytes: number
  readonly htmlGzip: number
  readonly liveMap: number
  /** The median of several loads, and the worst. */
  readonly longestTaskLoading: number
  readonly longestTaskLoadingWorst: number
  /** JavaScript heap of the page after a forced collection. */
  readonly heap: number
  readonly filterCounts: number
  readonly filterCountsWorst: number
  readonly filterMap: number
  readonly longestTaskFiltering: number
  readonly brushP95: number
  readonly longestTaskBrushing: number
  readonly panP95: number
  readonly listRows: number
}

type FilterTimes = Pick<Measures, 'filterCounts' | 'filterCountsWorst' | 'filterMap'>

const screen = { width: 1440, height: 900 }
/** A slow machine draws its first map within this. */
const patience = 240_000
const clicks = 6

/** Opens the site anew and does what a reader does: load, so many times over, filter, drag the range, pan. */
export async function measure(browser: Browser, address: string, loads: number): Promise<Measures> {
  const context = await browser.newContext({
    viewport: screen,
    extraHTTPHeaders: { 'Accept-Encoding': 'gzip' },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const bytes = countBytes(page)
  await watchFromStart(page)
  // An empty page is drawn as well: a reader's browser has done that when an address is opened.
  await page.waitForTimeout(rest)
  const started = performance.now()
  const response = await page.goto(address)
  const sizes = await response?.request().sizes()
  await page.locator('[data-map=live]').waitFor({ timeout: patience })
  const liveMap = performance.now() - started
  const loading = [await longestTask(page)]
  await page.waitForTimeout(rest)
  const heap = await collectedHeap(await context.newCDPSession(page))
  // The collections were tasks as well, and none of the reader's.
  await longestTask(page)
  const filter = await filterTimes(page)
  const longestTaskFiltering = await longestTask(page)
  const brush = await brushTimes(page)
  const longestTaskBrushing = await longestTask(page)
  const measured = {
    loadedBytes: await bytes(),
    htmlGzip: sizes?.responseBodySize ?? 0,
    liveMap,
    heap,
    ...filter,
    longestTaskFiltering,
    brushP95: percentile(brush, 0.95),
    longestTaskBrushing,
    panP95: percentile(await panFrames(page), 0.95),
    listRows: await page.locator('#stations-list [data-station-id]').count(),
  }
  await context.close()
  while (loading.length < loads) loading.push(await longestTaskOfLoad(browser, address))
  return {
    ...measured,
    longestTaskLoading: percentile(loading, 0.5),
    longestTaskLoadingWorst: percentile(loading, 1),
  }
}

async function watchFromStart(page: Page): Promise<void> {
  // What tsx compiles calls this helper, which only its own modules have.
  await page.addInitScript('globalThis.__name = (value) => value')
  await page.addInitScript(watchTasks)
}

/** Of one load more, by a reader who was never here. */
async function longestTaskOfLoad(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: screen })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  await watchFromStart(page)
  await page.waitForTimeout(rest)
  await page.goto(address)
  await page.locator('[data-map=live]').waitFor({ timeout: patience })
  const longest = await longestTask(page)
  await context.close()
  return longest
}

function countBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = []
  let closed = false
  page.on('requestfinished', (request) => {
    if (!closed) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  return async () => {
    closed = true
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  }
}

/** Runs in the page: keeps the longest task since it was last asked for. */
function watchTasks(): void {
  const seen = { longest: 0 }
  Object.assign(globalThis, { benchTasks: seen })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
  }).observe({ type: 'longtask', buffered: true })
}

/** Tasks shorter than 50 ms are not reported by the browser: 0 then. */
async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(300)
  return page.evaluate(() => {
    const seen: unknown = Reflect.get(globalThis, 'benchTasks')
    if (typeof seen !== 'object' || seen === null) return Number.NaN
    const longest: unknown = Reflect.get(seen, 'longest')
    Reflect.set(seen, 'longest', 0)
    return Number(longest)
  })
}

async function collectedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

/** The page has come to rest by then: a reader looks at an answer before the next click. */
const rest = 1500

/**
 * From the click on a filter until its count has been painted, and until the map shows the same: the
 * median, and the worst of the counts.
 */
async function filterTimes(page: Page): Promise<FilterTimes> {
  const counts: number[] = []
  const maps: number[] = []
  for (let click = 0; click < clicks; click += 1) {
    const times = await page.evaluate(clickAndWait, click % 3)
    counts.push(times.counts)
    maps.push(times.map)
    await page.waitForTimeout(rest)
  }
  return {
    filterCounts: percentile(counts, 0.5),
    filterCountsWorst: percentile(counts, 1),
    filterMap: percentile(maps, 0.5),
  }
}

/** Runs in the page. The live map says in `data-placed` how many stations it has painted. */
async function clickAndWait(nth: number): Promise<{ counts: number; map: number }> {
  const box = document.querySelectorAll<HTMLElement>('input[name=linked]')[nth]
  const map = document.querySelector<HTMLElement>('.live-map')
  const status = document.getElementById('stations-status')
  if (!box || !map || !status) throw new Error('The page has no filters, map or status.')
  const painted = (): Promise<number> =>
    new Promise((resolve) =>
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0)),
    )
  const until = async (isSo: () => boolean): Promise<number> => {
    for (;;) {
      const now = await painted()
      if (isSo() || now - started > 20_000) return now
    }
  }
  const before = status.textContent
  const drawnBefore = map.dataset['placed']
  const started = performance.now()
  box.click()
  const counts = await until(() => status.textContent !== before)
  const drawn = await until(() => map.dataset['placed'] !== drawnBefore)
  return { counts: counts - started, map: drawn - started }
}

/** Milliseconds between two moves of a mouse, and how many moves a drag has. */
const mouseEvery = 16
const dragMoves = 120

/**
 * Milliseconds from each move of a hand that drags a range over the timeline until the frame that answers
 * it is handed over. The hand does not wait for the page.
 */
async function brushTimes(page: Page): Promise<number[]> {
  const box = await page.locator('.timeline-grip-plot').boundingBox()
  if (!box) throw new Error('The timeline has no plot.')
  // Near the upper edge: lanes that do not fit are scrolled out of sight.
  const [x, y] = [box.x + box.width * 0.2, box.y + 20]
  await page.evaluate(watchMoves)
  await page.mouse.move(x, y)
  await page.mouse.down()
  const moves: Promise<void>[] = []
  for (let move = 1; move <= dragMoves; move += 1) {
    moves.push(page.mouse.move(x + (box.width * 0.6 * move) / dragMoves, y))
    await page.waitForTimeout(mouseEvery)
  }
  await Promise.all(moves)
  await page.mouse.up()
  await page.locator('.timeline-chosen').first().waitFor({ state: 'attached', timeout: 10_000 })
  await page.waitForTimeout(rest)
  return page.evaluate(() => {
    const times: unknown = Reflect.get(globalThis, 'benchMoves')
    return Array.isArray(times) ? times.map(Number) : []
  })
}

/** Runs in the page. Moves that wait are handed over as one: the oldest of them has waited longest. */
function watchMoves(): void {
  const times: number[] = []
  Object.assign(globalThis, { benchMoves: times })
  const moved = (event: PointerEvent): void => {
    if (event.buttons === 0) return
    const { timeStamp } = event.getCoalescedEvents()[0] ?? event
    requestAnimationFrame(() => setTimeout(() => void times.push(performance.now() - timeStamp), 0))
  }
  addEventListener('pointermove', moved, { capture: true })
}

/** Milliseconds between frames while the map is dragged, near enough for single stations. */
async function panFrames(page: Page): Promise<number[]> {
  const map = page.locator('#map')
  const box = await map.boundingBox()
  if (!box) throw new Error('The map has no box.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  for (let notch = 0; notch < 4; notch += 1) {
    await page.mouse.wheel(0, -400)
    await page.waitForTimeout(400)
  }
  const frames = page.evaluate(async () => {
    const times: number[] = []
    let before = performance.now()
    const end = before + 3000
    while (before < end) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const now = performance.now()
      times.push(now - before)
      before = now
    }
    return times
  })
  await page.mouse.down()
  for (let step = 0; step < 60; step += 1) await page.mouse.move(x - step * 4, y + step)
  await page.mouse.up()
  return frames
}
