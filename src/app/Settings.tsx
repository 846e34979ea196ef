/** The settings of a lab: what it is to be trained on, what is to be trained, and how. */
import { DataCard } from '../features/data/DataCard.tsx'
import { ModelCard } from '../features/model/ModelCard.tsx'
import { ModelDetails } from '../features/model/ModelDetails.tsx'
import { TrainingCard } from '../features/training/TrainingCard.tsx'
import { TrainingDetails } from '../features/training/TrainingDetails.tsx'
import { MoreSettings } from '../features/view/MoreSettings.tsx'

export function Settings() {
  return (
    <>
      <DataCard />
      <ModelCard />
      <TrainingCard />
      <MoreSettings>
        <ModelDetails />
        <TrainingDetails />
      </MoreSettings>
    </>
  )
}
