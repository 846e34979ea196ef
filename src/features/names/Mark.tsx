/** Says of an invented name whether it is one of the training names, or all but one of them; of a new one nothing. */
import { useMessages } from '../../i18n/useMessages.ts'
import classes from './names.module.css'

interface Props {
  readonly text: string
  /** The training name that it is or is near to; `null` where there is none. */
  readonly near: string | null
}

export function Mark({ text, near }: Props) {
  const { t } = useMessages()
  if (near === null) return null
  return (
    <span className={classes.figure} data-mark={near === text ? 'known' : 'near'}>
      {near === text ? t('names.known') : t('names.near', { name: near })}
    </span>
  )
}
