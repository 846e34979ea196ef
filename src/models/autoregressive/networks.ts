/** The two predictors: layers all of whose units have masks (MADE), and windows that are cut below their middle (PixelCNN). */
import { initialiserFor } from '../layers.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { lastSeen, orderOf, turnsOf } from '../autoregressive/order.ts'
import type { LayerSpec, Mask, NetworkSpec, WindowMask } from '../layers.ts'
import type { DataForm } from '../spec.ts'
import type { AutoregressiveHyperparameters as Hp } from '../autoregressive/spec.ts'

/**
 * The masks of every layer, Germain et al. 2015, eq. 8, 9 (arXiv:1502.03509): a hidden unit sees up to a turn, an output what is seen
 * before its own. The class, behind the image, is seen by all.
 */
function masksOf(hp: Hp, { shape, classes }: DataForm): readonly Mask[] {
  const { width, depth, conditional } = hp
  const size = sizeOf(shape)
  const turns = turnsOf(orderOf(hp), size)
  const hidden = lastSeen(width, size)
  const told = Array.from({ length: conditional ? classes : 0 }, () => -1)
  const seen = [[...turns, ...told], ...Array.from({ length: depth }, () => hidden)]
  return seen.map((inputs, layer) => ({
    inputs,
    units: layer < depth ? hidden : turns.map((turn) => turn - 1),
  }))
}

/** From an image in a row, and beside it the class where it is told, to a logit for every pixel. */
function dense(hp: Hp, form: DataForm): NetworkSpec {
  const { width, depth, activation, conditional } = hp
  const size = sizeOf(form.shape)
  const layers = masksOf(hp, form).map((mask, layer): LayerSpec => {
    const isLast = layer === depth
    return {
      kind: 'dense',
      units: isLast ? size : width,
      initialiser: isLast ? 'glorot' : initialiserFor(activation),
      activation: isLast ? 'linear' : activation,
      ...(hp.masks ? { mask } : {}),
    }
  })
  return { inputShape: [size + (conditional ? form.classes : 0)], layers }
}

/**
 * From an image, colours side by side, to a logit for every pixel. Van den Oord et al. 2016, table 1 (arXiv:1601.06759): a 7x7 window,
 * residual blocks of `channels` inside and twice as many outside, and two layers of single pixels. Windows that are stacked so never see
 * a wedge to the right above a pixel: its blind spot (van den Oord et al. 2016b, sec. 2.2, arXiv:1606.05328).
 */
function windows({ channels, blocks, activation, conditional }: Hp, form: DataForm): NetworkSpec {
  const [height = 1, width = 1, colours = 1] = form.shape
  const bent = { stride: 1, activation, initialiser: initialiserFor(activation) } as const
  const plain = { stride: 1, activation: 'linear', initialiser: 'glorot' } as const
  const conv = (size: number, many: number, how: typeof bent | typeof plain, mask?: WindowMask) =>
    ({ kind: 'conv', size, channels: many, ...how, ...(mask ? { mask } : {}) }) as const
  const block: LayerSpec = {
    kind: 'residual',
    layers: [conv(1, channels, bent), conv(3, channels, bent, 'B'), conv(1, 2 * channels, plain)],
  }
  return {
    inputShape: [height, width * colours, 1],
    layers: [
      conv(7, 2 * channels, bent, 'A'),
      ...(conditional ? [{ kind: 'film', told: form.classes } as const] : []),
      ...Array.from({ length: blocks }, () => block),
      conv(1, 2 * channels, bent),
      conv(1, 1, plain),
    ],
  }
}

/** The layers of the predictor. */
export const networks = (hp: Hp, form: DataForm): Record<'predictor', NetworkSpec> => ({
  predictor: (hp.network === 'conv' ? windows : dense)(hp, form),
})
