/** Brings the page to what a sentence of the tour speaks of. */
import { useEffect, useState } from 'react'
import { goToPlace } from '../places.ts'
import { useLab } from '../useLab.ts'
import { usePageView } from '../useView.ts'
import type { TourStep } from '../../state/tourMemory.ts'

/** Where the page points, by its name in an exercise; see {@link useSlider} for the slider. */
const PLACES: Readonly<Record<TourStep, string | null>> = {
  noise: 'samples',
  strokes: 'samples',
  curve: 'losses',
  digits: 'samples',
  slider: null,
  end: null,
}

/** The element that the sentence is about; `null` while it is not there. */
export function useStage(step: TourStep): HTMLElement | null {
  const lab = useLab()
  const pageView = usePageView()
  const [place, setPlace] = useState<{ readonly of: TourStep; readonly element: HTMLElement }>()
  useEffect(() => {
    const name = PLACES[step]
    if (name === null) return
    lab.intents.look('samples')
    let isOver = false
    // The samples come after the tab that holds them.
    requestAnimationFrame(() => {
      if (isOver) return
      goToPlace(name, lab, pageView, (element) => !isOver && setPlace({ of: step, element }))
    })
    return () => {
      isOver = true
    }
  }, [step, lab, pageView])
  return place?.of === step ? place.element : null
}
