/** The plane: what a model of points makes of every place of it, layer by layer and all at one moment. */

/** Which way points go; see `model/plane/arrows.ts` for the first two, the third is how far they went in one step. */
export type ArrowKind = 'critic' | 'loss' | 'step'

/** What can be asked for of the model besides its points. */
export type PlaneLook = 'critic' | 'sheet' | 'arrows' | 'encoder' | 'ways' | 'field'

/** A square of the plane, in the data's own units. */
export interface PlaneBox {
  readonly left: number
  readonly bottom: number
  readonly side: number
}

type Floats = Float32Array<ArrayBuffer>

/** D over a square, `[cells, cells]`, row by row from the top, at the middles of its cells. */
export interface CriticMap {
  readonly box: PlaneBox
  readonly cells: number
  readonly values: Floats
  readonly scale: 'probability' | 'targets' | 'free'
  /** The value at which the critic cannot tell, and how far from there colours are told apart. */
  readonly middle: number
  readonly reach: number
  /** Examples that it judges together: each place with the same `together - 1` real points. */
  readonly together: number
}

/** Where the generator or decoder takes a regular grid of latent vectors: `[lines, 2]` of one dimension, else `[lines lines, 2]`. */
export interface LatentSheet {
  readonly lines: number
  readonly latentDim: number
  /** The latent vectors, and where they are taken to. */
  readonly z: Floats
  readonly values: Floats
  /** Whether each cell of the grid holds the same share of the prior. */
  readonly isEven: boolean
  /** 1 for each cell of the grid that is far from every code of the test points; `null` without an encoder. */
  readonly holes: Uint8Array<ArrayBuffer> | null
}

/** Arrows from points, `[count, 2]` both. */
export interface Arrows {
  readonly kind: ArrowKind
  /** Before which step the points stood so. */
  readonly step: number
  readonly from: Floats
  readonly by: Floats
}

/** Test points, `[count, 2]`, and the mean and covariance (xx, xy, yy) of what their codes decode to. */
export interface CodeClouds {
  readonly x: Floats
  readonly means: Floats
  readonly covariances: Floats
}

/** Where the points on the sheet of samples are on their way from noise: `[steps + 1, count, 2]`, the start first. */
export interface Ways {
  readonly steps: number
  readonly values: Floats
}

/** Which way points go towards the data, at a share of the way: arrows from places of a grid, `[cells cells, 2]` both. */
export interface Field {
  readonly share: number
  readonly from: Floats
  readonly by: Floats
}

/** What is seen at one step. A layer that was not asked for, or that the model does not have, is `null`. */
export interface PlaneAnswer {
  readonly step: number
  /** Of the sheets of samples that show the same points. */
  readonly seed: number
  /** The latent vectors of the points on the sheet of samples, `[count, latentDim]`; `null` of a model without. */
  readonly z: Floats | null
  /** D at each of these points, `[count]`; `null` without a critic. */
  readonly criticAt: Floats | null
  readonly critic: CriticMap | null
  readonly sheet: LatentSheet | null
  readonly arrows: Arrows | null
  readonly encoder: CodeClouds | null
  readonly ways: Ways | null
  readonly field: Field | null
}

export interface PlaneQueries {
  /**
   * Looks at the model of points as it stands; with `at` as it stood at that step, or at the last one before it of which the
   * whole state is kept (refused where there is none). `box`: what the heat map and the field are of. `label`: the class of
   * which a class-conditional model is asked. `arrows`: their kind; those of a step are of the last one that was made while
   * they were asked for. `share`: at which part of the way from noise (0) to data (1) the field is. Refused of other data
   * than points, and of another share.
   */
  plane: {
    params: {
      readonly looks: readonly PlaneLook[]
      readonly box: PlaneBox
      readonly arrows: ArrowKind
      readonly label: number
      readonly share: number
      readonly at: number | null
    }
    result: PlaneAnswer
  }
}
