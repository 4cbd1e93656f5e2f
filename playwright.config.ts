import { defineConfig } from '@playwright/test'
import { chromiumFlags, findChromium } from './scripts/chromium.mjs'

// Not 4173, so that the tests can run beside `npm start`; two checkouts choose two ports.
const port = Number(process.env['E2E_PORT'] ?? 41_730)
const executablePath = findChromium()

/** Of what a phone has not, or what is the same at any size; a single test says so by its tag. */
const onDesksAlone = [
  ...['base-path', 'dev-server', 'missing-data', 'published', 'saved-page', 'failure'],
  ...['column', 'details', 'filters', 'links', 'panes', 'regions', 'time-zones', 'translated'],
  ...['keyboard', 'timeline'],
  // These try all sizes themselves.
  ...['over-map', 'search'],
]

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // A picture that nobody has looked at proves nothing: a missing one fails.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/screenshots/{arg}-{platform}{ext}',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: { args: chromiumFlags, ...(executablePath && { executablePath }) },
  },
  projects: [
    {
      name: 'desktop',
      use: { viewport: { width: 1440, height: 900 } },
      grepInvert: /@phone/,
      testIgnore: '**/phone.spec.ts',
    },
    {
      name: 'phone',
      grepInvert: /@desk/,
      testIgnore: onDesksAlone.map((name) => `**/${name}.spec.ts`),
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  // Software WebGL on two cores: what waits for the map needs more than the usual five seconds.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  webServer: {
    // Builds only when the build is out of date.
    command: 'node scripts/start.mjs',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
  },
})
