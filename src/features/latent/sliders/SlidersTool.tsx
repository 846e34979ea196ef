/** A slider for each latent dimension, those that change the picture most first. */
import { useElementSize } from '@mantine/hooks'
import { useRef } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { SavePicture } from '../../SavePicture.tsx'
import { CurrentPicture } from '../CurrentPicture.tsx'
import { useLatent } from '../LatentContext.ts'
import { Actions } from './Actions.tsx'
import { Legend } from './Legend.tsx'
import { SliderList } from './SliderList.tsx'
import classes from './sliders.module.css'
import { useInfluence } from './useInfluence.ts'

/** From this width on, in CSS pixels, the picture stands beside the sliders. */
const WIDE = 640
const LARGEST_SIDE = 448
/** Part of the width that a picture beside the sliders may take. */
const SHARE = 0.45
/** Leaves room for the sliders below it on a phone. */
const NARROW_SIDE = 168

export function SlidersTool() {
  const { t } = useMessages()
  const { space } = useLatent()
  const { ref, width } = useElementSize<HTMLDivElement>()
  const list = useRef<HTMLDivElement>(null)
  const { influence, order, sort } = useInfluence(list)
  const isWide = width >= WIDE
  const side = isWide ? Math.min(LARGEST_SIDE, SHARE * width) : NARROW_SIDE
  // On a phone the sliders come first.
  const legend = influence && <Legend influence={influence} />
  return (
    <div ref={ref} className={classes.tool} data-wide={isWide}>
      <div className={classes.stage}>
        <CurrentPicture side={side} />
      </div>
      <div className={classes.controls}>
        <Actions onSort={influence && sort} />
        {isWide && legend}
        <SavePicture name={t('sliders.strips')} file="sliders" below>
          <div ref={list} data-sorted={influence !== null}>
            <SliderList order={order} influence={influence} />
          </div>
        </SavePicture>
        {!isWide && legend}
        <p className={classes.hint}>
          {space.prior === 'normal'
            ? t('latent.hint.normal', { noise: space.isUniform ? 'uniform' : 'normal' })
            : t('latent.hint.none')}
        </p>
      </div>
    </div>
  )
}
