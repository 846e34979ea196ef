/** What stands in the picture's place before anything was trained: what a trained model draws. */
import { useMessages } from '../../i18n/useMessages.ts'
import { ColumnHeads } from './ColumnHeads.tsx'
import classes from './samples.module.css'
import type { SheetLayout } from './sheetLayout.ts'

/** Sheets without gaps, and their widths in their own pixels: 8 x 8 digits, and 8 rows with a column for each digit. */
const PICTURES = {
  mixed: { file: 'samples.png', width: 224 },
  inTurn: { file: 'inTurn.png', width: 280 },
} as const
const HEIGHT = 224

interface Props {
  /** The digits in turn, if each has its column. */
  readonly inTurn: readonly number[] | null
  /** As of the samples that will stand here: as many digits are shown, in the same places. */
  readonly layout: SheetLayout
  readonly pixelRatio: number
}

export function FirstVisit({ inTurn, layout, pixelRatio }: Props) {
  const { t } = useMessages()
  const { columns, width, height, scale, shown } = layout
  const picture = PICTURES[inTurn ? 'inTurn' : 'mixed']
  return (
    <ColumnHeads inTurn={inTurn} columns={columns} width={width / pixelRatio}>
      <div
        className={classes.firstVisit}
        style={{ width: width / pixelRatio, height: height / pixelRatio }}
      >
        <img
          className={classes.sheet}
          src={`${import.meta.env.BASE_URL}firstVisit/${picture.file}`}
          width={(picture.width * scale) / pixelRatio}
          height={(HEIGHT * scale) / pixelRatio}
          alt={t('samples.firstVisit.label', { count: shown })}
        />
      </div>
    </ColumnHeads>
  )
}
