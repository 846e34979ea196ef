/** The diffusion models of `models/diffusion`, as a script says them. */
import { networks } from '../../models/diffusion/networks.ts'
import { num } from '../text.ts'
import { denoisingCode } from './denoising.ts'
import type { DiffusionHyperparameters as Hp } from '../../models/diffusion/spec.ts'
import type { Subject } from '../subject.ts'
import type { Dialect, FamilyCode } from './family.ts'

/** A diffusion model's part of a script. */
export function diffusionCode({ experiment, data }: Subject, dialect: Dialect): FamilyCode {
  const hp = experiment.hyperparameters as unknown as Hp
  const { title, said, constants, functions, player, sampler, told, toldInWords } = denoisingCode(
    hp,
    dialect,
  )
  return {
    title,
    constants: [{ name: 'WIDTH', value: num(hp.width) }, ...constants],
    networks: [
      {
        name: 'denoiser',
        prose: `Noised examples${toldInWords}, side by side, to ${said}.`,
        network: networks(hp, data).denoiser,
        from: [['2', ...told].join(' + ')],
        to: '2',
      },
    ],
    dropout: false,
    average: 'denoiser',
    symmetric: false,
    functions,
    players: [player],
    sampler,
    sheet: 'samples',
  }
}
