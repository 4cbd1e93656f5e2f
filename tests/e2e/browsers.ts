/** Browsers that differ from the one most tests run in. */
import { findChromium } from '../../scripts/chromium.mjs'

const executablePath = findChromium()

/** Without WebGL the drawn map stays: everything else must work, and a test of it runs in a fraction of the time. */
export const withoutWebGL = {
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

/** Before, at and after the day that the records are kept in. */
export const timeZones = ['America/Los_Angeles', 'UTC', 'Asia/Shanghai']
