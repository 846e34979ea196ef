/** Leads the eye to a place of the page: goes to it, and rings it for a moment. */
import { goToPlace } from '../places.ts'
import classes from './exercises.module.css'
import type { Lab } from '../../state/lab.ts'
import type { PageView } from '../../state/view.ts'

const RINGED_FOR_MS = 2600

/** Shows a place by its name in an exercise. What is not to be had is passed over. */
export function pointAt(name: string, lab: Lab, pageView: PageView): void {
  goToPlace(name, lab, pageView, ring)
}

/** A ring that lies over the page, so that nothing moves. */
function ring(element: HTMLElement): void {
  document.querySelector(`.${classes.ring}`)?.remove()
  const mark = document.createElement('div')
  mark.className = classes.ring ?? ''
  document.body.append(mark)
  const follow = (): void => {
    const { left, top, width, height } = element.getBoundingClientRect()
    Object.assign(mark.style, {
      ...{ left: `${left - 6}px`, top: `${top - 6}px` },
      ...{ width: `${width + 12}px`, height: `${height + 12}px` },
    })
  }
  follow()
  window.addEventListener('scroll', follow, true)
  setTimeout(() => {
    window.removeEventListener('scroll', follow, true)
    mark.remove()
  }, RINGED_FOR_MS)
  const control = element.matches('input, button')
    ? element
    : element.querySelector<HTMLElement>('input:not([type=hidden]), button, [role=slider]')
  control?.focus({ preventScroll: true })
}
