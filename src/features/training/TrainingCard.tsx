/** How it is trained: what a beginner tries first. */
import { useMessages } from '../../i18n/useMessages.ts'
import { Card } from '../../ui/Card.tsx'
import { FamilyParameters } from '../FamilyParameters.tsx'
import { Optimisers } from './Optimisers.tsx'

export function TrainingCard() {
  const { t } = useMessages()
  return (
    <Card place="training" title={t('training.title')} folds>
      <Optimisers are="basic" />
      <FamilyParameters card="training" are="basic" />
    </Card>
  )
}
