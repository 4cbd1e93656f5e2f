/** Format and size of a picture of the view. */
import { useState } from 'preact/hooks'
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
  const [order, setOrder] = useState<ImageOrder>({ format: 'png', ratio: 2 })
  const [progress, begin] = useTask<string | null>()
  const start = (asked: ImageOrder): void => {
    setOrder(asked)
    void begin(() => save(asked))
  }
  return (
    <>
      <p class="quiet">{t('image.with')}</p>
      <Choice
        name="image-format"
        title={t('image.format')}
        options={[
          { value: 'png', label: t('image.png') },
          { value: 'svg', label: t('image.svg') },
        ]}
        chosen={order.format}
        choose={(format) => setOrder({ ...order, format })}
      />
      <Choice
        name="image-size"
        title={t('image.size')}
        options={[
          { value: 1, label: t('image.once') },
          { value: 2, label: t('image.twice') },
        ]}
        chosen={order.ratio}
        choose={(ratio) => setOrder({ ...order, ratio })}
      />
      <p class="copy-row">
        <button type="button" disabled={progress.phase === 'working'} onClick={() => start(order)}>
          {t('image.save')}
        </button>
        <span role="status">{progressWords(progress, formatter)}</span>
      </p>
      {progress.phase === 'done' && progress.result === null && (
        <p class="copy-row">
          <button type="button" onClick={() => start({ ...order, format: 'svg' })}>
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
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly chosen: T
  readonly choose: (value: T) => void
}

function Choice<T extends string | number>({
  name,
  title,
  options,
  chosen,
  choose,
}: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
