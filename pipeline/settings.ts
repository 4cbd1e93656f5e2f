/** The settings of the environment, as the README lists them. An empty one counts as none. */
import { resolve } from 'node:path'

export const dataFolder = resolve(process.env['ATLAS_DATA'] || 'data')
export const outFolder = resolve(process.env['OUT_DIR'] || 'dist')
/** The path under which the site lives, with a slash at both ends. */
export const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/')
