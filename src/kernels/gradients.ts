/**
 * Gradients that TF.js 4.22 lacks, gets wrong, or builds in a way that cannot be differentiated a second time. Gradient
 * penalties (WGAN-GP, R1, R2) differentiate a gradient, so every operation of a critic needs them.
 * `opTable/` tests them on every backend.
 */
import { registerBatchNormGradient } from './gradients/batchNorm.ts'
import { registerMeanGradient } from './gradients/mean.ts'
import { registerMovementGradients } from './gradients/movement.ts'
import { registerPiecewiseGradients } from './gradients/piecewise.ts'
import { registerPoolingGradients } from './gradients/pooling.ts'
import { linkSavedOutputs } from './gradients/savedOutputs.ts'
import { registerUnfusedProductGradients } from './gradients/products.ts'
import { tellWantedGradients } from './gradients/wanted.ts'

/**
 * Registers the gradients for all backends, and mends the tape that they are read from. Called once, where TF.js enters
 * the program.
 */
export function registerGradients(): void {
  linkSavedOutputs()
  tellWantedGradients()
  registerPiecewiseGradients()
  registerUnfusedProductGradients()
  registerPoolingGradients()
  registerMeanGradient()
  registerMovementGradients()
  registerBatchNormGradient()
}
