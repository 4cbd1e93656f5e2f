import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import '../../styles/every-page.css'
import '../../styles/reading-page.css'
import { startChartDownloads } from './chart-downloads.ts'

const saved: { name: string; file: Blob }[] = []

beforeEach(() => {
  saved.length = 0
  document.body.innerHTML = `
    <style>.dot { fill: rgb(200, 10, 20) } .gone { display: none }</style>
    <figure id="a-chart" data-chart="a-chart">
      <figcaption><h2 class="chart-title">A finding</h2><p class="chart-subtitle">People</p></figcaption>
      <ul class="chart-legend"><li><svg viewBox="0 0 16 16"><circle class="dot" r="5"/></svg><span>published</span></li></ul>
      <div class="chart-drawing"><svg viewBox="0 0 400 200">
        <a href="?sel=event:x" tabindex="0"><rect class="dot" width="400" height="200"/></a>
        <text class="gone">hidden</text>
      </svg></div>
      <p class="chart-credit">An atlas</p>
      <div class="chart-downloads" hidden>
        <button data-download="svg">SVG</button><button data-download="png">PNG</button><button data-download="csv">CSV</button>
      </div>
      <p class="chart-failed" hidden>It failed.</p>
      <p class="chart-blocked" hidden>No reading. <button data-download="svg">Save as SVG</button></p>
      <div class="chart-table-view"><table>
        <tr><th>Year</th><th>People</th></tr>
        <tr><th>2019</th><td data-value="1234">1,234</td></tr>
        <tr hidden><th>2020</th><td>1</td></tr>
        <tr><th>a, b</th><td></td></tr>
      </table></div>
    </figure>`
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (!(blob instanceof Blob)) throw new Error('Not a file.')
    blobs.set('#file', blob)
    return '#file'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: unknown) {
    if (!(this instanceof HTMLAnchorElement)) return
    const file = blobs.get(this.getAttribute('href') ?? '')
    if (file) saved.push({ name: this.download, file })
  })
  startChartDownloads()
})

afterEach(() => {
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

async function downloaded(format: string): Promise<{ name: string; file: Blob }> {
  document.querySelector<HTMLElement>(`[data-download="${format}"]`)?.click()
  await vi.waitFor(() => expect(saved).toHaveLength(1))
  const [only] = saved
  if (!only) throw new Error('Nothing was saved.')
  return only
}

it('shows the buttons once they work', () => {
  expect(document.querySelector<HTMLElement>('.chart-downloads')?.hidden).toBe(false)
})

it('makes an SVG that holds the words, the drawing and its colours without the page', async () => {
  const { name, file } = await downloaded('svg')
  expect(name).toBe('a-chart.svg')
  const svg = new DOMParser().parseFromString(await file.text(), 'image/svg+xml')
  const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(words).toEqual(['A finding', 'People', 'published', 'An atlas'])
  expect(svg.querySelector('svg svg rect')?.getAttribute('fill')).toBe('rgb(200, 10, 20)')
  expect(svg.querySelector('circle')?.getAttribute('fill')).toBe('rgb(200, 10, 20)')
  expect(svg.querySelectorAll('[style], [class], a, [tabindex]')).toHaveLength(0)
})

it('makes a PNG of the same picture at twice its size', async () => {
  const { name, file } = await downloaded('png')
  expect(name).toBe('a-chart.png')
  const image = await createImageBitmap(file)
  expect(image.width).toBe(880)
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0)
  const middle = context?.getImageData(440, Math.round(image.height * 0.6), 1, 1).data
  expect([...(middle ?? [])]).toEqual([200, 10, 20, 255])
})

it('makes a CSV of the rows that the table shows, with values as they are', async () => {
  const { name, file } = await downloaded('csv')
  expect(name).toBe('a-chart.csv')
  expect(await file.text()).toBe('Year,People\r\n2019,1234\r\n"a, b",\r\n')
  // The mark by which table programs know UTF-8.
  expect([...new Uint8Array(await file.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
})

const noise = (data: Uint8ClampedArray): void => data.forEach((_, i) => (data[i] = (i * 37) % 251))
const guards: Record<string, () => void> = {
  'gives nothing': () =>
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null)),
  'gives noise': () =>
    vi
      .spyOn(CanvasRenderingContext2D.prototype, 'getImageData')
      .mockImplementation((...[, , width, height]) => {
        const pixels = new ImageData(width, height)
        noise(pixels.data)
        return pixels
      }),
  refuses: () =>
    vi.spyOn(CanvasRenderingContext2D.prototype, 'getImageData').mockImplementation(() => {
      throw new DOMException('No.', 'SecurityError')
    }),
}

it.each(Object.entries(guards))(
  'offers the SVG where the browser guards its canvas and %s',
  async (_, guard) => {
    guard()
    document.querySelector<HTMLElement>('[data-download="png"]')?.click()
    const blocked = document.querySelector<HTMLElement>('.chart-blocked')
    await vi.waitFor(() => expect(blocked?.hidden).toBe(false))
    expect(saved).toHaveLength(0)
    blocked?.querySelector('button')?.click()
    await vi.waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['a-chart.svg']))
    expect(blocked?.hidden).toBe(true)
  },
)

it('says so when a file cannot be made', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  document.querySelector('.chart-drawing')?.replaceChildren()
  document.querySelector<HTMLElement>('[data-download="png"]')?.click()
  const failed = document.querySelector<HTMLElement>('.chart-failed')
  await vi.waitFor(() => expect(failed?.hidden).toBe(false))
  expect(saved).toHaveLength(0)
})
