/** What a reader can do with one record: pass on its address, cite it, take it along, correct it. */
import { linkTo } from '../../../logic/choices/link-formats.ts'
import { useId, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { selectionText } from '../../../logic/choices/selection-text.ts'
import { recordCitation } from '../../../logic/records/citation.ts'
import type { Selection } from '../../../model/view.ts'
import type { AtlasEvent } from '../../../model/event.ts'
import type { Station } from '../../../model/station.ts'
import type { Part } from '../context.ts'
import type { BibliographyFormat } from '../../../logic/files/bibliography.ts'
import { CiteFormats } from '../cite-formats.tsx'
import { CopyField } from '../copy-field.tsx'
import { correctionText } from '../words/correction-text.ts'

type CitedRecord = { readonly name: string; readonly link: string }

/** What of it needs a browser; without them a page shows the ways on alone. */
export type RecordTools = {
  /** Of the explorer, in full: addresses to copy begin with it. */
  readonly address: string
  /** False where the browser does not allow it. */
  readonly copy: (text: string) => Promise<boolean>
  /** Saves records as a CSV file; `of` names it. Says what went wrong, if anything. */
  readonly saveStations: (stations: readonly Station[], of: string) => Promise<string | null>
  readonly saveEvents: (events: readonly AtlasEvent[], of: string) => Promise<string | null>
  /** The citation of a record for reference managers. */
  readonly citeAs: (format: BibliographyFormat, record: CitedRecord) => Promise<string>
  /** Opens the dialog for a picture of the map as it stands. */
  readonly onPicture: () => void
}

/** A button that saves a file at once. */
export type RecordFile = {
  readonly text: string
  readonly save: () => Promise<string | null>
}

type Props = Part<{
  selection: Selection
  /** As a citation has it: `Italy`, `Paris — 1 of 2, France`. */
  name: string
  /** Links that lead on. */
  ways: readonly { readonly href: string; readonly text: string }[]
  files?: readonly RecordFile[]
  onPicture?: (() => void) | undefined
  tools: RecordTools | undefined
}>

/** What is open belongs to one record: it closes with it. */
export function RecordActions({ tools, ...props }: Props) {
  const { context, name, selection, ways } = props
  return (
    <div
      class="record-actions"
      role="group"
      aria-label={context.formatter.t('record.actions', { name })}
    >
      {tools ? (
        <Actions key={selectionText(selection)} {...props} tools={tools} />
      ) : (
        <p class="record-buttons">
          <Ways {...{ ways }} />
        </p>
      )}
    </div>
  )
}

function Ways({ ways }: Pick<Props, 'ways'>) {
  return ways.map(({ href, text }) => (
    <a key={href} href={href}>
      {text}
    </a>
  ))
}

/** What a button opens below the buttons. */
type Opened = 'link' | 'cite' | 'csv' | 'correct'

type ActionsProps = Omit<Props, 'tools'> & { readonly tools: RecordTools }

function Actions(props: ActionsProps) {
  const { context, ways, files = [], onPicture } = props
  const { t } = context.formatter
  const [open, setOpen] = useState<Opened | null>(null)
  const id = useId()
  const opener = (one: Opened): JSX.Element => (
    <button
      type="button"
      aria-expanded={open === one}
      aria-controls={open === one ? id : undefined}
      onClick={() => setOpen(open === one ? null : one)}
    >
      {t(`record.${one}`)}
    </button>
  )
  return (
    <>
      <p class="record-buttons">
        {opener('link')}
        {opener('cite')}
        <Ways {...{ ways }} />
        {files.length > 0 && opener('csv')}
        {onPicture && (
          <button type="button" aria-haspopup="dialog" onClick={onPicture}>
            {t('record.picture')}
          </button>
        )}
        {opener('correct')}
      </p>
      {open && (
        <div id={id} class="record-open">
          <OpenAction {...props} {...{ open, files }} />
        </div>
      )}
    </>
  )
}

type OpenProps = ActionsProps & {
  readonly open: Opened
  readonly files: readonly RecordFile[]
}

function OpenAction({ context, selection, name, files, open, tools }: OpenProps) {
  const { index, formatter } = context
  const { t } = formatter
  const { info } = index.data
  const link = linkTo(`sel=${selectionText(selection)}`, tools.address)
  const shared = { copy: tools.copy, formatter }
  switch (open) {
    case 'link':
      return (
        <CopyField
          label={t('record.linkTo', { name })}
          text={link}
          copyLabel={t('share.copyLink')}
          {...shared}
        />
      )
    case 'cite':
      return (
        <>
          <CopyField
            label={t('share.citation')}
            text={recordCitation(info, { name, link })}
            copyLabel={t('share.copyCitation')}
            {...shared}
          />
          <CiteFormats {...shared} citeAs={(format) => tools.citeAs(format, { name, link })} />
        </>
      )
    case 'correct':
      return (
        <>
          <CopyField
            label={t('record.correction')}
            text={correctionText({ name, link }, context)}
            copyLabel={t('record.copyCorrection')}
            {...shared}
          />
          <p class="quiet">
            {info.contact === null
              ? t('about.contactNone')
              : t('record.sendTo', { contact: info.contact })}{' '}
            <a href={`${context.base}about/#contact`}>{t('record.howTo')}</a>
          </p>
        </>
      )
    case 'csv':
      return <Files {...{ context, files }} />
  }
}

function Files({ context, files }: Part<{ files: readonly RecordFile[] }>) {
  const { t } = context.formatter
  const [failed, setFailed] = useState<string | null>(null)
  return (
    <>
      <p class="record-buttons">
        {files.map(({ text, save }) => (
          <button key={text} type="button" onClick={() => void save().then(setFailed)}>
            {text}
          </button>
        ))}
      </p>
      {failed !== null && <p role="alert">{t('record.saveFailed', { reason: failed })}</p>}
    </>
  )
}
