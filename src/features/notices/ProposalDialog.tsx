/** Asks, before another model takes the place of the one that is there, which of the two it shall be. */
import { Button, Modal } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { modelName } from '../modelName.ts'
import { useLab, useRun } from '../useLab.ts'
import classes from './Notices.module.css'
import type { Proposal } from '../../state/runStore.ts'

export function ProposalDialog() {
  const { t } = useMessages()
  const { intents } = useLab()
  const proposal = useRun((run) => run.proposal)
  return (
    <Modal
      opened={proposal !== null}
      onClose={() => intents.answer(false)}
      title={t('proposal.title')}
      closeButtonProps={{ 'aria-label': t('notice.dismiss') }}
      centered
      size="md"
    >
      {proposal && <Question proposal={proposal} />}
    </Modal>
  )
}

function Question({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useMessages()
  const { intents } = useLab()
  const { body, start, keep } = useQuestion(proposal)
  return (
    <>
      <p className={classes.question}>{body}</p>
      <div className={classes.actions}>
        <Button data-autofocus onClick={() => intents.answer(true)}>
          {start}
        </Button>
        <Button variant="default" onClick={() => intents.answer(false)}>
          {keep ?? t('proposal.keepRun')}
        </Button>
      </div>
    </>
  )
}

/** The question and its answers; `keep` is `null` where the model that is there has no name of its own beside the other. */
function useQuestion({ experiment, what }: Proposal) {
  const messages = useMessages()
  const { t, number } = messages
  const inForce = useRun((run) => run.experiment)
  const step = number(useRun((run) => run.step))
  const shown = inForce ? modelName(inForce, messages) : ''
  const keep = t('proposal.keep', { shown })
  if (what === 'kept')
    return { body: t('proposal.kept', { shown, step }), start: t('proposal.openKept'), keep }
  const next = what === 'new' ? modelName(experiment, messages) : t(`trained.${what}.title`)
  // Two models of one name differ in their settings.
  if (next === shown)
    return {
      body: t('proposal.namesake', { step }),
      start: t('proposal.startNamesake'),
      keep: null,
    }
  const start = what === 'new' ? t('proposal.start', { next }) : t('proposal.open', { next })
  return { body: t('proposal.body', { shown, next, step }), start, keep }
}
