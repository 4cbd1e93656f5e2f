import { signal } from '@preact/signals-core'
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { translatePage, translations } from '../../../tests/translate-page.ts'
import { keepTexts } from './keep-texts.ts'

const shown = signal(94)
const isNarrowed = signal(false)
const rows = signal(['Milan', 'Rome'])

function Part() {
  return (
    <section>
      <p>
        {shown.value} of {94} stations
        {isNarrowed.value && ', narrowed'}
        {isNarrowed.value && <button type="button">Reset</button>} as of today
      </p>
      <p>{shown}</p>
      <ul>
        {rows.value.map((row) => (
          <li key={row}>
            {row}, {shown.value}
          </li>
        ))}
      </ul>
      {isNarrowed.value ? 'some' : 'all'}
    </section>
  )
}

/** After the page was drawn anew, and what listens to its changes has answered. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50))

let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  document.body.append(root)
  shown.value = 94
  isNarrowed.value = false
  rows.value = ['Milan', 'Rome']
  render(<Part />, root)
  keepTexts(root)
})
afterEach(() => {
  render(null, root)
  root.remove()
})

describe.each(translations)('a page of which the texts were %s', (how) => {
  beforeEach(async () => {
    translatePage(root, how)
    await settled()
  })

  it('reads as it did', () => {
    expect(root.textContent).toBe('94 of 94 stations as of today94Milan, 94Rome, 94all')
    expect(root.querySelectorAll('font > font').length).toBeGreaterThan(5)
  })

  it('follows its numbers, and what comes and goes beside them', async () => {
    shown.value = 28
    isNarrowed.value = true
    await settled()
    expect(root.textContent).toBe(
      '28 of 94 stations, narrowedReset as of today28Milan, 28Rome, 28some',
    )
    translatePage(root, how)
    await settled()
    shown.value = 3
    isNarrowed.value = false
    rows.value = ['Rome', 'Prato']
    await settled()
    expect(root.textContent).toBe('3 of 94 stations as of today3Rome, 3Prato, 3all')
  })

  it('leaves the translation of what does not change', async () => {
    const said = [...root.querySelectorAll('font > font')].find((it) => it.textContent === 'Rome')
    if (said) said.textContent = '罗马'
    shown.value = 28
    await settled()
    expect(root.textContent).toContain('罗马, 28')
  })

  it('is as it was when the translation is taken back', async () => {
    for (const element of root.querySelectorAll(':not(font) > font')) element.remove()
    await settled()
    expect(root.textContent).toBe('94 of 94 stations as of today94Milan, 94Rome, 94all')
    shown.value = 5
    await settled()
    expect(root.textContent).toContain('5 of 94 stations')
  })
})
