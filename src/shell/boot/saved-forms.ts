/** A saved page has its boxes as they were served: so what is chosen is written into what is saved of them. */
import { computed, effect } from '@preact/signals-core'
import type { AtlasState } from '../../state/atlas-state.ts'
import { rested } from './rested.ts'

/** Milliseconds after the last choice. */
const pause = 800

/** Nor does a browser then bring back, when the page is loaded anew, what the address does not say. */
export function keepFormsForSaving(state: AtlasState): void {
  const choices = computed(() => [state.view.value, state.playStyle.value])
  const resting = rested(choices, pause)
  effect(() => {
    if (resting.value === choices.peek()) writeForms()
  })
}

function writeForms(): void {
  for (const box of document.querySelectorAll('input')) {
    if (box.type === 'checkbox' || box.type === 'radio') box.toggleAttribute('checked', box.checked)
    else box.setAttribute('value', box.value)
  }
  for (const option of document.querySelectorAll('option'))
    option.toggleAttribute('selected', option.selected)
}
