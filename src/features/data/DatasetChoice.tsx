/** Which data are trained on: each data set with a picture of its own. Another one is an edit as any other. */
import { useId, useState } from 'react'
import { useStore } from 'zustand'
import { DATASETS } from '../../datasets/datasets.ts'
import { USUAL_DRAWING } from '../../datasets/spec.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { changesBetween } from '../../models/changes.ts'
import { setDataset } from '../../state/experimentStore.ts'
import { describeChange } from '../describeChange.ts'
import { ExamplesPicture } from '../ExamplesPicture.tsx'
import { helpId, OptionHelp } from '../../ui/OptionHelp.tsx'
import { Lockable } from '../../ui/Lockable.tsx'
import { OwnThumbnail } from '../OwnThumbnail.tsx'
import { useExperiment, useLab } from '../useLab.ts'
import { usePreview } from '../usePreview.ts'
import classes from './DatasetChoice.module.css'
import type { PointerEvent } from 'react'
import type { DatasetSpec } from '../../datasets/spec.ts'
import type { Change } from '../../models/changes.ts'

/** Side of a thumbnail in CSS pixels, and how much of the data it shows. */
const SIDE = 56
const COLUMNS = 2
const POINTS = 120

export function DatasetChoice() {
  const messages = useMessages()
  const { t } = messages
  const { intents, experiment: store, own } = useLab()
  const cards = useStore(own.store, (state) => state.cards)
  const experiment = useExperiment((state) => state.experiment)
  const name = useId()
  const [repairs, setRepairs] = useState<readonly Change[]>([])
  const [pointed, setPointed] = useState<string | null>(null)
  const point =
    (id: string) =>
    ({ pointerType }: PointerEvent): void =>
      setPointed(pointerType === 'mouse' ? id : null)
  const explained = [
    ...DATASETS.map(({ id }) => ({ value: id, help: t(`dataset.${id}.help`) })),
    ...cards.map(({ spec }) => ({ value: spec.id, help: t('dataset.own.help') })),
  ]
  const choose = (id: string): void => {
    intents.edit(setDataset(id))
    const changes = changesBetween(experiment, store.getState().experiment)
    setRepairs(changes.filter(({ field }) => field === 'hyperparameter'))
  }
  const inForce = repairs.filter(
    (change) =>
      change.field === 'hyperparameter' && experiment.hyperparameters[change.name] === change.to,
  )
  return (
    <Lockable setting="data.dataset">
      <div
        role="radiogroup"
        data-setting="data.dataset"
        aria-label={t('setting.dataset')}
        className={classes.sets}
        onPointerLeave={() => setPointed(null)}
      >
        {DATASETS.map((dataset) => (
          <label key={dataset.id} className={classes.set} onPointerEnter={point(dataset.id)}>
            <input
              type="radio"
              className={classes.radio}
              name={name}
              checked={dataset.id === experiment.dataset}
              aria-describedby={helpId(name, dataset.id)}
              onChange={() => choose(dataset.id)}
            />
            <span aria-hidden="true" className={classes.picture}>
              <Thumbnail dataset={dataset} />
            </span>
            <span>{t(`dataset.${dataset.id}`)}</span>
          </label>
        ))}
        {cards.map((card) => (
          <label key={card.spec.id} className={classes.set} onPointerEnter={point(card.spec.id)}>
            <input
              type="radio"
              className={classes.radio}
              name={name}
              checked={card.spec.id === experiment.dataset}
              aria-describedby={helpId(name, card.spec.id)}
              onChange={() => choose(card.spec.id)}
            />
            <span aria-hidden="true" className={classes.picture}>
              <OwnThumbnail card={card} side={SIDE} />
            </span>
            <span className={classes.ownName}>{card.spec.own.name}</span>
          </label>
        ))}
      </div>
      <OptionHelp id={name} options={explained} shown={pointed ?? experiment.dataset} />
      <button type="button" className={classes.own} onClick={() => own.show(true)}>
        {t('data.own')}
      </button>
      <p role="status" className={classes.repairs}>
        {inForce.map((change) => {
          const { name: setting, from, to } = describeChange(change, messages)
          return (
            <span key={setting}>
              {t('data.repaired', { change: t('pending.change', { name: setting, from, to }) })}
            </span>
          )
        })}
      </p>
    </Lockable>
  )
}

function Thumbnail({ dataset }: { readonly dataset: DatasetSpec }) {
  const { thumbnail } = dataset
  if (thumbnail === null) return <Painted dataset={dataset} />
  const source = import.meta.env.BASE_URL + thumbnail
  return <img src={source} width={SIDE} height={SIDE} alt="" />
}

function Painted({ dataset }: { readonly dataset: DatasetSpec }) {
  const { id, classNames, kind } = dataset
  const all = { dataset: id, mix: classNames.map(() => 1), images: 0, ...USUAL_DRAWING }
  const count = kind === 'image' ? COLUMNS * COLUMNS : POINTS
  const { current } = usePreview(all, count, { forRun: false })
  return (
    <ExamplesPicture
      dataset={dataset}
      examples={current?.examples ?? null}
      columns={COLUMNS}
      rows={COLUMNS}
      side={SIDE / COLUMNS}
      square={SIDE}
      label=""
    />
  )
}
