/** What stands in the picture's place before anything was trained: what a trained model draws. */
import { useMessages } from '../../i18n/useMessages.ts'
import classes from './samples.module.css'
import type { SheetLayout } from './sheetLayout.ts'

/** Side of the sheet of 8 x 8 digits, in its own pixels. */
const SIDE = 224

interface Props {
  /** Its path below the page. */
  readonly picture: string
  /** As of the samples that will stand here: as many digits are shown, in the same places. */
  readonly layout: SheetLayout
  readonly pixelRatio: number
}

export function FirstVisit({ picture, layout, pixelRatio }: Props) {
  const { t } = useMessages()
  const { width, height, scale, shown } = layout
  const side = (SIDE * scale) / pixelRatio
  return (
    <div
      className={classes.firstVisit}
      style={{ width: width / pixelRatio, height: height / pixelRatio }}
    >
      <img
        className={classes.sheet}
        src={import.meta.env.BASE_URL + picture}
        width={side}
        height={side}
        alt={t('samples.firstVisit.label', { count: shown })}
      />
    </div>
  )
}
