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
import type { PointerEvent, ReactNode } from 'react'
import type { DatasetSpec } from '../../datasets/spec.ts'
import type { Change } from '../../models/changes.ts'

/** Side of a thumbnail in CSS pixels, and how much of the data it shows. */
const SIDE = 44
const COLUMNS = 2
const POINTS = 400

export function DatasetChoice() {
  const messages = useMessages()
  const { t } = messages
  const { intents, experiment: store, own } = useLab()
  const cards = useStore(own.store, (state) => state.cards)
  const experiment = useExperiment((state) => state.experiment)
  const name = useId()
  const [repairs, setRepairs] = useState<readonly Change[]>([])
  const [pointed, setPointed] = useState<string | null>(null)
  const explained = [
    ...DATASETS.map(({ id }) => ({ value: id, help: t(`dataset.${id}.help`) })),
    ...cards.map(({ spec }) => ({ value: spec.id, help: t('dataset.own.help') })),
  ]
  const choose = (id: string): void => {
    intents.edit(setDataset(id))
    const changes = changesBetween(experiment, store.getState().experiment)
    setRepairs(changes.filter(({ field }) => field === 'hyperparameter'))
  }
  const choice = (id: string): Omit<ChoiceProps, 'words' | 'children'> => ({
    group: name,
    id,
    checked: id === experiment.dataset,
    onChoose: () => choose(id),
    onPoint: ({ pointerType }) => setPointed(pointerType === 'mouse' ? id : null),
  })
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
          <Choice key={dataset.id} {...choice(dataset.id)} words={t(`dataset.${dataset.id}`)}>
            <Thumbnail dataset={dataset} />
          </Choice>
        ))}
        {cards.map((card) => (
          <Choice key={card.spec.id} {...choice(card.spec.id)} words={card.spec.own.name} isOwn>
            <OwnThumbnail card={card} side={SIDE} />
          </Choice>
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

interface ChoiceProps {
  /** The name of the group of radio buttons. */
  readonly group: string
  readonly id: string
  readonly words: string
  /** True of what a reader named: it may be long. */
  readonly isOwn?: boolean
  readonly checked: boolean
  readonly onChoose: () => void
  readonly onPoint: (event: PointerEvent) => void
  /** The picture. */
  readonly children: ReactNode
}

function Choice(props: ChoiceProps) {
  const { group, id, words, isOwn = false, checked, onChoose, onPoint, children } = props
  return (
    <label className={classes.set} onPointerEnter={onPoint}>
      <input
        type="radio"
        className={classes.radio}
        name={group}
        checked={checked}
        aria-describedby={helpId(group, id)}
        onChange={onChoose}
      />
      <span aria-hidden="true" className={classes.picture}>
        {children}
      </span>
      <span className={isOwn ? classes.ownName : undefined}>{words}</span>
    </label>
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
