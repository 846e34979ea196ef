/** The shape of the networks and all else that can be set of a model, made from its family's spec. */
import { useMessages } from '../../i18n/useMessages.ts'
import { Card } from '../../ui/Card.tsx'
import { FamilyParameters } from '../FamilyParameters.tsx'

export function ModelDetails() {
  const { t } = useMessages()
  return (
    <Card place="model.details" title={t('model.details')} folds>
      <FamilyParameters card="model" are="others" />
    </Card>
  )
}
