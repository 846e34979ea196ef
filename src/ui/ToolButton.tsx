/** A small button of the header. Passes on what a menu gives its target. */
import classes from './ToolButton.module.css'
import type { ComponentProps } from 'react'

interface Props extends ComponentProps<'button'> {
  /** Its name, also shown when the pointer rests on it. */
  readonly name: string
}

export function ToolButton({ name, children, className = '', ...others }: Props) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      {...others}
      className={`${classes.tool} ${className}`}
    >
      {children}
    </button>
  )
}
