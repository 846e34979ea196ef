/** What generated images are worth: a classifier trained on few real ones, with and without them. */
import { Button } from '@mantine/core'
import { useId } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { hasModel } from '../../state/runStore.ts'
import { isConditional } from '../../models/spec.ts'
import { ValueField } from '../../ui/ValueField.tsx'
import { Verdict } from '../../ui/Verdict.tsx'
import { dataKindOf } from '../useDataKind.ts'
import { useLab, useRun } from '../useLab.ts'
import { augment, augmentationStore, meanOf } from './augmentationStore.ts'
import { Bars } from './Bars.tsx'
import { Section } from './Section.tsx'
import { percent } from '../measureWords.ts'
import classes from './measures.module.css'
import type { Augmentation } from '../../metrics/report/augmentation.ts'
import type { DataKind } from '../../i18n/messages.ts'
import type { Experiment } from '../../models/experiment.ts'

const RANGE = { min: 10, max: 5000, step: 10, scale: 'linear', integer: true } as const

/** Only of images, and of a model that is told the class: others make images without a label. */
export function AugmentationSection({ experiment }: { readonly experiment: Experiment }) {
  const { t } = useMessages()
  const lab = useLab()
  const state = useStore(augmentationStore(lab))
  const { isTraining, found, fault } = state
  const isThere = useRun(({ phase }) => hasModel(phase))
  const model = useRun((run) => run.model)
  const kind = dataKindOf(experiment.dataset)
  const isOfImages = datasetSpec(experiment.dataset).kind === 'image'
  if (!isThere || !isOfImages || !isConditional(experiment.hyperparameters)) return null
  return (
    <Section title={t('augment.title')}>
      <p className={classes.note}>{t('augment.help', { kind })}</p>
      <div className={classes.wish}>
        <Amount name="real" kind={kind} />
        <Amount name="generated" kind={kind} />
        <Button
          size="compact-md"
          variant="default"
          loading={isTraining}
          onClick={() => void augment(lab)}
        >
          {t('augment.train')}
        </Button>
      </div>
      <p className={classes.note} role="status">
        {isTraining && t('augment.training')}
      </p>
      {fault !== null && (
        <Verdict kind="warn" role="alert">
          {t('augment.failed', {
            reason: fault.code === 'internal' ? fault.detail : t(`failure.${fault.code}.title`),
          })}
        </Verdict>
      )}
      {found?.model === model && !isTraining && <Found {...found.augmentation} kind={kind} />}
    </Section>
  )
}

interface AmountProps {
  readonly name: 'real' | 'generated'
  readonly kind: DataKind
}

function Amount({ name, kind }: AmountProps) {
  const { t } = useMessages()
  const id = useId()
  const store = augmentationStore(useLab())
  const value = useStore(store, (state) => state[name])
  const label = t(`augment.${name}`, { kind })
  return (
    <span className={classes.amount}>
      <label htmlFor={id}>{label}</label>
      <ValueField
        {...{ id, label, value }}
        range={RANGE}
        onChange={(next) => store.setState({ [name]: next })}
      />
    </span>
  )
}

function Found({ kind, ...found }: Augmentation & { readonly kind: DataKind }) {
  const writer = useMessages()
  const { t, number } = writer
  const { real, generated, trainedOn, examined } = found
  const write = (value: number): string => percent(value, writer)
  const [without, withGenerated] = [meanOf(found.without), meanOf(found.with)]
  return (
    <>
      <Bars
        title={t('augment.bars', { kind })}
        write={write}
        bars={[
          {
            name: t('augment.without', { real: number(real), kind }),
            ...({ value: without, look: 'hatched', tone: 'neutral' } as const),
          },
          {
            name: t('augment.with', { generated: number(generated) }),
            ...({ value: withGenerated, look: 'solid', tone: 'generated' } as const),
          },
        ]}
      />
      <p>
        {t('augment.result', {
          kind,
          ...{ without: write(without), with: write(withGenerated), examined: number(examined) },
          ...{ low: write(Math.min(...found.without)), high: write(Math.max(...found.without)) },
          ...{ lowWith: write(Math.min(...found.with)), highWith: write(Math.max(...found.with)) },
        })}
      </p>
      <p className={classes.note}>{t('augment.source', { trainedOn: number(trainedOn), kind })}</p>
    </>
  )
}
