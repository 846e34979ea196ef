/**
 * A layout of codes in two dimensions that keeps neighbours together: UMAP (McInnes, Healy and Melville 2018,
 * arXiv:1802.03426), as the package umap-js computes it.
 */
import { UMAP } from 'umap-js'
import { Rng } from '../../../lib/rng.ts'

export interface LayoutJob {
  /** `[count, latentDim]`; more than {@link NEIGHBOURS} rows. */
  readonly z: Float32Array<ArrayBuffer>
  readonly latentDim: number
  readonly seed: number
}

export type LayoutNews =
  /** Epochs made, as a share of all. */
  | { readonly done: number }
  /** `[count, 2]`. */
  | { readonly layout: Float32Array<ArrayBuffer> }

/** Neighbours of each code that UMAP tries to keep. */
const NEIGHBOURS = 15
const EPOCHS = 300

/** Lays codes out: `[count, 2]`. `tell` hears the share of the epochs that is made. Same codes and seed, same layout. */
export function layOut(
  { z, latentDim, seed }: LayoutJob,
  tell: (done: number) => void,
): Float32Array<ArrayBuffer> {
  const rng = new Rng(seed)
  const umap = new UMAP({
    nEpochs: EPOCHS,
    nNeighbors: NEIGHBOURS,
    random: () => rng.uniform(),
  })
  const rows = Array.from({ length: z.length / latentDim }, (_, i) =>
    Array.from(z.subarray(i * latentDim, (i + 1) * latentDim)),
  )
  umap.initializeFit(rows)
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    umap.step()
    if (epoch % 10 === 0) tell(epoch / EPOCHS)
  }
  return Float32Array.from(umap.getEmbedding().flat())
}
