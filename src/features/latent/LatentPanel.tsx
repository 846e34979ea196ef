/** The latent space of the model in hand: a place to walk in. Without a model, those that come trained. */
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { hasModel } from '../../state/runStore.ts'
import { TrainedGallery } from '../TrainedGallery.tsx'
import { useLab, useRun } from '../useLab.ts'
import classes from './latent.module.css'
import { LatentWorkbench } from './LatentWorkbench.tsx'
import { spaceOf } from './space.ts'
import { storeKey } from './useLatentStore.ts'

export function LatentPanel() {
  const { t } = useMessages()
  const experiment = useRun((state) => state.experiment)
  const isThere = useRun((state) => hasModel(state.phase))
  const space = useMemo(() => experiment && spaceOf(experiment), [experiment])
  const key = useRun((state) => space && storeKey(space, state))
  const { pose } = useLab()
  const asked = useStore(pose, (state) => state.asked)
  if (!experiment || !isThere) {
    const buttons = { play: t('transport.play'), step: t('transport.step') }
    return (
      <div className={classes.nothing}>
        <p>{t('latent.noRun', buttons)}</p>
        <TrainedGallery />
      </div>
    )
  }
  if (!space) return <p className={classes.nothing}>{t('latent.none')}</p>
  return <LatentWorkbench key={`${key} ${asked}`} space={space} />
}
