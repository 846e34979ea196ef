/** What was asked of classifiers and what came of it, kept while the page is open: a tab that is left forgets. */
import { createStore } from 'zustand'
import { note } from '../../state/noted.ts'
import { failureOf } from '../../state/failure.ts'
import { isNoNews } from '../../state/refusal.ts'
import type { StoreApi } from 'zustand'
import type { Augmentation } from '../../metrics/report/augmentation.ts'
import type { Failure } from '../../worker/protocol/failures.ts'
import type { Lab } from '../../state/lab.ts'

export interface AugmentationState {
  readonly real: number
  readonly generated: number
  readonly isTraining: boolean
  /** Of the model of this number; `null` before. */
  readonly found: { readonly model: number; readonly augmentation: Augmentation } | null
  /** Why the last one failed. */
  readonly fault: Failure | null
}

const stores = new WeakMap<Lab, StoreApi<AugmentationState>>()

/** The one of a lab. */
export function augmentationStore(lab: Lab): StoreApi<AugmentationState> {
  const known = stores.get(lab)
  if (known) return known
  const store = createStore<AugmentationState>(() => ({
    ...{ real: 100, generated: 1000, isTraining: false, found: null, fault: null },
  }))
  stores.set(lab, store)
  return store
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Trains the classifiers with the model as it is now, and tells exercises what came of it. */
export async function augment(lab: Lab): Promise<void> {
  const store = augmentationStore(lab)
  const { real, generated } = store.getState()
  const { model, images } = lab.run.getState()
  store.setState({ isTraining: true, fault: null })
  note(lab.noted, 'augmented.', {})
  try {
    const augmentation = await lab.client.request('augment', { real, generated })
    store.setState({ found: { model, augmentation } })
    const [without, withGenerated] = [meanOf(augmentation.without), meanOf(augmentation.with)]
    note(lab.noted, 'augmented.', {
      'augmented.without': without,
      'augmented.with': withGenerated,
      'augmented.gain': withGenerated - without,
      'augmented.real': augmentation.real,
      'augmented.generated': augmentation.generated,
      'augmented.trainedOn': augmentation.trainedOn,
      'augmented.images': images,
    })
  } catch (error) {
    if (isNoNews(error)) return
    store.setState({ fault: failureOf(error) })
  } finally {
    store.setState({ isTraining: false })
  }
}
