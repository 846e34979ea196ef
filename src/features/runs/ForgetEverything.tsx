/** Deletes all that the page keeps on this device, once the reader has said so twice. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { Verdict } from '../../ui/Verdict.tsx'
import classes from './runs.module.css'
import { useKeeper, useKept } from './useKeeper.ts'

export function ForgetEverything() {
  const { t } = useMessages()
  const keeper = useKeeper()
  const forgotten = useKept((kept) => kept.forgotten)
  const [asks, setAsks] = useState(false)
  const [stays, setStays] = useState(false)
  const forget = async (): Promise<void> => {
    setAsks(false)
    setStays(!(await keeper.forget()))
  }
  if (forgotten)
    return (
      <Verdict kind="good" role="status">
        {t('forget.done')}
      </Verdict>
    )
  if (!asks)
    return (
      <>
        {stays && (
          <Verdict kind="warn" role="alert">
            {t('forget.stays')}
          </Verdict>
        )}
        <Button
          variant="subtle"
          color="var(--bad-text)"
          className={classes.forget ?? ''}
          onClick={() => setAsks(true)}
        >
          {t('forget.button')}
        </Button>
      </>
    )
  return (
    <Verdict kind="bad" role="alert">
      <div>
        <strong>{t('forget.title')}</strong>
        <p className={classes.warning}>{t('forget.body')}</p>
        <div className={classes.answers}>
          <Button color="red" data-autofocus onClick={() => void forget()}>
            {t('forget.confirm')}
          </Button>
          <Button variant="default" onClick={() => setAsks(false)}>
            {t('runList.cancel')}
          </Button>
        </div>
      </div>
    </Verdict>
  )
}
