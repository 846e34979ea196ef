/** The sliders in their order: ten at first, the others on demand. */
import { Button } from '@mantine/core'
import { memo, useCallback } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { useLatent } from '../LatentContext.ts'
import { remembered } from '../remembered.ts'
import { SliderGroup } from './SliderGroup.tsx'
import classes from './sliders.module.css'
import { useSettledPlace } from './useSettledPlace.ts'
import type { Influence } from './influence.ts'

/** Sliders that are shown at first, and whose strips are decoded together. */
const GROUP = 10

const useLength = remembered({ showsAll: false })

interface Props {
  readonly order: readonly number[]
  readonly influence: Influence | null
}

export const SliderList = memo(function SliderList({ order, influence }: Props) {
  const { t } = useMessages()
  const { store, axes } = useLatent()
  const place = useSettledPlace()
  const [{ showsAll }, set] = useLength()
  const move = useCallback(
    (dimension: number, value: number): void =>
      store.setState(({ z }) => ({
        z: (z ?? axes.map(({ mean }) => mean)).with(dimension, value),
      })),
    [store, axes],
  )
  const groups = showsAll ? Math.ceil(order.length / GROUP) : 1
  return (
    <>
      {Array.from({ length: groups }, (_, group) => (
        <SliderGroup
          key={group}
          name={`sliders.strips ${group}`}
          order={order}
          from={group * GROUP}
          to={(group + 1) * GROUP}
          place={place}
          influence={influence}
          onMove={move}
        />
      ))}
      {order.length > GROUP && (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes.more ?? ''}
          aria-expanded={showsAll}
          onClick={() => set({ showsAll: !showsAll })}
        >
          {showsAll ? t('latent.less') : t('latent.more', { count: order.length - GROUP })}
        </Button>
      )}
    </>
  )
})
