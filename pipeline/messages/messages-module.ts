/** The messages as the scripts of a page import them, in place of a file that has none. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Plugin } from 'vite'
import { AtlasInfo } from '../../src/model/atlas-info.ts'
import { compileMessages } from './compile-message.ts'

/** Words of pages that no script writes: the browser has them in the page. */
const isServedAlone = (key: string): boolean => key.startsWith('served.')

export function messagesModule(dataFolder: string): Plugin {
  const file = join(dataFolder, 'atlas.json')
  return {
    name: 'messages',
    load: {
      filter: { id: /\/src\/views\/i18n\/messages\.ts$/ },
      handler() {
        this.addWatchFile(file)
        const info = v.parse(AtlasInfo, JSON.parse(readFileSync(file, 'utf8')))
        const said = Object.entries(compileMessages(info)).filter(([key]) => !isServedAlone(key))
        return `export const messages = ${JSON.stringify(Object.fromEntries(said))}`
      },
    },
  }
}
