import { defined } from '../../lib/assert.ts'
import { autoencoderCode } from './autoencoder.ts'
import { autoregressiveCode } from './autoregressive.ts'
import { diffusionCode } from './diffusion.ts'
import { ganCode } from './gan.ts'
import { latentDiffusionCode } from './latentDiffusion.ts'
import { transformerCode } from './transformer.ts'
import { vaeCode } from './vae.ts'
import type { Subject } from '../subject.ts'
import type { Dialect, FamilyCode, MakeFamily } from './family.ts'

/** By the id of a family of the catalogue. A new family is one file and its line here. */
const FAMILIES: Readonly<Record<string, MakeFamily>> = {
  gan: ganCode,
  vae: vaeCode,
  autoencoder: autoencoderCode,
  diffusion: diffusionCode,
  autoregressive: autoregressiveCode,
  latentDiffusion: latentDiffusionCode,
  transformer: transformerCode,
}

/** Families whose scripts go through the pixels of one channel. */
const OF_ONE_CHANNEL: ReadonlySet<MakeFamily> = new Set([autoregressiveCode])

/** Tells whether there is a script of a family for images of so many channels. */
export const readsChannels = (family: string, channels: number): boolean =>
  channels === 1 || !OF_ONE_CHANNEL.has(defined(FAMILIES[family], family))

/** A family's part of a script. @throws for a family that has no code yet. */
export function familyCode(subject: Subject, dialect: Dialect): FamilyCode {
  const { family } = subject.experiment
  return defined(FAMILIES[family], `the code of the family "${family}"`)(subject, dialect)
}
