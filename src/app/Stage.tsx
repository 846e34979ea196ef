/** The largest thing on the page: what the model draws, its latent space, or what was measured of it. */
import { Tabs } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { lazy, Suspense, useEffect } from 'react'
import { ContestButton } from '../features/contest/ContestButton.tsx'
import { opensAtFirst } from '../features/machine/opens.ts'
import { modelName } from '../features/modelName.ts'
import { SamplesPanel } from '../features/samples/SamplesPanel.tsx'
import { TourInvitation } from '../features/tour/place.tsx'
import { useExperiment, useLab, useRun } from '../features/useLab.ts'
import { usePageView } from '../features/useView.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { familySpec } from '../models/families.ts'
import { stageTabs } from '../state/stageTabs.ts'
import { Fold } from './Fold.tsx'
import classes from './Stage.module.css'
import type { SheetStageProps } from '../features/sheetStage.ts'
import type { StageTab } from '../state/runStore.ts'

// What is drawn of a model, and how it is gone through slowly.
const Machine = lazy(async () => {
  const [{ Machine: Panel }, { pointAt }] = await Promise.all([
    import('../features/machine/Machine.tsx'),
    import('../features/exercises/pointAt.ts'),
  ])
  return {
    default: function MachinePlace() {
      const lab = useLab()
      const view = usePageView()
      return <Panel point={(setting) => pointAt(`setting.${setting}`, lab, view)} />
    },
  }
})

// Of points alone, and not before there is a model.
const loadPlane = async () => {
  const { PlaneStage } = await import('../features/plane/PlaneStage.tsx')
  return { default: PlaneStage }
}
const PlaneStage = lazy(loadPlane)

/** Shows samples of points in their plane. */
export const onPlaneStage = (props: SheetStageProps) => <PlaneStage {...props} />

// There is no latent space before there is a model.
const LatentPanel = lazy(async () => {
  const { LatentPanel: Panel } = await import('../features/latent/LatentPanel.tsx')
  return { default: Panel }
})

// Of models that draw pixel by pixel.
const PixelsPanel = lazy(async () => {
  const { PixelsPanel: Panel } = await import('../features/pixels/PixelsPanel.tsx')
  return { default: Panel }
})

// Of models of text.
const NamesPanel = lazy(async () => {
  const { NamesPanel: Panel } = await import('../features/names/NamesPanel.tsx')
  return { default: Panel }
})

// Nothing is measured before a run.
const MeasuresPanel = lazy(async () => {
  const { MeasuresPanel: Panel } = await import('../features/measures/MeasuresPanel.tsx')
  return { default: Panel }
})

/** Loads all that the stage can show. */
export async function warmStage(): Promise<void> {
  const [{ warmTools }] = await Promise.all([
    import('../features/latent/tools.ts'),
    import('../features/latent/LatentPanel.tsx'),
    import('../features/measures/MeasuresPanel.tsx'),
    loadPlane(),
  ])
  await warmTools()
}

export function Stage() {
  const messages = useMessages()
  const { t } = messages
  const { intents } = useLab()
  const wanted = useRun((run) => run.tab)
  const edited = useExperiment(({ experiment }) => experiment.family)
  const inForce = useRun(({ experiment }) => experiment)
  const dataset = useExperiment(({ experiment }) => experiment.dataset)
  const arePoints = datasetSpec(inForce?.dataset ?? dataset).kind === 'points'
  useEffect(() => {
    // It is there when the run begins.
    if (arePoints) void loadPlane().catch(() => undefined)
  }, [arePoints])
  const family = familySpec(inForce?.family ?? edited)
  const tabs = stageTabs(family)
  const hasLatent = tabs.includes('latent')
  const completes = tabs.includes('pixels')
  const readsNames = tabs.includes('names')
  // What was looked at of another family may not be there.
  const tab = tabs.includes(wanted) ? wanted : 'samples'
  // Where the page scrolls, the samples stay under the thumb.
  const isWide = useMediaQuery('(min-width: 1200px)')
  const machine = tab === 'samples' && (
    <div className={classes.machine}>
      <Suspense fallback={<div className={classes.coming} data-open={opensAtFirst()} />}>
        <Machine />
      </Suspense>
    </div>
  )
  return (
    <Tabs
      value={tab}
      onChange={(next) => intents.look(next as StageTab)}
      keepMounted={false}
      data-place="stage"
      className={classes.stage ?? ''}
      classNames={{ list: classes.list ?? '', tab: classes.tab ?? '', panel: classes.panel ?? '' }}
    >
      <div className={classes.head}>
        <Tabs.List aria-label={t('stage.label')}>
          <Tabs.Tab value="samples">{t('stage.samples')}</Tabs.Tab>
          {hasLatent && <Tabs.Tab value="latent">{t('stage.latent')}</Tabs.Tab>}
          {completes && <Tabs.Tab value="pixels">{t('stage.pixels')}</Tabs.Tab>}
          {readsNames && <Tabs.Tab value="names">{t('stage.names')}</Tabs.Tab>}
          <Tabs.Tab value="measures">{t('stage.measures')}</Tabs.Tab>
        </Tabs.List>
        <Fold />
        <div className={classes.model}>
          {inForce ? (
            <span className={classes.name}>{modelName(inForce, messages)}</span>
          ) : (
            <TourInvitation />
          )}
          {inForce && tab === 'samples' && <ContestButton />}
        </div>
      </div>
      {isWide && machine}
      <Tabs.Panel value="samples">
        <SamplesPanel />
      </Tabs.Panel>
      {!isWide && machine}
      {hasLatent && (
        <Tabs.Panel value="latent" className={classes.scrolling ?? ''}>
          <Suspense>
            <LatentPanel />
          </Suspense>
        </Tabs.Panel>
      )}
      {completes && (
        <Tabs.Panel value="pixels" tabIndex={0} className={classes.scrolling ?? ''}>
          <Suspense>
            <PixelsPanel />
          </Suspense>
        </Tabs.Panel>
      )}
      {readsNames && (
        <Tabs.Panel value="names" tabIndex={0} className={classes.scrolling ?? ''}>
          <Suspense>
            <NamesPanel />
          </Suspense>
        </Tabs.Panel>
      )}
      <Tabs.Panel value="measures" tabIndex={0} className={classes.scrolling ?? ''}>
        <Suspense>
          <MeasuresPanel />
        </Suspense>
      </Tabs.Panel>
    </Tabs>
  )
}
