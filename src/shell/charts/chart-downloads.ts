/** Charts to take away: SVG, PNG, and their table as CSV, made in the browser from what the page shows. */
import { toSpreadsheetCsv } from '../../logic/files/csv.ts'
import { isCanvasReadable } from '../image/canvas-honesty.ts'
import { paintedCanvas } from '../image/canvas-picture.ts'
import { pngOf } from '../../views/parts/canvas.ts'
import { chartPicture } from './chart-picture.ts'
import { saveFile } from '../image/take-away.ts'

/** Pixels of the PNG per pixel of the drawing: sharp in print. */
const density = 2

const makers = { svg: svgFile, png: pngFile, csv: csvFile } as const
type Format = keyof typeof makers

const isFormat = (text: string | undefined): text is Format => text !== undefined && text in makers

/** Shows the buttons of every chart in the page and makes them work. */
export function startChartDownloads(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
    startDownloads(figure)
  }
}

/** The same for the frame of one chart. */
export function startDownloads(figure: HTMLElement): void {
  const buttons = figure.querySelector<HTMLElement>('.chart-downloads')
  if (!buttons) return
  figure.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    const format = button?.dataset['download']
    if (isFormat(format)) void download(figure, format)
  })
  buttons.hidden = false
}

async function download(figure: HTMLElement, format: Format): Promise<void> {
  const tell = (trouble: 'failed' | 'blocked' | null): void => {
    for (const one of ['failed', 'blocked'] as const) {
      const text = figure.querySelector<HTMLElement>(`.chart-${one}`)
      if (text) text.hidden = one !== trouble
    }
  }
  try {
    const file = await makers[format](figure)
    tell(file ? null : 'blocked')
    if (file) saveFile(`${figure.dataset['chart'] ?? figure.id}.${format}`, file)
  } catch (error) {
    console.error(error)
    tell('failed')
  }
}

function svgFile(figure: HTMLElement): Blob {
  return new Blob([svgText(figure).text], { type: 'image/svg+xml' })
}

function svgText(figure: HTMLElement): { text: string; width: number; height: number } {
  const { svg, width, height } = chartPicture(figure)
  return { text: new XMLSerializer().serializeToString(svg), width, height }
}

/** @returns null where the browser would give noise or nothing. */
async function pngFile(figure: HTMLElement): Promise<Blob | null> {
  if (!(await isCanvasReadable())) return null
  const { text, ...size } = svgText(figure)
  const { canvas } = await paintedCanvas(text, size, density)
  return pngOf(canvas)
}

/** As the table stands in the page, rows that are hidden left out. */
function csvFile(figure: HTMLElement): Blob {
  const rows = [...figure.querySelectorAll<HTMLTableRowElement>('.chart-table-view tr')]
  const cells = rows.filter((row) => !row.hidden).map((row) => [...row.cells].map(valueOf))
  return new Blob([toSpreadsheetCsv(cells)], { type: 'text/csv;charset=utf-8' })
}

const valueOf = (cell: HTMLTableCellElement): string =>
  cell.dataset['value'] ?? cell.textContent.replaceAll(/\s+/g, ' ').trim()
