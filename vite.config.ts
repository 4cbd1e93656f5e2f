import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import {
  developmentPolicy,
  freshPreloads,
  headOrder,
  subjectSheet,
} from './pipeline/pages/entry-pages.ts'
import { messagesModule } from './pipeline/messages/messages-module.ts'
import { base, dataFolder, outFolder } from './pipeline/settings.ts'

/** Sets the theme before the first paint: a classic script, so it imports and exports nothing. */
const theme = 'src/shell/theme.ts'

const preloads = freshPreloads()

/**
 * The scripts and styles of the two entry pages. The pipeline makes every page of them, in the build
 * and in development; so nothing here may empty the output folder.
 */
export default defineConfig({
  base,
  // The pipeline answers for every page.
  appType: 'custom',
  plugins: [
    preact({ reactAliasesEnabled: false, devToolsEnabled: false }),
    messagesModule(dataFolder),
    subjectSheet(dataFolder),
    headOrder(theme),
    preloads.plugin,
    developmentPolicy(),
  ],
  // MapLibre's worker is a module.
  worker: { format: 'es' },
  build: {
    outDir: outFolder,
    emptyOutDir: false,
    target: 'es2022',
    // The Content-Security-Policy allows no inlined fonts or scripts.
    assetsInlineLimit: 0,
    // MapLibre is one chunk of this size, loaded after the first paint; size-budget.json holds the rest.
    chunkSizeWarningLimit: 1100,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files, { hostId, hostType }) =>
        hostType === 'html' ? files : preloads.freshOf(files, hostId),
    },
    rolldownOptions: { input: { explorer: 'index.html', page: 'page.html', theme } },
  },
})
