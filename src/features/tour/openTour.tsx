/** Makes the guided tour of a lab, and gives what shows it. */
import { Tour } from '../../state/tour.ts'
import { deviceStorage } from '../../state/view.ts'
import { TourPanel } from './TourPanel.tsx'
import type { Lab } from '../../state/lab.ts'
import type { TourTools } from './place.tsx'

export function openTour(lab: Lab, page: Window): TourTools {
  const tour = new Tour({
    lab,
    storage: deviceStorage(page),
    now: () => page.performance.now(),
  })
  return {
    Panel: () => <TourPanel tour={tour} />,
    begin: () => void tour.begin(),
  }
}
