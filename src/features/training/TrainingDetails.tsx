/** All else that can be set of the training: the optimisers, the batch, the family's own settings, the seed, and the end. */
import { useMessages } from '../../i18n/useMessages.ts'
import { batchDivisor, COMMON_RANGES, defaultExperiment } from '../../models/experiment.ts'
import { settingPath } from '../../models/settings.ts'
import { setBatchSize } from '../../state/experimentStore.ts'
import { Card } from '../../ui/Card.tsx'
import { ParameterControl } from '../../ui/ParameterControl.tsx'
import { batchNote } from '../batchNote.ts'
import { FamilyParameters } from '../FamilyParameters.tsx'
import { SeedControl } from '../SeedControl.tsx'
import { useExperiment, useLab } from '../useLab.ts'
import { Optimisers } from './Optimisers.tsx'
import { StopControl } from './StopControl.tsx'
import classes from './TrainingCard.module.css'
import type { NumberParameter } from '../../models/spec.ts'

const STANDARD_BATCH = 64

const batchParameter = (divisor: number): NumberParameter => ({
  kind: 'number',
  card: 'training',
  default: STANDARD_BATCH,
  ...COMMON_RANGES.batchSize,
  step: 8 * divisor,
  scale: 'log',
  integer: true,
  unit: 'images',
  live: false,
})

export function TrainingDetails() {
  const messages = useMessages()
  const { t } = messages
  const { intents } = useLab()
  const experiment = useExperiment((state) => state.experiment)
  const standards = defaultExperiment(experiment.family)
  return (
    <Card place="training.details" title={t('training.details')} folds>
      <Optimisers are="others" />
      <div className={classes.rest}>
        <ParameterControl
          setting={settingPath('training', 'batchSize')}
          name="batchSize"
          words="parameter"
          parameter={batchParameter(batchDivisor(experiment))}
          value={experiment.batchSize}
          standard={standards.batchSize}
          note={batchNote(experiment, messages)}
          onChange={(size) => void (typeof size === 'number' && intents.edit(setBatchSize(size)))}
        />
        <FamilyParameters card="training" are="others" />
        <SeedControl
          card="training"
          field="seed"
          seed={experiment.seed}
          standard={standards.seed}
        />
        <StopControl stop={experiment.stop} />
      </div>
    </Card>
  )
}
