/** What generated images are worth to a classifier, as plain data. */

/** Shares of held-out images that classifiers read rightly, one for each draw: without generated images, and with them. */
export interface Augmentation {
  readonly without: readonly number[]
  readonly with: readonly number[]
  /** Real images that were used: no more than the model was trained on. */
  readonly real: number
  readonly generated: number
  /** Real images that the generator was trained on. */
  readonly trainedOn: number
  /** Held-out images that were read. */
  readonly examined: number
}
