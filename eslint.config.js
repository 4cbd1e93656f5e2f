import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const tests = ['**/*.test.{ts,tsx,mjs}', 'tests/**']

// One export has one name, so that a search for it finds every use.
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Use a named export; the file is named after it.',
}

// model and logic answer the same for the same input: the caller passes the date in.
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Logic has no clock: pass today in.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Logic has no clock: pass today in.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Logic has no chance: pass the number in.',
  },
]

const browserGlobals = [
  'document',
  'window',
  'localStorage',
  'sessionStorage',
  'location',
  'history',
]
/**
 * @param {readonly string[]} names
 * @param {string} message
 */
const restrict = (names, message) => names.map((name) => ({ name, message }))

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist.*',
      '.cache/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'coverage/',
      'public/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.browser.json', 'tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The compiler knows undefined names better, and knows which globals a file may use.
      'no-undef': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // `as const` stays allowed; anything else the compiler cannot know is parsed.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', noDefaultExport],
      eqeqeq: 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      complexity: ['error', 10],
      'max-depth': ['error', 3],
    },
  },
  {
    files: ['src/{model,logic}/**', 'src/timeline/scene/**'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, ...noClock],
      'no-restricted-globals': [
        'error',
        ...restrict(
          [...browserGlobals, 'fetch', 'navigator'],
          'Logic touches no page and no network.',
        ),
      ],
    },
  },
  {
    files: ['pipeline/**'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...restrict(browserGlobals, 'The pipeline runs in Node.')],
    },
  },
  {
    files: tests,
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  {
    // These run before anything is installed, so there is no schema to parse JSON with.
    files: ['**/*.{js,mjs,cjs}'],
    rules: Object.fromEntries(
      ['assignment', 'member-access', 'return', 'argument', 'call'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  {
    // Tools want it so, and the types of a package say what the package does.
    files: ['*.config.{js,ts}', '.*.cjs', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
)
