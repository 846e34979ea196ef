/** Stands in the place of an exercise that the address names and that cannot be read. */
import { useMessages } from '../../i18n/useMessages.ts'
import { Card } from '../../ui/Card.tsx'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { Verdict } from '../../ui/Verdict.tsx'
import { faultInWords } from './faultInWords.ts'

interface Props {
  readonly fault: unknown
  readonly onClose: () => void
}

export function BrokenExercise({ fault, onClose }: Props) {
  const messages = useMessages()
  const { t } = messages
  return (
    <Card
      place="exercise"
      title={t('exercise.title')}
      aside={<CloseButton name={t('exercise.close')} onClick={onClose} />}
    >
      <Verdict kind="warn" role="alert">
        {faultInWords(fault, messages)} {t('exercise.askAgain')}
      </Verdict>
    </Card>
  )
}
