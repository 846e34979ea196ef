/** The work that is timed: eight nets by name, as plain data that every side of the benchmark reads. */

interface WorkSpec {
  /** Examples in a batch unless `--batch` says otherwise. */
  readonly batch: number
  /** Shape of one example. */
  readonly shape: readonly number[]
  /** Range of the random examples; of texts, tokens from the one to below the other behind the end of a text, which is 0. */
  readonly range: readonly [number, number]
  /** Two sentences at most, for the table's reader. */
  readonly says: string
}

const IMAGE = [28, 28, 1]

export const WORKS = {
  'dense-gan': {
    batch: 64,
    shape: IMAGE,
    range: [-1, 1],
    says: 'GAN 32-128-256-784 against 784-256-128-1',
  },
  'conv-gan': {
    batch: 64,
    shape: IMAGE,
    range: [-1, 1],
    says: 'GAN of 4x4 stride 2 convolutions, 64 and 32 channels',
  },
  'conv-vae': {
    batch: 64,
    shape: IMAGE,
    range: [0, 1],
    says: 'VAE of the same convolutions, 16 latent dimensions',
  },
  'dcgan-bn': {
    batch: 64,
    shape: IMAGE,
    range: [-1, 1],
    says: 'conv-gan with batch normalisation, LeakyReLU and dropout 0.3',
  },
  'vae-dense-20': {
    batch: 128,
    shape: IMAGE,
    range: [0, 1],
    says: 'VAE 784-400-20',
  },
  'plane-gan': {
    batch: 256,
    shape: [2],
    range: [-1, 1],
    says: 'GAN on points in the plane, 2 hidden layers of 128',
  },
  ganlab: {
    batch: 150,
    shape: [2],
    range: [0, 1],
    says: "GAN Lab's plane GAN, one hidden pair of 8, two updates of D for each of G",
  },
  transformer: {
    batch: 64,
    shape: [32],
    range: [1, 56],
    says: 'transformer on names: 4 blocks, 4 heads, 64 wide, tied',
  },
} as const satisfies Record<string, WorkSpec>

export type WorkName = keyof typeof WORKS

export const WORK_NAMES = Object.keys(WORKS) as WorkName[]
