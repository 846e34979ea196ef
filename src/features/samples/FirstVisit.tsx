/** What stands in the picture's place before anything was trained: what a trained model draws. */
import { useMessages } from '../../i18n/useMessages.ts'
import classes from './samples.module.css'
import type { FirstPictures } from '../../datasets/spec.ts'
import type { SheetLayout } from '../sheetLayout.ts'

/** Images in a row of a sheet whose samples take no classes in turn, and rows of either. */
const COLUMNS = 8
const ROWS = 8

interface Props {
  readonly pictures: FirstPictures
  /** Shape of one image. */
  readonly shape: readonly number[]
  /** How many classes have a column each; `null` when none has. */
  readonly turn: number | null
  /** As of the samples that will stand here: as many digits are shown, in the same places. */
  readonly layout: SheetLayout
  readonly pixelRatio: number
}

export function FirstVisit({ pictures, shape, turn, layout, pixelRatio }: Props) {
  const { t } = useMessages()
  const { width, height, scale, shown } = layout
  const [rows = 0, columns = 0] = shape
  return (
    <div
      className={classes.firstVisit}
      style={{ width: width / pixelRatio, height: height / pixelRatio }}
    >
      <img
        className={classes.sheet}
        src={import.meta.env.BASE_URL + pictures[turn === null ? 'mixed' : 'inTurn']}
        width={((turn ?? COLUMNS) * columns * scale) / pixelRatio}
        height={(ROWS * rows * scale) / pixelRatio}
        alt={t('samples.firstVisit.label', { count: shown })}
      />
    </div>
  )
}
