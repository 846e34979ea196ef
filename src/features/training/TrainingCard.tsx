/** How it is trained: each player's optimiser, the batch, the family's own settings, the seed, and when to end. */
import { useMessages } from '../../i18n/useMessages.ts'
import { COMMON_RANGES, defaultExperiment } from '../../models/experiment.ts'
import { familySpec } from '../../models/families.ts'
import { batchDivisor } from '../../models/experiment.ts'
import { setBatchSize } from '../../state/experimentStore.ts'
import { Card } from '../../ui/Card.tsx'
import { ParameterControl } from '../../ui/ParameterControl.tsx'
import { FamilyParameters } from '../FamilyParameters.tsx'
import { useExperiment, useLab } from '../useLab.ts'
import { batchNote } from '../batchNote.ts'
import { OptimiserControls } from './OptimiserControls.tsx'
import { SeedControl } from './SeedControl.tsx'
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

export function TrainingCard() {
  const messages = useMessages()
  const { t } = messages
  const { intents } = useLab()
  const experiment = useExperiment((state) => state.experiment)
  const { players } = familySpec(experiment.family)
  const standards = defaultExperiment(experiment.family)
  const { optimisers } = experiment
  return (
    <Card place="training" title={t('training.title')} folds>
      {players.map((player) => {
        const settings = optimisers[player.id]
        const standard = standards.optimisers[player.id]
        return (
          settings &&
          standard && (
            <OptimiserControls
              key={player.id}
              player={player}
              settings={settings}
              standard={standard}
            />
          )
        )
      })}
      <div className={classes.rest}>
        <ParameterControl
          setting="training.batchSize"
          name="batchSize"
          words="parameter"
          parameter={batchParameter(batchDivisor(experiment))}
          value={experiment.batchSize}
          standard={standards.batchSize}
          note={batchNote(experiment, messages)}
          onChange={(size) => void (typeof size === 'number' && intents.edit(setBatchSize(size)))}
        />
        <FamilyParameters card="training" />
        <SeedControl seed={experiment.seed} standard={standards.seed} />
        <StopControl stop={experiment.stop} />
      </div>
    </Card>
  )
}
