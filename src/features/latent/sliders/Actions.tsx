/** What moves many dimensions at once, and what sets the place aside. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { Rng } from '../../../lib/rng.ts'
import { spotAt } from '../../../state/latentStore.ts'
import { DiceIcon, ResetIcon } from '../../../ui/icons.tsx'
import { drawPlace, vectorAt } from '../geometry.ts'
import { goTo } from '../goTo.ts'
import { useLatent, useLatentState } from '../LatentContext.ts'
import { KeepButton } from '../spots/KeepButton.tsx'
import classes from './sliders.module.css'

interface Props {
  /** `null` while nothing is known to sort by. */
  readonly onSort: (() => void) | null
}

export function Actions({ onSort }: Props) {
  const { t } = useMessages()
  const { space, store, axes } = useLatent()
  const [rng] = useState(() => new Rng(Date.now()))
  const isInTheMiddle = useLatentState(
    ({ z, locked }) => z === null || z.every((v, i) => v === axes[i]?.mean || locked.has(i)),
  )
  // Read when a button is pressed: what moves with every drag would render with it.
  const here = (): readonly number[] => store.getState().z ?? axes.map(({ mean }) => mean)
  const randomise = (): void =>
    goTo(store, [...vectorAt(drawPlace(space.dimensions, rng), axes)], here())
  const reset = (): void =>
    goTo(
      store,
      axes.map(({ mean }) => mean),
      here(),
    )
  const spot = () => spotAt(here(), space.classes > 0 ? store.getState().label : null, 'place')
  return (
    <div className={classes.actions}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<DiceIcon size={15} />}
        onClick={randomise}
      >
        {t('latent.randomise')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<ResetIcon size={15} />}
        disabled={isInTheMiddle}
        onClick={reset}
      >
        {t(space.prior === 'normal' ? 'latent.toZero' : 'latent.toMean')}
      </Button>
      <KeepButton spot={spot} />
      {space.dimensions > 1 && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={onSort === null}
          onClick={() => onSort?.()}
        >
          {t('sliders.sort')}
        </Button>
      )}
    </div>
  )
}
