/** The latent space of the model that is being trained: move through it and see what each place decodes to. */
import { useMessages } from '../../i18n/useMessages.ts'
import { familySpec } from '../../models/families.ts'
import { hasModel } from '../../state/runStore.ts'
import { useRun } from '../useLab.ts'
import { LatentExplorer } from './LatentExplorer.tsx'
import classes from './latent.module.css'

export function LatentPanel() {
  const { t } = useMessages()
  const experiment = useRun((state) => state.experiment)
  const isThere = useRun((state) => hasModel(state.phase))
  if (!experiment || !isThere) {
    const buttons = { play: t('transport.play'), step: t('transport.step') }
    return <p className={classes.nothing}>{t('latent.noRun', buttons)}</p>
  }
  const { latent } = familySpec(experiment.family)
  if (!latent) return <p className={classes.nothing}>{t('latent.none')}</p>
  const dimensions = Number(experiment.hyperparameters[latent.dimension])
  const space = `${experiment.family} ${dimensions} ${experiment.dataset}`
  return (
    <LatentExplorer
      key={space}
      space={space}
      dimensions={dimensions}
      prior={latent.prior}
      experiment={experiment}
    />
  )
}
