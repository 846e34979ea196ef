/** Leads the eye to a place of the page: opens what hides it, scrolls to it, and rings it for a moment. */
import classes from './exercises.module.css'
import { readTarget } from '../../exercises/targets.ts'
import type { Target } from '../../exercises/targets.ts'
import type { Lab } from '../../state/lab.ts'
import type { PageView } from '../../state/view.ts'

const RINGED_FOR_MS = 2600
/** A panel that is opened for it takes a moment to come. */
const PATIENCE_MS = 3000

const SELECTORS: Readonly<Record<Target['kind'], (name: string) => string>> = {
  place: (name) => `[data-place="${name}"]`,
  setting: (name) => `[data-setting="${name}"]`,
  tab: () => '[data-place="stage"]',
  tool: () => '[data-place="latent"]',
}

/** Shows a place by its name in an exercise, with all settings where the simple view hides it. What is not to be had is passed over. */
export function pointAt(name: string, lab: Lab, pageView: PageView): void {
  const target = readTarget(name)
  if (!target) return
  if (target.kind === 'tab') lab.intents.look(target.name)
  if (target.kind === 'tool') lab.intents.look('latent', target.name)
  const selector = SELECTORS[target.kind](target.name)
  if (!document.querySelector(selector)) pageView.show('all')
  whenThere(selector, (element) => {
    unfold(element)
    element.scrollIntoView({ block: 'center', behavior: 'auto' })
    ring(element)
  })
}

function whenThere(selector: string, found: (element: HTMLElement) => void): void {
  const element = document.querySelector<HTMLElement>(selector)
  if (element) return found(element)
  const observer = new MutationObserver(() => {
    const late = document.querySelector<HTMLElement>(selector)
    if (!late) return
    observer.disconnect()
    found(late)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), PATIENCE_MS)
}

/** A phone shows cards folded; some settings lie under a line that folds out. */
function unfold(element: HTMLElement): void {
  element.closest('details')?.setAttribute('open', '')
  element
    .closest('section')
    ?.querySelector<HTMLElement>('button[aria-expanded=false][aria-labelledby]')
    ?.click()
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
