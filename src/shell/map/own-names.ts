/** Cities by their own names: fetched when the reader asks for them, and only in letters that can be drawn. */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core'
import hanNames from '../../views/map/fonts/han-names.woff2?url'
import { scriptOf, scriptsWith, type ScriptCode } from '../../logic/text/script.ts'
import { OwnNames } from '../../model/gazetteer.ts'
import { createPen } from '../../views/parts/canvas.ts'
import { fetchFile, reasonOf } from '../boot/fetched.ts'
import type { MapRegion } from './map-region.ts'

export type CityNames = {
  /** null for a city that keeps its name. */
  readonly of: (geonamesId: number) => string | null
  /** The scripts in which names can be drawn. */
  readonly scripts: readonly ScriptCode[]
}

/** In this family stand the letters of our own font, for a browser that has none. */
const family = 'Atlas Han'
const font = `24px system-ui, sans-serif, "${family}"`
/** Nobody has a letter for it: a browser draws its sign for what is missing. */
const missing = '\u0378'

/** What a browser paints for a text. */
function pictureOf(text: string): string {
  const pen = createPen(48, 48)
  pen.font = font
  pen.fillText(text, 8, 36)
  return pen.canvas.toDataURL()
}

const canDraw = (letter: string): boolean => pictureOf(letter) !== pictureOf(missing)

async function drawableScripts(): Promise<readonly ScriptCode[]> {
  const scripts = scriptsWith(canDraw)
  if (scripts.includes('Hani')) return scripts
  const face = new FontFace(family, `url(${hanNames})`)
  document.fonts.add(await face.load())
  return scriptsWith(canDraw)
}

/** @returns null while cities are called as the page calls them */
export function createOwnNames(region: MapRegion): ReadonlySignal<CityNames | null> {
  const { base, state, context, notify } = region
  const shown = signal<CityNames | null>(null)
  let loaded: Promise<CityNames> | null = null
  const load = async (): Promise<CityNames> => {
    const [{ names }, scripts] = await Promise.all([
      fetchFile(`${base}gazetteer/own-names.json`, OwnNames),
      drawableScripts(),
    ])
    const of = (id: number): string | null => {
      const name = names[String(id)]
      const script = name === undefined ? null : scriptOf(name)
      return name !== undefined && script && scripts.includes(script) ? name : null
    }
    return { of, scripts }
  }
  const show = async (): Promise<void> => {
    try {
      const names = await (loaded ??= load())
      shown.value = state.labels.peek() === 'local' ? names : null
    } catch (error) {
      loaded = null
      const { t } = context.peek().formatter
      const text = t('notice.noOwnNames', { reason: reasonOf(error) })
      notify({ id: 'names', text, retry: () => void show() })
    }
  }
  effect(() => {
    if (state.labels.value === 'local') void show()
    else shown.value = null
  })
  return shown
}
