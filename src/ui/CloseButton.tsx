/** The small cross that closes what it stands in. */
import classes from './CloseButton.module.css'
import { CloseIcon } from './icons.tsx'

interface Props {
  /** What it does, for those who do not see it. */
  readonly name: string
  readonly onClick: () => void
}

export function CloseButton({ name, onClick }: Props) {
  return (
    <button type="button" className={classes.close} aria-label={name} onClick={onClick}>
      <CloseIcon size={16} />
    </button>
  )
}
