/** The published files with their sizes, and the stations of this view made on the spot. */
import { useEffect, useState } from 'preact/hooks'
import { fileRows, type PublishedFile } from '../../logic/files/file-list.ts'
import type { Formatter } from '../i18n/formatter.ts'

export type FileList =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly files: readonly PublishedFile[] }
  | { readonly phase: 'failed'; readonly reason: string }

export type ViewFormat = 'csv' | 'geojson'

export type DownloadProps = {
  readonly formatter: Formatter
  readonly base: string
  /** Stations that the filters leave. */
  readonly shown: number
  /** The filters, in words. */
  readonly words: readonly string[]
  readonly licence: { readonly title: string; readonly url: string }
  readonly loadFiles: () => Promise<FileList>
  /** Fails where the details of the stations cannot be fetched. */
  readonly saveView: (format: ViewFormat) => Promise<void>
}

export function DownloadDialog(props: DownloadProps) {
  const { formatter, shown, words, licence, loadFiles, saveView } = props
  const { t } = formatter
  const [list, setList] = useState<FileList>({ phase: 'loading' })
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => void loadFiles().then(setList), [])
  const save = async (format: ViewFormat): Promise<void> => {
    setFailure(null)
    try {
      await saveView(format)
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <>
      <section class="download-part">
        <h3>{t('download.view')}</h3>
        <p>
          {t('download.viewCount', { count: shown })} {words.join('; ')}.
        </p>
        <p class="download-buttons">
          <button type="button" onClick={() => void save('csv')}>
            {t('download.viewCsv')}
          </button>
          <button type="button" onClick={() => void save('geojson')}>
            {t('download.viewGeojson')}
          </button>
        </p>
        {failure !== null && <p role="alert">{t('download.viewFailed', { reason: failure })}</p>}
      </section>
      <section class="download-part">
        <h3>{t('download.all')}</h3>
        <Files {...props} list={list} />
        <p class="quiet">
          {t('download.licence')}{' '}
          <a href={licence.url} rel="noreferrer noopener" target="_blank">
            {licence.title}
          </a>
        </p>
      </section>
    </>
  )
}

function Files({ formatter, base, list }: DownloadProps & { readonly list: FileList }) {
  const { t } = formatter
  const contents = `${base}data/datapackage.json`
  switch (list.phase) {
    case 'loading':
      return <p>{t('download.loading')}</p>
    case 'failed':
      return (
        <p role="alert">
          {t('download.failed', { reason: list.reason })} <a href={contents}>datapackage.json</a>
        </p>
      )
    case 'ready':
      return (
        <ul class="download-files">
          {fileRows(list.files).map(({ title, files }) => (
            <li key={title}>
              <span>{title}</span>
              <span class="download-formats">
                {files.map(({ path, bytes }) => (
                  <a key={path} href={`${base}data/${path}`} download={path}>
                    {path} <small>{t('download.size', { size: kilobytes(bytes) })}</small>
                  </a>
                ))}
              </span>
            </li>
          ))}
          <li>
            <span>{t('download.description')}</span>
            <a href={contents} download="datapackage.json">
              datapackage.json
            </a>
          </li>
        </ul>
      )
  }
}

/** In thousands of bytes, at least one. */
const kilobytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1000))
