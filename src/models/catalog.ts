/** The list of model families, in the order in which the menu shows them. A new family is one folder and its line here. */
import { spec as autoencoder } from './autoencoder/spec.ts'
import { spec as autoregressive } from './autoregressive/spec.ts'
import { spec as diffusion } from './diffusion/spec.ts'
import { spec as gan } from './gan/spec.ts'
import { spec as latentDiffusion } from './latentDiffusion/spec.ts'
import { spec as transformer } from './transformer/spec.ts'
import { spec as vae } from './vae/spec.ts'
import type { FamilySpec } from './spec.ts'

export const CATALOG: readonly FamilySpec[] = [
  gan,
  vae,
  autoencoder,
  diffusion,
  latentDiffusion,
  autoregressive,
  transformer,
]
