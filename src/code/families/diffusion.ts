/** The diffusion models of `models/diffusion`, as a script says them. */
import { networks } from '../../models/diffusion/networks.ts'
import { product, sizeConstants } from '../sizes.ts'
import { imageSizes, isOfImages } from '../subject.ts'
import { denoisingCode } from './denoising.ts'
import type { DiffusionHyperparameters as Hp } from '../../models/diffusion/spec.ts'
import type { Subject } from '../subject.ts'
import type { Dialect, FamilyCode } from './family.ts'

/** A diffusion model's part of a script. */
export function diffusionCode(subject: Subject, dialect: Dialect): FamilyCode {
  const { experiment, data } = subject
  const hp = experiment.hyperparameters as unknown as Hp
  const areImages = isOfImages(subject)
  const size = areImages ? `(${product(imageSizes(subject))})` : '2'
  const { title, said, constants, functions, player, sampler, told, toldInWords } = denoisingCode(
    hp,
    dialect,
    { size, areImages },
  )
  return {
    title,
    constants: [...sizeConstants(hp), ...constants],
    networks: [
      {
        name: 'denoiser',
        network: networks(hp, data).denoiser,
        ...(areImages
          ? {
              prose: `Noised images to ${said}, told ${hp.conditional ? 'times and classes' : 'times'}.`,
              from: imageSizes(subject),
              to: size,
              told: told.join(' + '),
            }
          : {
              prose: `Noised examples${toldInWords}, side by side, to ${said}.`,
              from: [['2', ...told].join(' + ')],
              to: '2',
            }),
      },
    ],
    dropout: false,
    average: 'denoiser',
    symmetric: true,
    functions,
    players: [player],
    sampler: areImages
      ? { ...sampler, lines: [...sampler.lines, `x = ${dialect.clip('(x + 1) / 2')}`] }
      : sampler,
    sheet: 'samples',
  }
}
