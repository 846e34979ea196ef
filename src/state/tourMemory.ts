/** Where a reader is in the guided tour, as the device remembers it. */

export const TOUR_STEPS = ['noise', 'strokes', 'curve', 'digits', 'slider', 'end'] as const
export type TourStep = (typeof TOUR_STEPS)[number]

/** What "Forget everything" deletes begins with the page's name. */
const STORED_AS = 'ganvas.tour'

/** Where a reader is in the tour: at a step, through with it, or not begun. */
export type TourMemory = TourStep | 'over' | null

/** The parts of a browser's storage that this needs. */
export type SmallStorage = Pick<Storage, 'getItem' | 'setItem'>

/** @param storage `null` where the browser remembers nothing. */
export function recallTour(storage: SmallStorage | null): TourMemory {
  const text = storage?.getItem(STORED_AS)
  return text === 'over' ? text : (TOUR_STEPS.find((step) => step === text) ?? null)
}

export function rememberTour(storage: SmallStorage | null, memory: NonNullable<TourMemory>): void {
  try {
    storage?.setItem(STORED_AS, memory)
  } catch {
    // Full: the tour is then offered again.
  }
}
