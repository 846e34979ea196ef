/** Trained models that come with the page. Their words are in the catalogues under `trained.<id>.title` and `.shows`. */

export const TRAINED_IDS = [
  'vae-2d',
  'vae-dense-20',
  'gan-conditional',
  'latent-flow-conditional',
  'unet-conditional',
  'pixelcnn',
  'places',
] as const

export type TrainedId = (typeof TRAINED_IDS)[number]

/** Where a trained model lies, below the page: a safetensors file as `saveModel` writes it. */
export const trainedPath = (id: TrainedId): string => `trained/${id}.safetensors`
