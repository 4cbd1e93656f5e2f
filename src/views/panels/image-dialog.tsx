/** Format and size of a picture of the view. */
import type { Signal } from '@preact/signals-core'
import { useSignal } from '@preact/signals'
import type { Formatter } from '../i18n/formatter.ts'
import { useTask, type Task } from './use-task.ts'

export type ImageOrder = { readonly format: 'png' | 'svg'; readonly ratio: 1 | 2 }

type Props = {
  readonly formatter: Formatter
  /** Saves the picture and says under which name; null where the browser lets no picture be read. */
  readonly save: (order: ImageOrder) => Promise<string | null>
}

export function ImageDialog({ formatter, save }: Props) {
  const { t } = formatter
  const format = useSignal<ImageOrder['format']>('png')
  const ratio = useSignal<ImageOrder['ratio']>(2)
  const [progress, begin] = useTask<string | null>()
  const start = (): void => void begin(() => save({ format: format.value, ratio: ratio.value }))
  const startSvg = (): void => {
    format.value = 'svg'
    start()
  }
  return (
    <>
      <p class="quiet">{t('image.with')}</p>
      <Choice
        name="image-format"
        title={t('image.format')}
        options={['png', 'svg']}
        chosen={format}
        labelOf={(one) => t(`image.${one}`)}
      />
      <Choice
        name="image-size"
        title={t('image.size')}
        options={[1, 2]}
        chosen={ratio}
        labelOf={(one) => t(one === 1 ? 'image.once' : 'image.twice')}
      />
      <p class="copy-row">
        <button type="button" disabled={progress.phase === 'working'} onClick={start}>
          {t('image.save')}
        </button>
        <span role="status">{progressWords(progress, formatter)}</span>
      </p>
      {progress.phase === 'done' && progress.result === null && (
        <p class="copy-row">
          <button type="button" onClick={startSvg}>
            {t('canvas.instead')}
          </button>
        </p>
      )}
    </>
  )
}

function progressWords(progress: Task<string | null>, { t }: Formatter): string {
  switch (progress.phase) {
    case 'asked':
      return ''
    case 'working':
      return t('image.working')
    case 'done':
      return progress.result === null
        ? t('canvas.blocked')
        : t('image.done', { name: progress.result })
    case 'failed':
      return t('image.failed', { reason: progress.reason })
  }
}

type ChoiceProps<T> = {
  readonly name: string
  readonly title: string
  readonly options: readonly T[]
  readonly chosen: Signal<T>
  readonly labelOf: (option: T) => string
}

function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { name, title, options, chosen, labelOf } = props
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      {options.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen.value}
            onChange={() => (chosen.value = value)}
          />
          <span>{labelOf(value)}</span>
        </label>
      ))}
    </fieldset>
  )
}
