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

function Question({ proposal: { experiment, trained } }: { readonly proposal: Proposal }) {
  const messages = useMessages()
  const { t, number } = messages
  const { intents } = useLab()
  const inForce = useRun((run) => run.experiment)
  const step = number(useRun((run) => run.step))
  const next = trained ? t(`trained.${trained}.title`) : modelName(experiment, messages)
  const shown = inForce ? modelName(inForce, messages) : ''
  // Two models of one name differ in their settings.
  const isNamesake = next === shown
  const start = trained ? t('proposal.open', { next }) : t('proposal.start', { next })
  return (
    <>
      <p className={classes.question}>
        {isNamesake ? t('proposal.namesake', { step }) : t('proposal.body', { shown, next, step })}
      </p>
      <div className={classes.actions}>
        <Button data-autofocus onClick={() => intents.answer(true)}>
          {isNamesake ? t('proposal.startNamesake') : start}
        </Button>
        <Button variant="default" onClick={() => intents.answer(false)}>
          {isNamesake ? t('proposal.keepRun') : t('proposal.keep', { shown })}
        </Button>
      </div>
    </>
  )
}
