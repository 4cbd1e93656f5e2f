/** Browsers that differ from the one most tests run in. */
import { findChromium } from '../../scripts/chromium.mjs'

const executablePath = findChromium()

/** Without WebGL the drawn map stays: everything else must work, and a test of it runs in a fraction of the time. */
const withoutWebGL = {
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-software-rasterizer',
    '--disable-3d-apis',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
  ...(executablePath && { executablePath }),
}

/**
 * Without WebGL, in a tab that the tests of a worker share: it is emptied between them, and a page in it loads in
 * two thirds of the time. Only its history stays, of fifty entries at most: a test of how long that is opens a tab
 * of its own. Permissions are to be given back.
 */
export const inSharedTab = { launchOptions: withoutWebGL, reuseContext: true }

/** Before and after the day that the records are kept in. */
export const timeZones = ['America/Los_Angeles', 'Asia/Shanghai']
