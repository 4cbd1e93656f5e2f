/** Where the built scripts and styles lie, for the pages that name them. */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { AtlasInfo } from '../../src/model/atlas-info.ts'
import { subjectCss } from '../write/subject-css.ts'

/** Addresses from the base path; `styles` in the order of the cascade. */
export type PageAssets = {
  readonly theme: string
  readonly explorer: string
  readonly page: string
  readonly styles: readonly string[]
}

const Manifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    css: v.optional(v.array(v.string()), []),
    imports: v.optional(v.array(v.string()), []),
  }),
)

/**
 * Reads the client build's manifest and writes the subject's stylesheet beside it.
 * @throws when an entry is missing from the manifest.
 */
export async function builtAssets(
  folder: string,
  base: string,
  info: AtlasInfo,
): Promise<PageAssets> {
  const manifest = v.parse(
    Manifest,
    JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')),
  )
  const entry = (name: string): v.InferOutput<typeof Manifest>[string] => {
    const found = manifest[name]
    if (!found)
      throw new Error(
        `The client build has no entry ${name}; it has ${Object.keys(manifest).join(', ')}.`,
      )
    return found
  }
  const css = subjectCss(info)
  const subject = `assets/subject-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`
  await writeFile(join(folder, subject), css)
  const explorer = entry('src/shell/main.tsx')
  return {
    theme: base + entry('src/shell/theme.ts').file,
    explorer: base + explorer.file,
    page: base + entry('src/shell/page.ts').file,
    styles: [...stylesOf(manifest), subject].map((file) => base + file),
  }
}

/** The stylesheets of the entries and of what they import from the start; what loads later brings its own. */
function stylesOf(manifest: v.InferOutput<typeof Manifest>): string[] {
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    for (const imported of manifest[name]?.imports ?? []) visit(imported)
  }
  visit('src/shell/main.tsx')
  visit('src/shell/page.ts')
  return [...new Set([...seen].flatMap((name) => manifest[name]?.css ?? []))]
}
