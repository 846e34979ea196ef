/** The line above a control: its name, a mark when it needs a restart, the explanation, and the way back to the default. */
import { useMessages } from '../i18n/useMessages.ts'
import { HelpButton } from './HelpButton.tsx'
import { ResetIcon, RestartIcon } from './icons.tsx'
import { Lockable, LockMark } from './Lockable.tsx'
import { useLocks } from './locks.ts'
import classes from './ControlRow.module.css'
import type { ReactNode } from 'react'

interface Props {
  /** What it sets, as `data-setting`: see `src/README.md`. */
  readonly setting: string
  /** Id of the control that the name belongs to. */
  readonly id: string
  readonly label: string
  /** The name with its owner, unlike any other on the page. */
  readonly fullLabel?: string
  readonly help: string
  /** True when a running model takes the change. */
  readonly live: boolean
  /** Goes back to the default; `null` when it is there. */
  readonly onReset: (() => void) | null
  /** What stands at the end of the line. */
  readonly children?: ReactNode
  /** What stands on the next line. */
  readonly below?: ReactNode
}

export function ControlRow({
  setting,
  id,
  label,
  fullLabel = label,
  help,
  live,
  onReset,
  ...rest
}: Props) {
  const { t } = useMessages()
  const { isHidden, isLocked } = useLocks()
  if (isHidden(setting)) return null
  const resets = onReset !== null && !isLocked(setting)
  return (
    <div className={classes.control} data-setting={setting}>
      <div className={classes.row}>
        <label htmlFor={id} className={classes.name}>
          {label}
        </label>
        {!live && (
          <span className={classes.mark} title={t('control.needsRestart')}>
            <RestartIcon size={11} />
          </span>
        )}
        <HelpButton about={fullLabel}>
          <p>{help}</p>
          <p>{live ? t('control.live') : t('control.needsRestart')}</p>
        </HelpButton>
        <span className={classes.space} />
        <button
          type="button"
          className={classes.reset}
          data-shown={resets}
          disabled={!resets}
          aria-label={t('control.reset', { name: fullLabel })}
          title={t('control.reset', { name: fullLabel })}
          onClick={() => onReset?.()}
        >
          <ResetIcon size={14} />
        </button>
        {isLocked(setting) && <LockMark />}
        {rest.children && <Lockable setting={setting}>{rest.children}</Lockable>}
      </div>
      {rest.below && <Lockable setting={setting}>{rest.below}</Lockable>}
    </div>
  )
}
