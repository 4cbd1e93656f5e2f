import { expect, it } from 'vitest'
import { headOrder } from './entry-pages.ts'

const written = `<head>
    <script src="/src/shell/theme.ts"></script>
    <link rel="icon" href="/icon.svg" />
    <script type="module" crossorigin src="/assets/page.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/once.js">
    <link rel="stylesheet" crossorigin href="/assets/page.css">
  </head>`

/** As Vite calls it, with the one chunk that it looks for. */
function ordered(html: string): string {
  const { transformIndexHtml } = headOrder('src/shell/theme.ts')
  if (typeof transformIndexHtml !== 'object') throw new Error('It has an order.')
  const chunk = {
    type: 'chunk',
    facadeModuleId: '/x/src/shell/theme.ts',
    fileName: 'assets/theme.js',
  }
  return String(Reflect.apply(transformIndexHtml.handler, null, [html, { bundle: { chunk } }]))
}

it('puts what the first paint waits for first, and what it does not last and at low priority', () => {
  const addresses = [...ordered(written).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, to]) => to)
  expect(addresses).toEqual([
    '/assets/theme.js',
    '/assets/page.css',
    '/icon.svg',
    '/assets/once.js',
    '/assets/page.js',
  ])
  expect(ordered(written)).toContain('modulepreload" fetchpriority="low" crossorigin')
  expect(ordered(written)).toContain('module" fetchpriority="low" crossorigin')
  expect(ordered(written)).not.toContain('stylesheet" fetchpriority')
})
