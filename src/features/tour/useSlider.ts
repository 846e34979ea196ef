/** The end of the tour: puts the reader's hand on a slider of the latent space, and sees when it was dragged. */
import { useEffect, useState } from 'react'
import { whenThere } from '../places.ts'
import { useLab } from '../useLab.ts'
import type { Tour } from '../../state/tour.ts'
import type { TourStep } from '../../state/tourMemory.ts'

/** The first slider once those that change the most stand first: a slider that moves in the page loses the focus. */
const SLIDER = '[data-place="latent"] [data-sorted=true] input[type=range]'
const PATIENCE_MS = 20_000

/** The slider, while the tour speaks of it and it is there. */
export function useSlider(tour: Tour, step: TourStep): HTMLElement | null {
  const { intents } = useLab()
  const [slider, setSlider] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (step !== 'slider') return
    intents.look('latent', 'sliders')
    const stop = whenThere(
      SLIDER,
      (found) => {
        found.scrollIntoView({ block: 'center', behavior: 'auto' })
        found.focus({ preventScroll: true })
        setSlider(found)
      },
      PATIENCE_MS,
    )
    // Arrow keys move it without an `input` event.
    const onMoved = (event: Event): void => {
      const { target } = event
      const isOther = event instanceof KeyboardEvent && !event.key.startsWith('Arrow')
      if (!isOther && target instanceof Element && target.matches(SLIDER)) tour.next()
    }
    document.addEventListener('input', onMoved)
    document.addEventListener('keyup', onMoved)
    return () => {
      stop()
      document.removeEventListener('input', onMoved)
      document.removeEventListener('keyup', onMoved)
    }
  }, [tour, step, intents])
  return step === 'slider' ? slider : null
}
