/** What Vite is told about `index.html` and `page.html`, from which every page is made. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Plugin } from 'vite'
import { AtlasInfo } from '../../src/model/atlas-info.ts'
import { subjectCss } from '../write/subject-css.ts'

/** The style sheet of the subject's colours, which the pages link as if it were a file. */
export function subjectSheet(dataFolder: string): Plugin {
  const file = join(dataFolder, 'atlas.json')
  const filter = { id: /^\/subject\.css/ }
  return {
    name: 'subject-sheet',
    resolveId: { filter, handler: (id) => id },
    load: {
      filter,
      handler() {
        this.addWatchFile(file)
        return subjectCss(v.parse(AtlasInfo, JSON.parse(readFileSync(file, 'utf8'))))
      },
    },
  }
}

/**
 * The head of a built page in the order in which it is needed. Vite names modules alone and puts style
 * sheets last; the first paint waits for the theme, a classic script, and then for the style sheets.
 */
export function headOrder(theme: string): Plugin {
  return {
    name: 'head-order',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const built = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(theme),
        )
        if (!built) throw new Error(`The client build has no entry ${theme}.`)
        const sheet = /^ *<link rel="stylesheet".*>\n/gm
        const sheets = (html.match(sheet) ?? []).join('')
        const script = new RegExp(` +src="(.*)${theme}"></script>\n`)
        return html
          .replace(sheet, '')
          .replace(script, (_, to) => ` src="${to}${built.fileName}"></script>\n${sheets}`)
      },
    },
  }
}

/** Vite's client makes `<style>` elements, which the policy of the pages refuses. */
export function developmentPolicy(): Plugin {
  return {
    name: 'development-policy',
    apply: 'serve',
    config: () => ({ html: { cspNonce: 'development' } }),
    transformIndexHtml: (html) =>
      html.replace("default-src 'self'", "$&; style-src 'self' 'nonce-development'"),
  }
}
