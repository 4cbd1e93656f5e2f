// The layer rule of ARCHITECTURE.md. `node scripts/check-layers.mjs` runs it.
const layers = ['model', 'logic', 'state', 'views', 'shell'] // each may import only those before it
// The folders of src/logic/, likewise: a folder imports only itself and earlier ones.
const logicFolders = [
  'text',
  'geo',
  'records',
  'evidence',
  'places',
  'choices',
  'search',
  'map',
  'image',
  'responses',
  'timeline',
  'figures',
  'files',
  'versions',
]
const test = '[.]test[.]tsx?$'

/**
 * @param {string} layer
 * @param {number} i
 */
const onlyBelow = (layer, i) => ({
  name: `${layer}-imports-only-below`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: test },
  to: {
    path: '^src/',
    pathNot: [
      ...layers.slice(0, i + 1).map((l) => `^src/${l}/`),
      ...(i >= layers.indexOf('views') ? ['^src/styles/', '^src/timeline/'] : []),
      // The scene of the timeline module is pure; its drawing is for views.
      ...(layer === 'logic' ? ['^src/timeline/scene/'] : []),
    ],
  },
})

/**
 * @param {string} folder
 * @param {number} i
 */
const onlyEarlier = (folder, i) => ({
  name: `logic-${folder}-imports-only-earlier`,
  severity: 'error',
  from: { path: `^src/logic/${folder}/`, pathNot: test },
  to: {
    path: '^src/logic/',
    pathNot: logicFolders.slice(0, i + 1).map((earlier) => `^src/logic/${earlier}/`),
  },
})

/**
 * @param {string} layer
 * @param {readonly string[]} allowed
 */
const npmOnly = (layer, allowed) => ({
  name: `${layer}-packages`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: test },
  to: { path: 'node_modules/', pathNot: allowed.map((p) => `node_modules/${p}`) },
})

module.exports = {
  forbidden: [
    ...layers.map(onlyBelow),
    ...logicFolders.map(onlyEarlier),
    {
      name: 'logic-stands-in-known-folders',
      severity: 'error',
      from: {},
      to: { path: '^src/logic/', pathNot: logicFolders.map((folder) => `^src/logic/${folder}/`) },
    },
    {
      name: 'timeline-stands-alone',
      severity: 'error',
      // Its tests as well: they use it as somebody else would.
      from: { path: '^src/timeline/' },
      to: { path: ['^src/', '^pipeline/', '^tests/'], pathNot: '^src/timeline/' },
    },
    {
      name: 'timeline-scene-knows-no-page',
      severity: 'error',
      from: { path: '^src/timeline/scene/', pathNot: test },
      to: { path: '^src/timeline/', pathNot: '^src/timeline/scene/' },
    },
    npmOnly('timeline', ['d3', '@types/']),
    {
      name: 'views-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src/views/([^/]+)/', pathNot: [test, '^src/views/pages/'] },
      to: { path: '^src/views/', pathNot: ['^src/views/$1/', '^src/views/(parts|i18n)/'] },
    },
    {
      name: 'pages-import-charts-at-most',
      severity: 'error',
      from: { path: '^src/views/pages/', pathNot: test },
      to: { path: '^src/views/', pathNot: '^src/views/(pages|charts|parts|i18n)/' },
    },
    {
      name: 'static-pages-know-no-state',
      severity: 'error',
      from: { path: '^src/views/(pages|parts)/', pathNot: test },
      to: { path: '^src/state/' },
    },
    {
      name: 'pipeline-knows-no-app',
      severity: 'error',
      from: { path: '^pipeline/' },
      to: { path: '^src/(state|shell|views/(map|panels))/' },
    },
    {
      name: 'app-never-imports-pipeline',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^pipeline/' },
    },
    {
      name: 'maplibre-only-in-map',
      severity: 'error',
      from: { pathNot: ['^src/views/map/', test] },
      to: { path: 'node_modules/maplibre-gl' },
    },
    npmOnly('model', ['valibot']),
    npmOnly('logic', ['valibot', 'd3', '@turf/', 'fastest-levenshtein', 'tinyqueue', '@types/']),
    npmOnly('state', ['@preact/signals-core']),
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Without these two, maplibre-gl does not resolve and its rule passes unseen.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}
