/** Finds the places of the page that exercises and the tour point at, and opens what hides them. */
import { readTarget } from '../exercises/targets.ts'
import { withLayer } from '../state/planeLayers.ts'
import type { Target } from '../exercises/targets.ts'
import type { Lab } from '../state/lab.ts'
import type { PlaneLayer } from '../state/planeLayers.ts'
import type { PageView } from '../state/view.ts'

/** A panel that is opened for it takes a moment to come. */
const PATIENCE_MS = 3000

const SELECTORS: Readonly<Record<Target['kind'], (name: string) => string>> = {
  place: (name) => `[data-place="${name}"]`,
  setting: (name) => `[data-setting="${name}"]`,
  tab: () => '[data-place="stage"]',
  tool: () => '[data-place="latent"]',
  layer: (name) => `[data-layer="${name}"]`,
}

/**
 * Scrolls to a place by its name in an exercise, with all settings where the simple view hides it, and hands it to `found`.
 * What is not to be had is passed over.
 */
export function goToPlace(
  name: string,
  lab: Lab,
  pageView: PageView,
  found: (element: HTMLElement) => void,
): void {
  const target = readTarget(name)
  if (!target) return
  if (target.kind === 'tab') lab.intents.look(target.name)
  if (target.kind === 'tool') lab.intents.look('latent', target.name)
  if (target.kind === 'layer') showLayer(target.name, lab, pageView)
  const selector = SELECTORS[target.kind](target.name)
  // A tool or a layer of another tab is only late.
  const isLate = target.kind === 'tool' || target.kind === 'layer'
  const isHidden = !isLate && !document.querySelector(selector)
  pageView.unfold()
  if (isHidden) pageView.show('all')
  whenThere(selector, (element) => {
    unfold(element)
    element.scrollIntoView({ block: 'center', behavior: 'auto' })
    found(element)
  })
}

/** Shows a layer of the plane, whose row then says what it is. */
function showLayer(name: PlaneLayer, { intents }: Lab, pageView: PageView): void {
  intents.look('samples')
  pageView.choosePlane(withLayer(pageView.store.getState().plane, name, true))
}

/** Hands an element over as soon as it is in the page; returns what ends the wait. */
export function whenThere(
  selector: string,
  found: (element: HTMLElement) => void,
  patienceMs = PATIENCE_MS,
): () => void {
  const element = document.querySelector<HTMLElement>(selector)
  if (element) {
    found(element)
    return () => undefined
  }
  const observer = new MutationObserver(() => {
    const late = document.querySelector<HTMLElement>(selector)
    if (!late) return
    observer.disconnect()
    found(late)
  })
  observer.observe(document.body, { attributes: true, childList: true, subtree: true })
  const patience = setTimeout(() => observer.disconnect(), patienceMs)
  return () => {
    clearTimeout(patience)
    observer.disconnect()
  }
}

/** A phone shows cards folded; some settings lie under a line that folds out. */
function unfold(element: HTMLElement): void {
  element.closest('details')?.setAttribute('open', '')
  element
    .closest('section')
    ?.querySelector<HTMLElement>('button[aria-expanded=false][aria-labelledby]')
    ?.click()
}
