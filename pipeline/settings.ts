/** The settings of the environment, as the README lists them. An empty one counts as none. */
import { resolve } from 'node:path'

export const dataFolder = resolve(process.env['ATLAS_DATA'] || 'data')
export const outFolder = resolve(process.env['OUT_DIR'] || 'dist')
/** The path under which the site lives, with a slash at both ends. */
export const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/')
/** The origin that the site will live at, without a slash at its end; undefined: it is not known. */
export const siteOrigin = originIn(process.env['SITE_URL'])

function originIn(setting: string | undefined): string | undefined {
  if (!setting) return undefined
  const url = URL.canParse(setting) ? new URL(setting) : null
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin
  throw new Error(
    `SITE_URL: found ${setting}, expected an origin such as https://example.org; BASE_PATH says the path.`,
  )
}
