/** What a reader sends who has found a mistake: the record, its address and version, and room for the rest. */
import type { PartsContext } from '../context.ts'

type Corrected = {
  readonly name: string
  /** In full. */
  readonly link: string
}

export function correctionText({ name, link }: Corrected, context: PartsContext): string {
  const { index, formatter } = context
  const { title, version } = index.data.info
  const { t } = formatter
  return [
    t('record.correctionOf', { name, title, version }),
    link,
    ...(['record.wrong', 'record.right', 'record.proof'] as const).map((key) => `\n${t(key)}`),
  ].join('\n')
}
