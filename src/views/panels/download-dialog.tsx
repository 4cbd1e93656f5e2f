/** The published files with their sizes, and the stations of this view made on the spot. */
import { useEffect } from 'preact/hooks'
import { fileRows, type PublishedFile } from '../../logic/files/file-list.ts'
import type { Formatter } from '../i18n/formatter.ts'
import { useTask } from './use-task.ts'

export type ViewFormat = 'csv' | 'geojson' | 'json' | 'zip'

type Props = {
  readonly formatter: Formatter
  readonly base: string
  /** Stations that the filters leave. */
  readonly shown: number
  /** The filters, in words. */
  readonly words: readonly string[]
  readonly licence: { readonly title: string; readonly url: string }
  readonly loadFiles: () => Promise<readonly PublishedFile[]>
  /** Fails where the details of the stations cannot be fetched. */
  readonly saveView: (format: ViewFormat) => Promise<void>
  /** All files in one archive; fails where one cannot be fetched. */
  readonly saveAll: () => Promise<void>
}

export function DownloadDialog(props: Props) {
  const { shown, words, licence, saveView, saveAll } = props
  const { t } = props.formatter
  const [saved, save] = useTask<void>()
  return (
    <>
      <section class="download-part">
        <h3>{t('download.view')}</h3>
        <p>
          {t('download.viewCount', { count: shown })} {words.join('; ')}.
        </p>
        <p class="download-buttons">
          <button type="button" onClick={() => void save(() => saveView('csv'))}>
            {t('download.viewCsv')}
          </button>
          <button type="button" onClick={() => void save(() => saveView('geojson'))}>
            {t('download.viewGeojson')}
          </button>
          <button type="button" onClick={() => void save(() => saveView('json'))}>
            {t('download.viewJson')}
          </button>
          <button type="button" onClick={() => void save(() => saveView('zip'))}>
            {t('download.viewZip')}
          </button>
        </p>
        {saved.phase === 'failed' && (
          <p role="alert">{t('download.viewFailed', { reason: saved.reason })}</p>
        )}
      </section>
      <section class="download-part">
        <h3>{t('download.all')}</h3>
        <Files {...props} />
        <p class="download-buttons">
          <button type="button" onClick={() => void save(saveAll)}>
            {t('download.allZip')}
          </button>
        </p>
        <p class="quiet">{t('download.spreadsheet')}</p>
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

function Files({ formatter: { t }, base, loadFiles }: Props) {
  const [list, load] = useTask<readonly PublishedFile[]>()
  useEffect(() => void load(loadFiles), [])
  const contents = `${base}data/datapackage.json`
  switch (list.phase) {
    case 'asked':
    case 'working':
      return <p>{t('download.loading')}</p>
    case 'failed':
      return (
        <p role="alert">
          {t('download.failed', { reason: list.reason })} <a href={contents}>datapackage.json</a>
        </p>
      )
    case 'done':
      return (
        <ul class="download-files">
          {fileRows(list.result).map(({ title, files }) => (
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
