/** One picture that holds many, in rows and columns: where it is cut. */
import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { OWN_EXAMPLES } from '../../datasets/own.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { cellGrey, framePictures, guessCells } from '../../imports/pictures.ts'
import { FaultLine } from './FaultLine.tsx'
import classes from './own.module.css'
import type { Grey } from '../../imports/shrink.ts'
import type { Source, Stage } from './useSource.ts'

const LARGEST = 500

interface Props {
  readonly source: Source
  readonly sheet: Grey
  readonly file: string | null
}

export function SheetStep({ source, sheet, file }: Props) {
  const { t, number } = useMessages()
  const [cells, setCells] = useState(() => guessCells(sheet))
  const { columns, rows } = cells
  const count = columns * rows
  const [wide, high] = [Math.floor(sheet.width / columns), Math.floor(sheet.height / rows)]
  const canCut = wide >= 1 && high >= 1 && count >= OWN_EXAMPLES.least && count <= OWN_EXAMPLES.most
  const cut = async (): Promise<Stage> => {
    const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
    const framed = await framePictures(count, (index) => cellGrey(sheet, cells, index), breathe)
    const labels = new Uint8Array(count)
    const none = { labels, classNames: [], tooManyFolders: 0, leftOut: new Map() }
    return { kind: 'pictures', pictures: { ...framed, ...none }, file, isDrawn: false }
  }
  return (
    <div className={classes.step}>
      <p className={classes.sheetWords}>
        {t('own.sheet.what', { width: number(sheet.width), height: number(sheet.height) })}
      </p>
      <div className={classes.columns}>
        <CellField
          name={t('own.sheet.columns')}
          value={columns}
          onChange={(next) => setCells({ ...cells, columns: next })}
        />
        <CellField
          name={t('own.sheet.rows')}
          value={rows}
          onChange={(next) => setCells({ ...cells, rows: next })}
        />
      </div>
      <p role="status" className={classes.hint}>
        {t('own.sheet.cells', { count, width: number(wide), height: number(high) })}
      </p>
      <FaultLine fault={source.fault} />
      <div className={classes.buttons}>
        <Button disabled={!canCut} onClick={() => void source.read(cut)}>
          {t('own.sheet.cut')}
        </Button>
        <Button variant="default" onClick={() => source.turnTo({ kind: 'source' })}>
          {t('own.back')}
        </Button>
      </div>
    </div>
  )
}

interface CellFieldProps {
  readonly name: string
  readonly value: number
  readonly onChange: (value: number) => void
}

function CellField({ name, value, onChange }: CellFieldProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className={classes.fieldName}>
        {name}
      </label>
      <input
        id={id}
        type="number"
        className={classes.cells}
        min={1}
        max={LARGEST}
        value={value}
        onChange={({ currentTarget }) => {
          const next = Math.floor(currentTarget.valueAsNumber)
          if (next >= 1 && next <= LARGEST) onChange(next)
        }}
      />
    </div>
  )
}
