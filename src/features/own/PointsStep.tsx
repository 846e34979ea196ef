/** Points out of a table: which columns they are, how they come out, and what was left out. */
import { useMemo, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { ImportFault } from '../../imports/importFault.ts'
import { nameOfFile } from '../../imports/names.ts'
import { placePoints, readPoints } from '../../imports/points.ts'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { ClassCounts } from './ClassCounts.tsx'
import { FaultLine } from './FaultLine.tsx'
import classes from './own.module.css'
import { PointsPicture } from './PointsPicture.tsx'
import { UseBar } from './UseBar.tsx'
import type { Columns, LeftOut, Placement, Points } from '../../imports/points.ts'
import type { Table } from '../../imports/table.ts'
import type { Source } from './useSource.ts'

interface Props {
  readonly source: Source
  readonly table: Table
  readonly guess: Columns
  readonly file: string | null
}

type Found =
  | {
      readonly points: Points
      readonly placed: Float32Array<ArrayBuffer>
      readonly placement: Placement
    }
  | { readonly fault: ImportFault }

function find(table: Table, columns: Columns): Found {
  try {
    const points = readPoints(table, columns)
    return { points, ...placePoints(points.values) }
  } catch (error) {
    if (error instanceof ImportFault) return { fault: error }
    throw error
  }
}

export function PointsStep({ source, table, guess, file }: Props) {
  const { t } = useMessages()
  const [columns, setColumns] = useState(guess)
  const found = useMemo(() => find(table, columns), [table, columns])
  const suggested = file ? nameOfFile(file) : t('own.points.name')
  const isRead = 'points' in found
  return (
    <div className={classes.step}>
      <ColumnChoices table={table} columns={columns} onChange={setColumns} />
      <FaultLine fault={isRead ? source.fault : found.fault} />
      {isRead && (
        <div className={classes.preview}>
          <PointsPicture values={found.placed} />
          <div className={classes.facts}>
            <ClassCounts
              names={found.points.classNames}
              labels={found.points.labels}
              kind="points"
            />
            <PlacementWords placement={found.placement} />
            <LeftOutWords list={found.points.leftOut} count={found.points.leftOutCount} />
          </div>
        </div>
      )}
      <UseBar
        source={source}
        suggested={suggested}
        canUse={isRead}
        onUse={(name) =>
          source.take(() => {
            if (!isRead) throw found.fault
            const { labels, classNames } = found.points
            return { kind: 'points', values: found.placed, labels, classNames, name, file }
          })
        }
      />
    </div>
  )
}

const NONE = 'none'

function ColumnChoices({
  table,
  columns,
  onChange,
}: {
  readonly table: Table
  readonly columns: Columns
  readonly onChange: (columns: Columns) => void
}) {
  const { t, number } = useMessages()
  const options = Array.from({ length: table.columns }, (_, column) => ({
    value: String(column),
    label: table.names?.[column] || t('own.column', { number: number(column + 1) }),
    help: null,
  }))
  const none = { value: NONE, label: t('own.column.none'), help: null }
  const chosen = { x: columns.x, y: columns.y, label: columns.label ?? NONE }
  return (
    <div className={classes.columns}>
      {(['x', 'y', 'label'] as const).map((axis) => (
        <div key={axis}>
          <span aria-hidden="true" className={classes.fieldName}>
            {t(`own.column.${axis}`)}
          </span>
          <ChoiceField
            label={t(`own.column.${axis}`)}
            value={String(chosen[axis])}
            options={axis === 'label' ? [none, ...options] : options}
            onChange={(next) =>
              onChange({ ...columns, [axis]: next === NONE ? null : Number(next) })
            }
          />
        </div>
      ))}
    </div>
  )
}

const FIGURE: Intl.NumberFormatOptions = { maximumSignificantDigits: 3 }

/** What was done to the points. */
function PlacementWords({ placement: { centre, scale } }: { readonly placement: Placement }) {
  const { t, number } = useMessages()
  const [x, y] = centre.map((value) => number(value, FIGURE))
  return (
    <p className={classes.hint}>
      {t('own.placed', { x: x ?? '', y: y ?? '', scale: number(scale, FIGURE) })}
    </p>
  )
}

/** Which lines gave no point, and why. */
function LeftOutWords({
  list,
  count,
}: {
  readonly list: readonly LeftOut[]
  readonly count: number
}) {
  const { t, number } = useMessages()
  if (count === 0) return null
  return (
    <div>
      <p className={classes.hint}>{t('own.leftOut.lines', { count })}</p>
      <ul className={classes.leftOut}>
        {list.map(({ line, reason, cell }) => (
          <li key={line}>
            {t(`own.leftOut.${reason}`, { line: number(line), cell: cell.slice(0, 30) })}
          </li>
        ))}
        {count > list.length && <li>{t('own.leftOut.more', { count: count - list.length })}</li>}
      </ul>
    </div>
  )
}
