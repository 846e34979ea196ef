/** The place of what is done with several runs at once, over the page. What stands in it is loaded when it is opened. */
import { lazy, Suspense, use } from 'react'
import { useStore } from 'zustand'
import { RunVerdict } from '../features/diagnosis/RunVerdict.tsx'
import { KeptToolsContext } from '../features/runs/KeptRuns.tsx'
import { useStudy } from '../features/study.ts'
import { useLab } from '../features/useLab.ts'
import { OwnPlace } from './OwnPlace.tsx'
import { Settings } from './Settings.tsx'
import type { Lab } from '../state/lab.ts'
import type { RunRecord } from '../runs/record.ts'

const CompareView = lazy(async () => {
  const { CompareView: View } = await import('../features/compare/CompareView.tsx')
  return { default: View }
})

const TriesView = lazy(async () => {
  const { TriesView: View } = await import('../features/tries/TriesView.tsx')
  return { default: View }
})

const EveryFamilyView = lazy(async () => {
  const { EveryFamilyView: View } = await import('../features/everyFamily/EveryFamilyView.tsx')
  return { default: View }
})

const GalleryView = lazy(async () => {
  const { GalleryView: View } = await import('../features/gallery/GalleryView.tsx')
  return { default: View }
})

export function Study() {
  const store = useStudy()
  const { intents } = useLab()
  const study = useStore(store, (state) => state.study)
  const keeper = useStore(use(KeptToolsContext), ({ tools }) => tools?.keeper ?? null)
  // The dialog for own data acts on the lab that asked for it.
  if (!study) return <OwnPlace />
  const close = (): void => store.setState({ study: null })
  const keep = keeper && ((lab: Lab) => keeper.keep(lab))
  const keeping = keeper &&
    keep && { keep, rename: (runId: string, name: string) => keeper.rename(runId, name) }
  const open = (runId: string): void => void keeper?.open(runId)
  const takeOn = (record: RunRecord, runId: string | null): void =>
    intents.openRun(record, () => {
      if (runId) void keeper?.goOnAs(runId, record.progress.step)
    })
  return (
    <Suspense fallback={null}>
      {study.kind === 'compare' && (
        <CompareView
          start={study}
          settings={
            <>
              <Settings />
              <OwnPlace />
            </>
          }
          verdict={<RunVerdict />}
          {...{ keep, takeOn, close }}
        />
      )}
      {study.kind === 'tries' && (
        <TriesView experiment={study.experiment} {...{ keeping, open, close }} />
      )}
      {study.kind === 'everyFamily' && (
        <EveryFamilyView experiment={study.experiment} {...{ keeping, open, close }} />
      )}
      {study.kind === 'gallery' && (
        <GalleryView open={(file) => void intents.openFile(file)} close={close} />
      )}
    </Suspense>
  )
}
