/** The tables of layers: what is made of a size, and that every family is made today as it always was. */
import { describe, expect, it } from 'vitest'
import { datasetSpec } from '../datasets/datasets.ts'
import { diagramOf } from './diagrams.ts'
import { defaultExperiment } from './experiment.ts'
import { FAMILIES } from './families.ts'
import { placedLayers } from './layers.ts'
import { upgradeExperiment } from './upgrade.ts'
import type { Experiment } from './experiment.ts'
import type { LayerSpec, NetworkSpecs } from './layers.ts'

const DATA = 'mnist'

function networksOf(family: string, changes: Experiment['hyperparameters']): NetworkSpecs {
  const { hyperparameters } = defaultExperiment(family, DATA)
  const networks = diagramOf(family)?.networks(
    { ...hyperparameters, ...changes },
    datasetSpec(DATA),
  )
  if (!networks) throw new Error(`${family} has no drawing`)
  return networks
}

/** Layers one by one, those inside others too. */
const flat = (layers: readonly LayerSpec[]): readonly LayerSpec[] =>
  layers.flatMap((layer) => ('layers' in layer ? flat(layer.layers) : [layer]))

/** The layers that bend: all but the last that has weights. */
function hidden({ layers }: { readonly layers: readonly LayerSpec[] }): readonly LayerSpec[] {
  return layers.slice(
    0,
    layers.findLastIndex(({ kind }) => kind !== 'reshape'),
  )
}

const activationsOf = (layers: readonly LayerSpec[]): readonly string[] =>
  flat(layers).flatMap((layer) => ('activation' in layer ? layer.activation : []))

/** Those whose activation can be chosen: a transformer's is GELU. */
const families = FAMILIES.flatMap(({ id, parameters: { activation } }) =>
  activation ? [[id, activation] as const] : [],
)

describe.each(families)('the networks of the family %s', (family, activation) => {
  const options = activation.kind === 'choice' ? activation.options : []

  it.each(['dense', 'conv'])('%s ones bend by the activation that is chosen', (network) => {
    expect(options.length).toBeGreaterThan(2)
    for (const option of options)
      for (const spec of Object.values(networksOf(family, { network, activation: option }))) {
        // Before a normalisation, and where it is added to what it goes round, a sum stays as it is.
        const found = new Set(activationsOf(hidden(spec)))
        const isSum = ({ kind }: LayerSpec): boolean => kind === 'batchNorm' || kind === 'residual'
        if (hidden(spec).some(isSum)) found.delete('linear')
        expect([...found]).toEqual(option === 'linear' && found.size === 0 ? [] : [option])
      }
  })

  it.each(['dense', 'conv'])('end in %s ones as they do without it', (network) => {
    const ends = options.map((option) =>
      Object.values(networksOf(family, { network, activation: option })).map(({ layers }) =>
        activationsOf(layers).at(-1),
      ),
    )
    expect(new Set(ends.map((end) => end.join())).size).toBe(1)
  })

  it('are a linear map where there is no hidden layer', () => {
    for (const spec of Object.values(networksOf(family, { network: 'dense', depth: 0 })))
      expect(placedLayers(spec).filter(({ weights }) => 'kernel' in weights)).toHaveLength(1)
  })
})

it.each([
  ['gan', 'leakyRelu', ['he', 'he']],
  ['vae', 'relu', ['he', 'glorot']],
  ['autoencoder', 'leakyRelu', ['he', 'he']],
])(
  'an experiment of %s that says nothing of it has %s, as when there was no choice',
  (family, activation, initialisers) => {
    const { hyperparameters, ...rest } = defaultExperiment(family, DATA)
    const { activation: _, ...older } = hyperparameters
    const read = upgradeExperiment({ ...rest, hyperparameters: older })
    expect(read).toMatchObject({ experiment: { hyperparameters: { activation } } })
    const firsts = Object.values(networksOf(family, {})).map(({ layers: [first] }) => first)
    expect(firsts.map((layer) => layer && 'initialiser' in layer && layer.initialiser)).toEqual(
      initialisers,
    )
  },
)
