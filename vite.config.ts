import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

/**
 * The client build alone. The pages are written by the pipeline, which reads the manifest to learn
 * the hashed names; so nothing here may empty the output folder.
 */
export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  publicDir: 'public',
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
  // MapLibre's worker is a module.
  worker: { format: 'es' },
  build: {
    outDir: process.env['OUT_DIR'] ?? 'dist',
    emptyOutDir: false,
    target: 'es2022',
    manifest: true,
    // The Content-Security-Policy allows no inlined fonts or scripts.
    assetsInlineLimit: 0,
    // MapLibre is one chunk of this size, loaded after the first paint; size-budget.json holds the rest.
    chunkSizeWarningLimit: 1100,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        explorer: 'src/shell/main.tsx',
        page: 'src/shell/page.ts',
        // Sets the theme before the first paint: a classic script, so it imports and exports nothing.
        theme: 'src/shell/theme.ts',
      },
    },
  },
})
