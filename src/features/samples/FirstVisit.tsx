/** What stands in the picture's place before anything was trained: what a trained model draws. */
import { useMessages } from '../../i18n/useMessages.ts'
import classes from './samples.module.css'

/** @param props.side side of the square picture in CSS pixels. */
export function FirstVisit({ side }: { readonly side: number }) {
  const { t } = useMessages()
  return (
    <img
      className={classes.sheet}
      src={`${import.meta.env.BASE_URL}firstVisit/samples.png`}
      width={side}
      height={side}
      alt={t('samples.firstVisit.label')}
    />
  )
}
