/** The data that were brought before: to go over to one of them, or to let it go. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { setDataset } from '../../state/experimentStore.ts'
import { DEFAULT_DATASET } from '../../datasets/datasets.ts'
import { useExperiment, useLab } from '../useLab.ts'
import classes from './own.module.css'
import { OwnThumbnail } from '../OwnThumbnail.tsx'
import type { OwnCard } from '../../storage/ownData.ts'

const KINDS = { image: 'images', points: 'points', tokens: 'names' } as const

export function Kept() {
  const { t } = useMessages()
  const { own } = useLab()
  const cards = useStore(own.store, (state) => state.cards)
  if (cards.length === 0) return null
  const title = t('own.kept')
  return (
    <section aria-label={title}>
      <h3 className={classes.title}>{title}</h3>
      <ul className={classes.kept}>
        {cards.map((card) => (
          <KeptOne key={card.spec.id} card={card} />
        ))}
      </ul>
    </section>
  )
}

function KeptOne({ card }: { readonly card: OwnCard }) {
  const { t } = useMessages()
  const { own, intents } = useLab()
  const isUnkept = useStore(own.store, (state) => state.unkept.has(card.spec.id))
  const isChosen = useExperiment(({ experiment }) => experiment.dataset === card.spec.id)
  const [isAsked, setIsAsked] = useState(false)
  const { id, kind } = card.spec
  const { name, perClass } = card.spec.own
  const count = perClass.reduce((sum, some) => sum + some, 0)
  const remove = (): void => {
    if (isChosen) intents.edit(setDataset(DEFAULT_DATASET.id))
    void own.remove(id)
  }
  const use = (): void => {
    intents.takeOwn(id)
    own.show(false)
  }
  return (
    <li className={classes.keptOne}>
      <OwnThumbnail card={card} side={40} />
      <div className={classes.keptWords}>
        <span className={classes.keptName}>{name}</span>
        <span className={classes.hint}>
          {t('own.count', { kind: KINDS[kind], count })}
          {isUnkept && ` · ${t('own.unkept')}`}
        </span>
      </div>
      {isAsked ? (
        <>
          <Button size="compact-sm" color="red" onClick={remove}>
            {t('own.remove.sure')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setIsAsked(false)}>
            {t('own.remove.keep')}
          </Button>
        </>
      ) : (
        <>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('own.use.one', { name })}
            disabled={isChosen}
            onClick={use}
          >
            {t(isChosen ? 'own.inUse' : 'own.use.short')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-label={t('own.remove.one', { name })}
            onClick={() => setIsAsked(true)}
          >
            {t('own.remove')}
          </Button>
        </>
      )}
    </li>
  )
}
