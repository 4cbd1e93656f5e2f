/** Reckons the checksums of a pinned view again, in the page: from its address, or from a link that is pasted. */
import '@preact/signals'
import { render } from 'preact'
import { parametersOf, queryIn, tidied } from '../../logic/choices/query-text.ts'
import type { Formatter } from '../../views/i18n/formatter.ts'
import { Verification, type Verified } from '../../views/parts/verification.tsx'
import { reasonOf } from '../boot/fetched.ts'
import { pageFormatter } from '../charts/page-formatter.ts'
import { fetchSealed, fetchVersions } from './released.ts'
import { sealedRows } from './save-sealed.ts'

const base = import.meta.env.BASE_URL

export function startVerify(place: HTMLElement): void {
  const formatter = pageFormatter()
  const given = queryIn(location)
  const expected = checksumIn(location.hash)
  const show = (asked: Asked, verified: Verified | null): void =>
    render(
      <Verification
        {...{ formatter, verified }}
        link={asked.link}
        expected={asked.expected ?? ''}
        onCheck={(link, sum) => void check({ link, expected: checksumIn(sum) })}
      />,
      place,
    )
  const check = async (asked: Asked): Promise<void> => {
    show(asked, { phase: 'working' })
    show(asked, await verified(asked, formatter))
  }
  if (given === '') show({ link: '', expected }, null)
  else void check({ link: `${location.origin}${base}${given}`, expected })
}

type Asked = { readonly link: string; readonly expected: string | null }

/** 64 digits, wherever they stand. */
const checksumIn = (text: string): string | null =>
  /[0-9a-f]{64}/.exec(text.toLowerCase())?.[0] ?? null

async function verified({ link, expected }: Asked, { t }: Formatter): Promise<Verified> {
  const search = link.includes('?') ? link.slice(link.indexOf('?')).replace(/#.*$/, '') : link
  const name = tidied(parametersOf(search).find(([parameter]) => parameter === 'v')?.[1] ?? '')
  try {
    const { versions, licence } = await fetchVersions(base)
    const version = versions.find((released) => released.version === name)
    if (name === '') return { phase: 'failed', reason: t('verify.noVersion') }
    if (!version) return { phase: 'failed', reason: t('verify.unknownVersion', { version: name }) }
    const sealed = await fetchSealed(base, version, search)
    const tables = sealedRows(sealed, { version, licence: licence.id })
    return { phase: 'done', version: version.version, date: version.date, tables, expected }
  } catch (error) {
    return { phase: 'failed', reason: reasonOf(error) }
  }
}
