/** What happened and should be known: a failed run with its ways out, a lost backend, a link not wholly followed. */
import { Button } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { Verdict } from '../../ui/Verdict.tsx'
import { useLab, useRun } from '../useLab.ts'
import { FailureNotice } from './FailureNotice.tsx'
import { IgnoredSettings } from './IgnoredSettings.tsx'
import classes from './Notices.module.css'
import type { Messages } from '../../i18n/messages.ts'
import type { Gone } from '../../state/plan.ts'
import type { Notice } from '../../state/runStore.ts'

const WARNINGS: ReadonlySet<Notice['kind']> = new Set([
  'backendLost',
  'notOpened',
  'labCrashed',
  'memoryRanOut',
  'notKept',
  'runNotRead',
  'exercisesNotLoaded',
  'tourNotLoaded',
  'fileNotOpened',
  'runNotSaved',
])

export function Notices() {
  const messages = useMessages()
  const { intents } = useLab()
  const notices = useRun((run) => run.notices)
  const failure = useRun((run) =>
    run.phase === 'failed' || run.phase === 'noBackend' ? run.failure : null,
  )
  if (!failure && notices.length === 0) return null
  return (
    <div className={classes.notices}>
      {failure && <FailureNotice failure={failure} />}
      {notices.map((notice) => (
        <Verdict key={notice.id} kind={WARNINGS.has(notice.kind) ? 'warn' : 'info'} role="status">
          <div className={classes.body}>
            <NoticeWords notice={notice} messages={messages} />
          </div>
          <CloseButton
            name={messages.t('notice.dismiss')}
            onClick={() => intents.dismiss(notice.id)}
          />
        </Verdict>
      ))}
    </div>
  )
}

function NoticeWords({
  notice,
  messages: { t, number },
}: {
  readonly notice: Notice
  readonly messages: Messages
}) {
  switch (notice.kind) {
    case 'ignoredSettings':
      return <IgnoredSettings ignored={notice.ignored} />
    case 'backendLost': {
      const lost = t(`backend.${notice.lost}`)
      const now = t(`backend.${notice.now}`)
      if (notice.step === null) return t('notice.backendLostIdle', { lost, now })
      const happened =
        notice.step === 0
          ? t('notice.backendLostAnew', { lost, now })
          : t('notice.backendLost', { lost, now, step: number(notice.step) })
      return `${happened} ${goneInWords(notice.gone, t)}`
    }
    case 'labCrashed':
    case 'memoryRanOut':
      return `${t(`notice.${notice.kind}`, { step: notice.step })} ${goneInWords(notice.gone, t)}`
    case 'notOpened':
      return <NotOpened notice={notice} t={t} />
    case 'notKept':
      return t(`notice.notKept.${notice.trouble}`)
    case 'runNotRead':
      return t('notice.runNotRead')
    case 'exercisesNotLoaded':
      return t('exercises.notLoaded')
    case 'tourNotLoaded':
      return t('tour.notLoaded')
    case 'fileNotOpened':
      return (
        <>
          <strong>{t('runFile.notOpened', { name: notice.name })}</strong>
          <div>
            {t(`runFile.fault.${notice.fault}`, { detail: notice.detail })} {t('runFile.untouched')}
          </div>
        </>
      )
    case 'noRunToSave':
      return t('runFile.noRun')
    case 'runNotSaved': {
      const { code, detail } = notice.failure
      return t('runFile.notSaved', {
        reason: code === 'internal' ? detail : t(`failure.${code}.title`),
      })
    }
    case 'mishap': {
      const { code, detail } = notice.failure
      const reason = code === 'internal' ? detail : t(`failure.${code}.title`)
      return t(`notice.mishap.${notice.what}`, { reason })
    }
    case 'backendChanged':
      return t('notice.backendChanged', {
        now: t(`backend.${notice.now}`),
        step: number(notice.step),
      })
  }
}

/** How much training was lost. */
const goneInWords = ({ steps, seconds }: Gone, t: Messages['t']): string =>
  t('notice.gone', { steps, seconds: Math.ceil(seconds) })

/** A trained model that could not be had, and the button that tries again. */
function NotOpened({
  notice: { id, trained, code },
  t,
}: {
  readonly notice: Extract<Notice, { kind: 'notOpened' }>
  readonly t: Messages['t']
}) {
  const { intents } = useLab()
  const again = (): void => {
    intents.dismiss(id)
    void intents.openTrained(trained)
  }
  return (
    <>
      <strong>{t('trained.notOpened', { title: t(`trained.${trained}.title`) })}</strong>
      <div>{t(`trained.notOpened.${code}`)}</div>
      <div className={classes.actions}>
        <Button size="compact-md" variant="default" onClick={again}>
          {t('failure.retry')}
        </Button>
      </div>
    </>
  )
}
