/** What Vite is told about `index.html` and `page.html`, from which every page is made. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Plugin, Rolldown } from 'vite'
import { AtlasInfo } from '../../src/model/atlas-info.ts'
import { subjectCss } from '../write/subject-css.ts'

/**
 * The style sheet of the subject's colours, which the pages link as if it were a file: each under an address of its
 * own, so that it becomes a part of the one sheet that the page has.
 */
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

const sheet = /^ *<link rel="stylesheet".*>\n/gm
const preload = /^ *<link rel="modulepreload".*>\n/gm
const module = /^ *<script type="module".*><\/script>\n/gm

/**
 * The head of a built page in the order in which it is needed. Vite names modules alone and puts style
 * sheets last; the first paint waits for the theme, a classic script, and then for the style sheet. The other scripts
 * share the line with neither: they are asked for all at once, and last.
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
        const taken = (lines: RegExp): string => (html.match(lines) ?? []).join('')
        const script = new RegExp(` +src="(.*)${theme}"></script>\n`)
        const late = `${taken(preload)}${taken(module)}`.replaceAll(
          ' crossorigin',
          ' fetchpriority="low"$&',
        )
        return html
          .replace(new RegExp(`${sheet.source}|${preload.source}|${module.source}`, 'gm'), '')
          .replace(script, (_, to) => ` src="${to}${built.fileName}"></script>\n${taken(sheet)}`)
          .replace('</head>', `${late}</head>`)
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

/**
 * Which files a script asks for beforehand when it loads another on demand: those alone that no script of the page has
 * brought yet. A link that preloads a module which is there already is an error to Firefox, and no use to any browser.
 */
export function freshPreloads() {
  let chunks = new Map<string, Rolldown.OutputChunk>()
  const plugin: Plugin = {
    name: 'fresh-preloads',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const files = Object.values(bundle).filter((file) => file.type === 'chunk')
        chunks = new Map(files.map((chunk) => [chunk.fileName, chunk]))
      },
    },
  }
  return {
    plugin,
    /** @param host the script that loads the others */
    freshOf: (files: readonly string[], host: string): string[] => {
      const known = broughtWith(chunks, host)
      return files.filter((file) => !known.has(file))
    },
  }
}

/** The script itself, all that it imports, and what was there for it to be loaded. */
function broughtWith(
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
  host: string,
): ReadonlySet<string> {
  const brought = new Set<string>()
  const bring = (file: string): void => {
    const chunk = chunks.get(file)
    if (!chunk || brought.has(file)) return
    brought.add(file)
    for (const imported of chunk.imports) bring(imported)
  }
  const reach = (file: string): void => {
    if (brought.has(file)) return
    bring(file)
    for (const other of chunks.values())
      if (other.dynamicImports.includes(file)) reach(other.fileName)
  }
  reach(host)
  return brought
}
