/** The models of `models/autoregressive`, as a script says them. */
import { networks } from '../../models/autoregressive/networks.ts'
import { orderOf } from '../../models/autoregressive/order.ts'
import { sizeConstants } from '../sizes.ts'
import { call, def, num } from '../text.ts'
import type { DataForm } from '../../models/spec.ts'
import type { AutoregressiveHyperparameters as Hp } from '../../models/autoregressive/spec.ts'
import type { NamedMask } from '../sizes.ts'
import type { Subject } from '../subject.ts'
import type { Dialect, FamilyCode } from './family.ts'

const PIXELS = '28 * 28'

const mixedFunction = def(
  'mixed(n)',
  'Mixes the bits of a whole number: the finaliser of MurmurHash3, 32 bits.',
  'n = (n ^ n >> 16) * 0x85EBCA6B & 0xFFFFFFFF',
  'n = (n ^ n >> 13) * 0xC2B2AE35 & 0xFFFFFFFF',
  'return n ^ n >> 16',
)

const turnsFunction = (order: Hp['pixelOrder']): string =>
  order === 'rows'
    ? def('turns()', 'When each pixel is drawn: row by row.', `return list(range(${PIXELS}))`)
    : def(
        'turns()',
        'When each pixel is drawn, in one shuffle.',
        `order = sorted(range(${PIXELS}), key=lambda place: mixed(place + 1))`,
        'drawn = [0] * len(order)',
        'for turn, place in enumerate(order):',
        '    drawn[place] = turn',
        'return drawn',
      )

const lastSeenFunction = def(
  'last_seen()',
  'The last turn that each hidden unit sees, spread evenly.',
  `return [k * (${PIXELS} - 1) // WIDTH for k in range(WIDTH)]`,
)

function masksOf({ depth, conditional }: Hp): readonly NamedMask[] {
  const told = conditional ? ' + [-1] * CLASSES' : ''
  const seen = [`turns()${told}`, ...Array.from({ length: depth }, () => 'last_seen()')]
  return seen.map((inputs, layer) => ({
    inputs,
    units: layer < depth ? 'last_seen()' : '[turn - 1 for turn in turns()]',
  }))
}

const isOfWindows = ({ network }: Hp): boolean => network === 'conv'

/** The one player of a model that draws part by part. */
export const PREDICTOR: FamilyCode['players'][number] = {
  id: 'predictor',
  updates: ['predictor'],
  networks: ['predictor'],
  times: '1',
  usesUpdates: false,
  after: [],
}

/** What a dense predictor reads: bits, and the class beside them. */
const read = (bits: string, hp: Hp, { beside }: Dialect): string =>
  hp.conditional && !isOfWindows(hp) ? beside(bits, 'y') : bits

/** The predictor; one of windows is told the class apart. */
const predictor = (hp: Hp): string =>
  hp.conditional && isOfWindows(hp) ? 'tell(predictor, y)' : 'predictor'

function objective(hp: Hp, dialect: Dialect): string {
  const { floats, rows, uniformLike, apply, crossEntropy } = dialect
  return def(
    call('predictor_objective', 'predictor', 'x', hp.conditional && 'y'),
    'L = E[-log p(x)] = E[sum_i softplus(l_i) - x_i l_i], in nats, Germain et al. 2015, eq. 2 (arXiv:1502.03509), of bits that are drawn anew each time, 1 with the grey value as the chance.',
    `x = ${floats(`${uniformLike('x')} < x`)}`,
    !isOfWindows(hp) && `x = ${rows('x')}`,
    `logits = ${apply(predictor(hp), read('x', hp, dialect))}`,
    `return ${crossEntropy('logits')}`,
  )
}

function samplerOf(hp: Hp, dialect: Dialect): NonNullable<FamilyCode['sampler']> {
  const { rows, listed, floats, settled, sigmoid, inShapeOf, asImages } = dialect
  const whole = isOfWindows(hp) ? asImages : (each: string): string => each
  return {
    prose:
      'Examples from noise x ~ U[0, 1), pixel by pixel: a bit is 1 where the noise is below its chance, which the bits before tell. The chances are shown, what is expected of the greys.',
    lines: [
      `u = ${isOfWindows(hp) ? asImages('x') : rows('x')}`,
      'drawn, chances = zeros_like(u), zeros_like(u)',
      `turn_of = ${whole(listed('turns()', 'u'))}`,
      `for turn in range(${PIXELS}):`,
      `    chance = ${settled(sigmoid(`${predictor(hp)}(${read('drawn', hp, dialect)})`))}`,
      '    chances = where(turn_of == turn, chance, chances)',
      `    drawn = where(turn_of == turn, ${floats('u < chance')}, drawn)`,
      `x = ${inShapeOf('chances', 'x')}`,
    ],
    isUniform: true,
  }
}

/** The predictor of a script, and what it is made with. */
function predictorCode(hp: Hp, data: DataForm): Pick<FamilyCode, 'title' | 'networks'> {
  const { predictor: network } = networks(hp, data)
  const named = { name: 'predictor', network, to: PIXELS } as const
  if (isOfWindows(hp))
    return {
      title: 'PixelCNN, van den Oord et al. 2016 (arXiv:1601.06759)',
      networks: [
        {
          ...named,
          prose: `Bits${hp.conditional ? ', told the class,' : ''} to the logit of every pixel.`,
          from: network.inputShape.map(num),
          told: 'CLASSES',
        },
      ],
    }
  return {
    title: hp.masks
      ? 'MADE, Germain et al. 2015 (arXiv:1502.03509)'
      : 'An autoencoder without the masks of MADE, Germain et al. 2015 (arXiv:1502.03509)',
    networks: [
      {
        ...named,
        prose: `Bits${hp.conditional ? ' and the class, side by side,' : ''} to the logit of every pixel.`,
        from: [[PIXELS, ...(hp.conditional ? ['CLASSES'] : [])].join(' + ')],
        ...(hp.masks ? { masks: masksOf(hp) } : {}),
      },
    ],
  }
}

/** An autoregressive model's part of a script. */
export function autoregressiveCode({ experiment, data }: Subject, dialect: Dialect): FamilyCode {
  const hp = experiment.hyperparameters as unknown as Hp
  const order = orderOf(hp)
  const masksHidden = !isOfWindows(hp) && hp.masks && hp.depth > 0
  return {
    ...predictorCode(hp, data),
    constants: sizeConstants(hp),
    dropout: false,
    average: null,
    symmetric: false,
    functions: [
      ...(order === 'shuffled' ? [mixedFunction] : []),
      turnsFunction(order),
      ...(masksHidden ? [lastSeenFunction] : []),
      objective(hp, dialect),
    ],
    players: [PREDICTOR],
    sampler: samplerOf(hp, dialect),
    sheet: 'samples',
  }
}
