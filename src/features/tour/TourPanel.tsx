/**
 * The guided tour: one sentence at a time in a corner of the page, and a ring around what it is about. It covers nothing
 * that it speaks of and takes no click from the page.
 */
import { Button } from '@mantine/core'
import { useEffect, useId, useRef } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { isPlaying } from '../../state/runStore.ts'
import { TOUR_STEPS } from '../../state/tourMemory.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { useRun } from '../useLab.ts'
import { Ring } from './Ring.tsx'
import classes from './tour.module.css'
import { tourKey } from './tourKey.ts'
import { useSlider } from './useSlider.ts'
import { useStage } from './useStage.ts'
import type { Tour } from '../../state/tour.ts'
import type { TourStep } from '../../state/tourMemory.ts'

const LOOK_EVERY_MS = 500

export function TourPanel({ tour }: { readonly tour: Tour }) {
  const step = useStore(tour.store, (state) => state.step)
  return step && <Card tour={tour} step={step} />
}

interface Props {
  readonly tour: Tour
  readonly step: TourStep
}

function Card({ tour, step }: Props) {
  const { t } = useMessages()
  const id = useId()
  const card = useRef<HTMLElement>(null)
  const stage = useStage(step)
  const slider = useSlider(tour, step)
  const place = stage ?? slider
  useEffect(() => {
    card.current?.focus({ preventScroll: true })
    const looking = setInterval(() => tour.look(), LOOK_EVERY_MS)
    const onKeyDown = (event: KeyboardEvent): void => {
      const does = tourKey(event, card.current)
      if (!does) return
      event.preventDefault()
      tour[does]()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      clearInterval(looking)
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [tour])
  const at = TOUR_STEPS.indexOf(step)
  const isLast = at === TOUR_STEPS.length - 1
  return (
    <>
      {place && <Ring key={step} around={place} />}
      <section ref={card} className={classes.card} tabIndex={-1} aria-labelledby={id}>
        <div className={classes.head}>
          <h2 id={id} className={classes.title}>
            {t('tour.title')}
          </h2>
          <span className={classes.position}>
            {t('tour.position', { at: at + 1, of: TOUR_STEPS.length })}
          </span>
          <CloseButton name={t('tour.leave')} onClick={() => tour.leave()} />
        </div>
        <Sentence tour={tour} step={step} />
        <div className={classes.actions}>
          <Button
            size="compact-md"
            variant="default"
            disabled={at === 0}
            onClick={() => tour.back()}
          >
            {t('tour.back')}
          </Button>
          <Button size="compact-md" onClick={() => tour.next()}>
            {t(isLast ? 'tour.finish' : 'tour.next')}
          </Button>
        </div>
      </section>
    </>
  )
}

/** Read out whenever it changes; how far the samples are is not. */
function Sentence({ tour, step }: Props) {
  const { t, number } = useMessages()
  const { isTrue, confident } = useStore(tour.store)
  const phase = useRun((run) => run.phase)
  const latentDim = useRun(({ experiment }) => experiment?.hyperparameters['latentDim'])
  const share = number(confident ?? 0, { style: 'percent', maximumFractionDigits: 0 })
  const isWaited = (step === 'strokes' || step === 'digits') && !isTrue
  return (
    <>
      <p className={classes.sentence} role="status">
        {isWaited ? t(`tour.${step}.wait`) : t(`tour.${step}`, { count: Number(latentDim ?? 0) })}
        {!isPlaying(phase) &&
          step !== 'end' &&
          ` ${t('tour.paused', { play: t('transport.play') })}`}
      </p>
      {step !== 'slider' && step !== 'end' && (
        <div className={classes.judge}>
          <span>{t('tour.judge')}</span>
          <strong>{share}</strong>
          <progress
            className={classes.bar}
            value={confident ?? 0}
            max={1}
            aria-label={t('tour.judge')}
          />
        </div>
      )}
    </>
  )
}
