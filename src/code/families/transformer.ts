/** The transformer of `models/transformer`, as a script says it. */
import { networks } from '../../models/transformer/networks.ts'
import { defined } from '../../lib/assert.ts'
import { call, def, num } from '../text.ts'
import { PREDICTOR } from './autoregressive.ts'
import type { TransformerHyperparameters as Hp } from '../../models/transformer/spec.ts'
import type { Constant, Subject } from '../subject.ts'
import type { Dialect, FamilyCode } from './family.ts'

const readsFunction = (hp: Hp, { beside }: Dialect): string =>
  def(
    call('reads', 'x', hp.conditional && 'y'),
    `What stands before each place of texts [n, LENGTH]: ${hp.conditional ? 'the token of the class, behind those of the data' : 'a token that says that a text begins'}, then the characters.`,
    `first = ${hp.conditional ? 'TOKENS + argmax(y, 1)[:, None]' : 'full_like(x[:, :1], TOKENS)'}`,
    `return ${beside('first', 'x[:, :-1]')}`,
  )

const read = (hp: Hp): string => call('reads', 'x', hp.conditional && 'y')

function objective(hp: Hp, { apply, beside, floats, tokenNats, total }: Dialect): string {
  return def(
    call('predictor_objective', 'predictor', 'x', hp.conditional && 'y'),
    'L = -sum log p(x_i | what stands before it) / number of characters and ends, in nats, Radford et al. 2019. What stands behind an end does not count.',
    `nats = ${tokenNats(apply('predictor', read(hp)))}`,
    `counts = ${floats(`${beside('ones_like(x[:, :1])', 'x[:, :-1]')} > 0`)}`,
    `return ${total('nats * counts')} / ${total('counts')}`,
  )
}

/** The entry at which the running sum of chances passes u, after temperature, top k and top p where they say something. */
function drawnFunction(
  { temperature, topK, topP }: Hp,
  { floats, lastSums, rowSums }: Dialect,
): string {
  const isCut = topK > 0 || topP < 1
  return def(
    'drawn(logits, u)',
    `A token [n, 1] by logits [n, TOKENS]: the one at which the running sum of the chances passes u in [0, 1)${isCut ? ', of the likeliest alone' : ''}.`,
    `chances = softmax(logits${temperature === 1 ? '' : ' / TEMPERATURE'}, 1)`,
    isCut && [
      '# At [n, i, j], whether j is likelier than i.',
      `likelier = ${floats('chances[:, None] > chances[:, :, None]')}`,
    ],
    topK > 0 && [
      '# Fan et al. 2018 (arXiv:1805.04833)',
      `chances = where(${lastSums('likelier')} < TOP_K, chances, 0)`,
      topP < 1 && `chances = chances / ${rowSums('chances')}`,
    ],
    topP < 1 && [
      '# Holtzman et al. 2020 (arXiv:1904.09751)',
      `chances = where(${lastSums('likelier * chances[:, None]')} < TOP_P, chances, 0)`,
    ],
    'sums = cumsum(chances, 1)',
    '# A hair less than u, so that rounding leads past no token.',
    `return ${rowSums('sums <= (1 - 2**-20) * u * sums[:, -1:]')}`,
  )
}

const samplerOf = (hp: Hp, { places, whole }: Dialect): NonNullable<FamilyCode['sampler']> => ({
  prose:
    'Texts from noise x ~ U[0, 1) for every place, token by token, each told by those before it. The page keeps keys and values of the places before, and comes to the same.',
  lines: [
    'u = x',
    `x = zeros_like(u, dtype=${whole})`,
    `places = ${places('LENGTH', 'u')}`,
    'for place in range(LENGTH - 1):  # the last place is that of an end',
    `    token = drawn(predictor(${read(hp)})[:, place], u[:, place : place + 1])`,
    '    if place > 0:  # an ended text stays ended',
    '        token = where(x[:, place - 1 : place] > 0, token, 0)',
    '    x = where(places == place, token, x)',
  ],
  isUniform: true,
})

const constantsOf = (hp: Hp, tokens: number): readonly Constant[] => [
  { name: 'TOKENS', value: num(tokens), comment: 'the end, and every character' },
  { name: 'WIDTH', value: num(hp.width) },
  { name: 'HEADS', value: num(hp.heads) },
  {
    name: 'SUMS',
    value: num(2 * hp.transformerBlocks),
    comment: 'layers that add to what passes through',
  },
  ...(hp.dropout > 0 ? [{ name: 'DROPOUT', value: num(hp.dropout) }] : []),
  ...(hp.temperature === 1 ? [] : [{ name: 'TEMPERATURE', value: num(hp.temperature) }]),
  ...(hp.topK > 0 ? [{ name: 'TOP_K', value: num(hp.topK) }] : []),
  ...(hp.topP < 1 ? [{ name: 'TOP_P', value: num(hp.topP) }] : []),
]

/** A transformer's part of a script. */
export function transformerCode({ experiment, data }: Subject, dialect: Dialect): FamilyCode {
  const hp = experiment.hyperparameters as unknown as Hp
  return {
    title: 'A transformer as GPT-2, Radford et al. 2019, of characters',
    constants: constantsOf(hp, defined(data.vocabulary, 'the vocabulary')),
    networks: [
      {
        name: 'predictor',
        prose: 'What stands before each place to the logits of the token there.',
        network: networks(hp, data).predictor,
        from: ['LENGTH'],
        to: 'TOKENS',
        told: hp.conditional ? 'CLASSES' : '1',
      },
    ],
    dropout: hp.dropout > 0,
    average: null,
    symmetric: false,
    functions: [readsFunction(hp, dialect), objective(hp, dialect), drawnFunction(hp, dialect)],
    players: [PREDICTOR],
    sampler: samplerOf(hp, dialect),
    sheet: 'samples',
  }
}
