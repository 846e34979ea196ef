/** One of the two runs: what it is, what it draws at the step where both are, and how it is doing. */
import { Button } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useCallback, useMemo } from 'react'
import { datasetSpec } from '../../datasets/datasets.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { isImage } from '../../models/datasets.ts'
import { familySpec } from '../../models/families.ts'
import { Verdict } from '../../ui/Verdict.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import { classesInTurn } from '../columnClasses.ts'
import { ColumnHeads } from '../ColumnHeads.tsx'
import { modelName } from '../modelName.ts'
import { RunSwatch } from '../RunSwatch.tsx'
import { SampleSheet } from '../SampleSheet.tsx'
import { sheetLayout } from '../sheetLayout.ts'
import { TextSheet } from '../TextSheet.tsx'
import { useExperiment, useRun } from '../useLab.ts'
import classes from './compare.module.css'
import { useCompared, useComparison } from './useComparison.ts'
import type { ReactNode } from 'react'
import type { Side } from '../../state/comparison.ts'

interface Props {
  readonly side: Side
  /** How the run is doing, of the lab in whose place it stands. */
  readonly verdict: ReactNode
  readonly takeOn: () => void
}

export function SideColumn({ side, verdict, takeOn }: Props) {
  const messages = useMessages()
  const { t } = messages
  const edited = useExperiment(({ experiment }) => experiment)
  const experiment = useRun((run) => run.experiment) ?? edited
  const hasBegun = useCompared(({ step }) => step > 0)
  return (
    <section className={classes.side} data-side={side} aria-label={t(`compare.side.${side}`)}>
      <h3>
        <RunSwatch look={side === 'a' ? 0 : 1} /> {t(`compare.${side}`)}
        <span>{modelName(experiment, messages)}</span>
      </h3>
      <Sheet side={side} />
      <Failed />
      {verdict}
      <Button
        className={classes.takeOn ?? ''}
        variant="default"
        size="compact-sm"
        disabled={!hasBegun}
        onClick={takeOn}
      >
        {t('compare.takeOn', { side: t(`compare.${side}`) })}
      </Button>
    </section>
  )
}

/** Why the run broke, where it did. */
function Failed() {
  const { t } = useMessages()
  const failure = useRun((run) =>
    run.phase === 'failed' || run.phase === 'noBackend' ? run.failure : null,
  )
  return (
    failure && (
      <Verdict kind="bad" role="alert">
        <div>
          <strong>{t(`failure.${failure.code}.title`)}</strong> {t('compare.failed')}
        </div>
      </Verdict>
    )
  )
}

/** Share of the window's height that a sheet may take. */
const TALLEST = 0.46

function Sheet({ side }: { readonly side: Side }) {
  const { t } = useMessages()
  const { store } = useComparison()
  const { ref, width } = useElementSize<HTMLDivElement>()
  const pixelRatio = usePixelRatio()
  const edited = useExperiment((state) => state.experiment)
  const experiment = useRun((run) => run.experiment) ?? edited
  const phase = useRun((run) => run.phase)
  const loading = useRun((run) => run.loading)
  const sheet = useCompared(({ moments }) => moments?.[side].sheet ?? null)
  const view = useMemo(
    () => ({
      current: () => store.getState().moments?.[side] ?? null,
      subscribe: (listener: () => void) => store.subscribe(listener),
    }),
    [store, side],
  )
  const { kind, shape, classNames } = datasetSpec(experiment.dataset)
  const step = useCompared(({ moments }) => moments?.[side].step ?? 0)
  const shows = sheet?.view ?? familySpec(experiment.family).sheets[0] ?? 'generated'
  const heads = isImage(shape) && shows === 'generated' ? classesInTurn(experiment, sheet) : null
  const room = useCallback(
    () => ({ width, height: Math.max(240, TALLEST * innerHeight), pixelRatio }),
    [width, pixelRatio],
  )
  const layout = sheetLayout(shape, shows, room(), heads?.length ?? null)
  const names = heads && heads.map((one) => classNames[one] ?? '')
  return (
    <div ref={ref} className={classes.sheet}>
      {width > 0 && sheet && kind === 'tokens' && (
        <TextSheet {...{ sheet, step, classNames }} room={room()} />
      )}
      {width > 0 && sheet && kind !== 'tokens' && (
        <ColumnHeads names={names} columns={layout.columns} width={layout.width / pixelRatio}>
          <SampleSheet {...{ experiment, shows, view, layout, pixelRatio }} />
        </ColumnHeads>
      )}
      {!sheet && (
        <p className={classes.empty} style={{ minHeight: layout.height / pixelRatio }}>
          {phase === 'idle' && !loading
            ? t('compare.ready', { play: t('transport.play') })
            : t(`phase.${phase}`)}
        </p>
      )}
    </div>
  )
}
