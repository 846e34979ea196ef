/** After a restart, or where a new run began at an earlier state: the way back to the run that was there. Lies over the page, so that nothing moves. */
import { Button } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { FloatingBar } from '../../ui/FloatingBar.tsx'
import { useLab, useRun } from '../useLab.ts'
import classes from './Notices.module.css'

export function WipedNotice() {
  const { t, number } = useMessages()
  const { intents } = useLab()
  const wiped = useRun((run) => run.wiped)
  const wasForked = useRun((run) => run.wasForked)
  return (
    <FloatingBar shown={wiped !== null} className={classes.wiped}>
      {wiped !== null && (
        <>
          <span>{t(wasForked ? 'wiped.forked' : 'wiped.notice', { step: number(wiped) })}</span>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t(wasForked ? 'wiped.undoFork' : 'wiped.undo')}
            onClick={() => void intents.undoRestart()}
          >
            {t('wiped.undoShort')}
          </Button>
          <CloseButton name={t('notice.dismiss')} onClick={() => intents.forgetWiped()} />
        </>
      )}
    </FloatingBar>
  )
}
