/**
 * The only door to TensorFlow.js. On top of it come our own kernels and the gradients that TF.js lacks or gets wrong.
 */
import { registerActivationGradients } from '../kernels/activations.ts'
import { registerAttentionGradient } from '../kernels/attention.ts'
import {
  registerCrossEntropyGradient,
  registerScoreCrossEntropyGradient,
  registerTokenCrossEntropyGradient,
} from '../kernels/crossEntropy.ts'
import { registerEmbeddingGradient } from '../kernels/embedding.ts'
import { registerGaussianGradients } from '../kernels/gaussians.ts'
import { registerGradients } from '../kernels/gradients.ts'
import { registerJoiningGradients } from '../kernels/joining.ts'
import { registerNormalisationGradients } from '../kernels/normalisation.ts'
import { registerNormGradients } from '../kernels/norms.ts'
import { registerProductGradients } from '../kernels/products.ts'
import { registerRandomGradients } from '../kernels/random.ts'
import { registerScalingGradients } from '../kernels/scaling.ts'
import { registerCpuRandom } from '../kernels/threefry.ts'
import { registerCpuUpdates } from '../kernels/updates.ts'
import { registerWebGlKernels } from '../kernels/webgl/register.ts'
import { registerWebGpuKernels } from '../kernels/webgpu/register.ts'

export * from '../kernels/tfjs.ts'
export { accuracies } from '../kernels/accuracies.ts'
export { binnedMeans } from '../kernels/binnedMeans.ts'
export { recorderInUse } from '../kernels/capture.ts'
export { joinExamples } from '../kernels/joining.ts'
export { meanSquaredDistances } from '../kernels/norms.ts'
export { affine } from '../kernels/scaling.ts'
export { searchTiles } from '../kernels/webgpu/tiles.ts'
export { movesTogether, runAverages, runUpdate, runUpdates } from '../kernels/updates.ts'
export type { Moving } from '../kernels/updates.ts'
export type { Capture } from '../kernels/capture.ts'

registerGradients()
registerActivationGradients()
registerProductGradients()
registerNormalisationGradients()
registerCrossEntropyGradient()
registerScoreCrossEntropyGradient()
registerTokenCrossEntropyGradient()
registerGaussianGradients()
registerNormGradients()
registerEmbeddingGradient()
registerAttentionGradient()
registerRandomGradients()
registerScalingGradients()
registerJoiningGradients()
registerCpuRandom()
registerCpuUpdates()
registerWebGlKernels()
registerWebGpuKernels()
