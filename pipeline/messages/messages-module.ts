/** The messages as the scripts of a page import them, in place of a file that has none. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Plugin } from 'vite'
import { AtlasInfo } from '../../src/model/atlas-info.ts'
import { compileMessages } from './compile-message.ts'

export function messagesModule(dataFolder: string): Plugin {
  const file = join(dataFolder, 'atlas.json')
  return {
    name: 'messages',
    load: {
      filter: { id: /\/src\/views\/i18n\/messages\.ts$/ },
      handler() {
        this.addWatchFile(file)
        const info = v.parse(AtlasInfo, JSON.parse(readFileSync(file, 'utf8')))
        return `export const messages = ${JSON.stringify(compileMessages(info))}`
      },
    },
  }
}
