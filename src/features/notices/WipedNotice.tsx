/** After a restart: the way back to the run that it wiped. Lies over the page, so that nothing moves. */
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
  return (
    <FloatingBar shown={wiped !== null} className={classes.wiped}>
      {wiped !== null && (
        <>
          <span>{t('wiped.notice', { step: number(wiped) })}</span>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('wiped.undo')}
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
