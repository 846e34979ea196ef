/** Whether the drawing is open when the page comes: as it was left, or where there is room for it above the samples. */
import { deviceStorage } from '../../state/view.ts'

/** What "Forget everything" deletes begins with the page's name. */
export const STORED_AS = 'ganvas.machine'

/** Inner sizes of a window in CSS pixels from which on there is room for the drawing in two rows. */
const ROOMY = '(min-width: 1352px) and (min-height: 880px)'

export function opensAtFirst(): boolean {
  const stored = deviceStorage(window)?.getItem(STORED_AS)
  return stored ? stored === 'true' : matchMedia(ROOMY).matches
}
