/** Looks at sheets that were handed in, one or a class at once: nothing leaves the device. */
import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { saveFile } from '../saveFile.ts'
import { COLUMNS, inOrder, lookAt, sheetsCsv, stateOf } from './handedIn.ts'
import classes from './sheets.module.css'
import type { DragEvent, ReactNode } from 'react'
import type { HandedIn } from './handedIn.ts'

/** Reads files one after the other; one that the browser cannot read counts as damaged. */
async function readAll(files: readonly File[]): Promise<readonly HandedIn[]> {
  const sheets: HandedIn[] = []
  for (const file of files) sheets.push(lookAt(file.name, await file.text().catch(() => '')))
  return sheets
}

export function SheetCheck() {
  const messages = useMessages()
  const { t, locale } = messages
  const [sheets, setSheets] = useState<readonly HandedIn[]>([])
  const take = async (files: readonly File[]): Promise<void> => {
    const found = await readAll(files)
    setSheets((before) => inOrder([...before, ...found], locale))
  }
  const unchanged = sheets.filter((sheet) => stateOf(sheet) === 'unchanged').length
  return (
    <>
      <p className={classes.intro}>{t('sheets.intro')}</p>
      <Door onFiles={(files) => void take(files)} />
      <p className={classes.count} role="status">
        {sheets.length > 0 && t('sheets.found', { count: sheets.length, unchanged })}
      </p>
      {sheets.length > 0 && (
        <>
          <SheetTable sheets={sheets} />
          <div className={classes.actions}>
            <Button
              variant="default"
              onClick={() => saveFile(sheetsCsv(sheets, messages), 'ganvas-sheets.csv')}
            >
              {t('sheets.csv')}
            </Button>
            <Button variant="subtle" color="gray" onClick={() => setSheets([])}>
              {t('sheets.clear')}
            </Button>
          </div>
          <p className={classes.note}>{t('sheets.note')}</p>
        </>
      )}
    </>
  )
}

/** Where files are dropped or chosen. */
function Door({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useMessages()
  const picker = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent): void => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <div
      className={classes.door}
      data-over={isOver}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept=".html,.htm,text/html"
        aria-label={t('sheets.choose')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // The same file can be chosen again.
          currentTarget.value = ''
          onFiles(files)
        }}
      />
      <span>{t('sheets.drop')}</span>
      <Button variant="default" onClick={() => picker.current?.click()}>
        {t('sheets.choose')}
      </Button>
    </div>
  )
}

function SheetTable({ sheets }: { readonly sheets: readonly HandedIn[] }) {
  const { t } = useMessages()
  const seen = new Map<string, number>()
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`sheets.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet) => {
          const place = `${sheet.file} ${sheet.code}`
          const times = (seen.get(place) ?? 0) + 1
          seen.set(place, times)
          return <SheetRow key={`${place} ${times}`} sheet={sheet} />
        })}
      </tbody>
    </table>
  )
}

function SheetRow({ sheet }: { readonly sheet: HandedIn }) {
  const { t } = useMessages()
  const { file, name, exercise, reached, goals, hints, code, fault } = sheet
  const state = stateOf(sheet)
  const cell = (column: (typeof COLUMNS)[number], content: ReactNode) => (
    <td data-label={t(`sheets.column.${column}`)} data-column={column}>
      {content}
    </td>
  )
  return (
    <tr>
      {cell('file', file)}
      {cell('name', fault ? '–' : name || t('sheets.noName'))}
      {cell('exercise', fault ? '–' : exercise)}
      {cell('goals', fault ? '–' : t('sheets.goals', { reached, goals }))}
      {cell('hints', fault ? '–' : hints)}
      {cell('code', fault ? '–' : code)}
      <td data-label={t('sheets.column.state')} data-column="state" data-state={state}>
        {t(`sheets.state.${state}`)}
      </td>
    </tr>
  )
}
