import { parseHTML } from 'linkedom'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../../../tests/an-atlas.ts'
import { atlasIndex } from '../../../logic/records/atlas-index.ts'
import { english } from '../../../../tests/english.ts'
import { ChartFrame } from './chart-frame.tsx'
import type { PartsContext } from '../context.ts'

function contextOf(): PartsContext {
  const atlas = anAtlas().event('Inquiry', '2022-10')
  for (const id of ['b', 'c', 'd']) atlas.source(`source-${id}`)
  const index = atlasIndex(atlas.data())
  return { index, formatter: english, base: '/', day: index.wholeRange.to }
}

function frame(
  sourceIds: readonly string[] = ['a-source'],
  sourcesAt?: { href: string; text: string },
): HTMLElement {
  const html = renderToString(
    <ChartFrame
      context={contextOf()}
      id="a-chart"
      title="Three of them rose"
      subtitle="People a year, 2019–2021"
      legend={[{ mark: <svg viewBox="0 0 16 16" />, text: 'published' }]}
      summary={['One rose.', 'Two rose more.']}
      table={{
        caption: 'People by year',
        columns: [{ name: 'Year' }, { name: 'People', numeric: true }],
        rows: [
          [
            { text: '2019', href: '/?sel=figure:a' },
            { text: '1,234', value: 1234 },
          ],
        ],
      }}
      sourceIds={sourceIds}
      {...(sourcesAt && { sourcesAt })}
    >
      <svg viewBox="0 0 10 10" />
    </ChartFrame>,
  )
  const figure = parseHTML(`<main>${html}</main>`).document.querySelector('figure')
  if (!figure) throw new Error('There is no figure.')
  return figure
}

describe('the frame of a chart', () => {
  it('is named by its finding and described by the data in words', () => {
    const figure = frame()
    const text = (attribute: string): string =>
      figure.querySelector(`#${figure.getAttribute(attribute)}`)?.textContent ?? ''
    expect(text('aria-labelledby')).toBe('Three of them rose')
    expect(text('aria-describedby')).toBe('One rose. Two rose more.')
  })

  it('holds the table behind the drawing, each row named and numbers as they are', () => {
    const figure = frame()
    const table = figure.querySelector('details table')
    expect(table?.querySelector('th[scope=row] a')?.getAttribute('href')).toBe('/?sel=figure:a')
    expect(table?.querySelector('td')?.getAttribute('data-value')).toBe('1234')
    expect(table?.querySelector('td')?.textContent).toBe('1,234')
    expect(figure.querySelector('details > summary')?.textContent).toBe(
      'Table: People by year (1 row)',
    )
  })

  it('offers no download before a script can answer for it', () => {
    const buttons = frame().querySelector('.chart-downloads')
    expect(buttons?.hasAttribute('hidden')).toBe(true)
    const names = [...(buttons?.querySelectorAll('button') ?? [])].map((button) =>
      button.getAttribute('aria-label'),
    )
    expect(names).toEqual([
      'Download the chart as SVG',
      'Download the chart as PNG',
      'Download the chart as CSV',
    ])
  })

  it('shows few sources at once and folds many away, each once', () => {
    expect(frame().querySelector('div.chart-sources a')?.getAttribute('href')).toBe(
      'https://example.org/a-source',
    )
    const many = frame(['a-source', 'source-b', 'source-c', 'source-d', 'source-b'])
    expect(many.querySelector('details.chart-sources > summary')?.textContent).toBe('Sources (4)')
    expect(many.querySelectorAll('.chart-sources li')).toHaveLength(4)
  })

  it('leads to the sources where the page cites them already', () => {
    const list = frame(['a-source', 'source-b'], { href: '#below', text: 'with each event' })
    expect(list.querySelector('.chart-sources')?.textContent).toBe('Sources (2): with each event')
    expect(list.querySelector('.chart-sources a')?.getAttribute('href')).toBe('#below')
    expect(list.querySelector('.chart-credit')?.textContent).toBe(
      'An Atlas, version 1 · CC-BY-4.0 · 2 sources',
    )
  })

  it('has no style attribute, which the content policy refuses', () => {
    expect(frame().querySelector('[style]')).toBeNull()
  })
})
