import { beforeAll, expect, it, vi } from 'vitest'
import ownNames from '../pipeline/gazetteer/own-names.tsv?raw'
import { scriptOf } from '../src/logic/text/script.ts'
import hanNames from '../src/views/map/fonts/han-names.woff2?url'
import type { LiveMap } from '../src/views/map/live-map.ts'
import { aLiveMap } from './a-live-map.ts'

// As the page does where the system has no Chinese letters.
beforeAll(async () => {
  document.fonts.add(await new FontFace('Atlas Han', `url(${hanNames})`).load())
})

/** No font has a letter for it. */
const missing = '\u0378'

const openMap = async (): Promise<LiveMap> => {
  const { live: map, reports } = aLiveMap({ size: [400, 300] })
  map.draw(sceneOf(''))
  await vi.waitFor(() => expect(reports.live).toHaveBeenCalled(), { timeout: 25_000 })
  return map
}

const sceneOf = (text: string) => ({
  marks: [],
  clusters: [],
  labels: [{ id: 'label', position: [0, 0] as const, text, offset: 8, citySlug: 'label' }],
  hatched: [],
  selectedStationIds: [],
  selectedCountry: null,
})

/** The columns and rows of ink of a name on the map, as text; empty without ink. */
const inkOf = async (map: LiveMap, text: string): Promise<string> => {
  map.draw(sceneOf(text))
  let before = ''
  // Until it stays as it is.
  return vi.waitFor(
    async () => {
      const bitmap = await createImageBitmap(await map.toImage(1))
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      if (!pen) throw new Error('A canvas gives no context.')
      pen.drawImage(bitmap, 0, 0)
      const { data } = pen.getImageData(200, 140, 150, 20)
      const ink = Array.from({ length: 150 * 20 }, (_, i) => ((data[i * 4] ?? 255) < 150 ? i : -1))
      const now = ink.filter((at) => at >= 0).join()
      const settled = now !== '' && now === before
      before = now
      if (!settled) throw new Error(`"${text}" is not drawn yet.`)
      return now
    },
    { timeout: 15_000, interval: 250 },
  )
}

const widthOf = (ink: string): number => Math.max(...ink.split(',').map((at) => Number(at) % 150))

it('draws names in five scripts, each as itself', async () => {
  const map = await openMap()
  const names = ['München', '北京', '臺中市', 'Москва', 'Αθήνα', 'القاهرة']
  const inks: string[] = []
  for (const name of names) {
    const ink = await inkOf(map, name)
    expect(ink).not.toBe(await inkOf(map, missing.repeat(name.length)))
    inks.push(ink)
  }
  expect(new Set(inks).size).toBe(names.length)
  // Letters that are kept from joining take more room.
  const apart = [...'القاهرة'].join('\u200c')
  expect(widthOf(inks[5] ?? '')).toBeLessThan(widthOf(await inkOf(map, apart)))
  map.destroy()
}, 90_000)

it('has a letter for every Chinese and Japanese name of a city', () => {
  const pictureOf = (text: string): string => {
    const canvas = document.createElement('canvas')
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('A canvas gives no context.')
    pen.font = '24px "Atlas Han"'
    pen.fillText(text, 8, 36)
    return canvas.toDataURL()
  }
  const names = ownNames.split('\n').map((line) => line.split('\t')[2] ?? '')
  const letters = new Set(names.filter((name) => scriptOf(name) === 'Hani').join(''))
  expect(letters.size).toBeGreaterThan(100)
  const nothing = pictureOf(missing)
  expect([...letters].filter((letter) => pictureOf(letter) === nothing)).toEqual([])
})
