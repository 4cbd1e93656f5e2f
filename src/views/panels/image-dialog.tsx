/** Format and size of a picture of the view. */
import { useState } from 'preact/hooks'
import type { Formatter } from '../i18n/formatter.ts'

export type ImageOrder = { readonly format: 'png' | 'svg'; readonly ratio: 1 | 2 }

type Props = {
  readonly formatter: Formatter
  /** Saves the picture and says under which name; null where the browser lets no picture be read. */
  readonly save: (order: ImageOrder) => Promise<string | null>
}

type Progress =
  | { readonly phase: 'asked' }
  | { readonly phase: 'working' }
  | { readonly phase: 'done'; readonly name: string }
  | { readonly phase: 'blocked' }
  | { readonly phase: 'failed'; readonly reason: string }

export function ImageDialog({ formatter, save }: Props) {
  const { t } = formatter
  const [order, setOrder] = useState<ImageOrder>({ format: 'png', ratio: 2 })
  const [progress, setProgress] = useState<Progress>({ phase: 'asked' })
  const start = async (asked: ImageOrder): Promise<void> => {
    setOrder(asked)
    setProgress({ phase: 'working' })
    try {
      const name = await save(asked)
      setProgress(name === null ? { phase: 'blocked' } : { phase: 'done', name })
    } catch (error) {
      // Shown to the reader, who can take the other format.
      const reason = error instanceof Error ? error.message : String(error)
      setProgress({ phase: 'failed', reason })
    }
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
        <button
          type="button"
          disabled={progress.phase === 'working'}
          onClick={() => void start(order)}
        >
          {t('image.save')}
        </button>
        <span role="status">{progressWords(progress, formatter)}</span>
      </p>
      {progress.phase === 'blocked' && (
        <p class="copy-row">
          <button type="button" onClick={() => void start({ ...order, format: 'svg' })}>
            {t('canvas.instead')}
          </button>
        </p>
      )}
    </>
  )
}

function progressWords(progress: Progress, { t }: Formatter): string {
  switch (progress.phase) {
    case 'asked':
      return ''
    case 'working':
      return t('image.working')
    case 'done':
      return t('image.done', { name: progress.name })
    case 'blocked':
      return t('canvas.blocked')
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
