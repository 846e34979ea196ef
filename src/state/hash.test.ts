import { describe, expect, it } from 'vitest'
import { DATASETS } from '../datasets/datasets.ts'
import { defined } from '../lib/assert.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { PRESET_NAMES, PRESETS } from '../models/presets.ts'
import { setBatchSize, setHyperparameter, setOptimiser } from './experimentStore.ts'
import { FAMILIES } from '../models/families.ts'
import { formatHash, parseHash } from './hash.ts'
import { isOfPage } from './hash/page.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Allowed } from './allowed.ts'
import type { Link } from './hash.ts'
import type { PageFacts } from './hash/page.ts'

const linkOf = (hash: string): Link => defined(parseHash(hash), `an experiment in ${hash}`)

const reasons = (hash: string): Record<string, string> =>
  Object.fromEntries(linkOf(hash).ignored.map(({ key, reason }) => [key, reason]))

describe('formatHash', () => {
  it('writes nothing that is at its default', () => {
    expect(formatHash(defaultExperiment('vae'))).toBe('#v=1&family=vae')
  })

  it('writes a link that a person can read', () => {
    const experiment: Experiment = {
      ...setOptimiser('vae', { learningRate: 4e-4 })(
        setHyperparameter('latentDim', 2)(defaultExperiment('vae')),
      ),
      mix: [1, 1, 0, 0, 0, 0, 0, 0, 0, 0.5],
      seed: 7,
      stop: { kind: 'epochs', at: 10 },
    }
    expect(formatHash(experiment)).toBe(
      '#v=1&family=vae&latentDim=2&vae.learningRate=0.0004&mix=1,1,0,0,0,0,0,0,0,0.5&seed=7&stop=epochs:10',
    )
  })

  it.each(PRESET_NAMES)('comes back as the same experiment for the preset %s', (name) => {
    const { experiment, ignored } = linkOf(formatHash(PRESETS[name]))
    expect(experiment).toEqual(PRESETS[name])
    expect(ignored).toEqual([])
  })
})

describe('the view in a link', () => {
  it('is written and read where all is shown, and left open else', () => {
    const experiment = PRESETS['vae-2d']
    expect(formatHash(experiment, { view: 'all' })).toBe(`${formatHash(experiment)}&view=all`)
    expect(parseHash(formatHash(experiment, { view: 'all' }))).toMatchObject({
      experiment,
      page: { view: 'all' },
    })
    expect(parseHash(formatHash(experiment))?.page).toEqual({})
  })

  it('is named where there is no such view', () => {
    expect(parseHash('#preset=vae-2d&view=expert')).toMatchObject({
      page: {},
      ignored: [{ key: 'view', value: 'expert', reason: 'notAllowed' }],
    })
  })
})

describe('what a link says of the page', () => {
  it.each(FAMILIES)('has no name of a setting of $id', ({ parameters }) => {
    expect(Object.keys(parameters).filter(isOfPage)).toEqual([])
  })

  const PAGE: PageFacts = {
    view: 'all',
    tab: 'latent',
    shows: 'reconstructions',
    time: 40,
    draw: 4,
    tool: 'walk',
    z: [0.5, -1.25],
    class: 3,
    name: 'saint-élie & co',
    stops: [
      [1, 2],
      [-0.125, 0],
    ],
    stopClasses: [3, 8],
    way: 'lerp',
    path: 'open',
    both: 'true',
    speed: 0.5,
    frame: 36,
    lang: 'fr',
    exercise: 'first-gan',
    deck: 'mode-collapse',
    ownDeck: 'eJxLTEoGAAJNASc',
    scene: 2,
    fold: ['settings', 'results'],
    hide: ['losses', 'training.seed'],
    lock: ['data', 'model.latentDim'],
  }

  it('comes back as it was written, beside an experiment', () => {
    const link = parseHash(formatHash(PRESETS['vae-2d'], PAGE))
    expect(link).toMatchObject({ experiment: PRESETS['vae-2d'], ignored: [], isOfExperiment: true })
    expect(link?.page).toEqual(PAGE)
  })

  it('carries an exercise of somebody’s own, and no other text in its place', () => {
    const page = { exercise: 'z.A-b_9' }
    expect(parseHash(formatHash(null, page))).toMatchObject({ page, ignored: [] })
    expect(parseHash('#exercise=z.a%20b&tab=latent')?.page).toEqual({ tab: 'latent' })
  })

  it('can be all that it says', () => {
    expect(parseHash('#tab=measures')).toMatchObject({
      isOfExperiment: false,
      page: { tab: 'measures' },
      ignored: [],
    })
    expect(formatHash(null, { tab: 'measures' })).toBe('#tab=measures')
    expect(formatHash(null)).toBe('')
  })

  it('leaves the settings of a trained model to the model, and keeps the backend', () => {
    const experiment: Experiment = { ...PRESETS['vae-2d'], backend: 'wasm' }
    expect(formatHash(experiment, { model: 'vae-2d' })).toBe('#backend=wasm&model=vae-2d')
  })

  it.each([
    ['tab=nowhere', 'notAllowed'],
    ['model=gpt', 'notAllowed'],
    ['speed=3', 'notAllowed'],
    ['z=1,x', 'malformed'],
    ['z=1,1e999', 'malformed'],
    ['stops=1,2~', 'malformed'],
    ['scene=0', 'notAllowed'],
    ['fold=middle', 'notAllowed'],
    ['lock=a..b', 'malformed'],
    ['ownDeck=<b>', 'malformed'],
  ])('names %s and goes on without it', (part, reason) => {
    const link = parseHash(`#preset=vae-2d&${part}`)
    expect(link).toMatchObject({ experiment: PRESETS['vae-2d'], page: {}, ignored: [{ reason }] })
  })

  it('has no key that a setting has', () => {
    const settings = FAMILIES.flatMap(({ parameters }) => Object.keys(parameters))
    expect(settings.filter(isOfPage)).toEqual([])
  })
})

describe('parseHash', () => {
  it.each([
    '',
    '#',
    '#stage',
    '#foo',
    '#family',
    '#colour=red',
    '#a=1&b=2',
    '#/vae/2d',
    '#%E0%A4%A=1',
  ])('finds no experiment in %j', (hash) => expect(parseHash(hash)).toBeNull())

  it('follows a preset to the data that it is made for, unless the link names others', () => {
    expect(linkOf('#preset=gan-moons').experiment).toEqual(PRESETS['gan-moons'])
    expect(linkOf('#preset=gan-moons&dataset=ring8').experiment.dataset).toBe('ring8')
    expect(linkOf('#preset=gan-moons&dataset=mnist').experiment.dataset).toBe('mnist')
  })

  it('takes a family that can learn the data where a link names data alone', () => {
    const { experiment, ignored } = linkOf('#dataset=places&width=32')
    expect(experiment).toMatchObject({ family: 'transformer', dataset: 'places' })
    expect(experiment.hyperparameters).toMatchObject({ width: 32 })
    expect(ignored).toEqual([])
    expect(linkOf('#dataset=ring8').experiment.family).toBe('gan')
  })

  it('takes a preset as the base for the rest', () => {
    const { experiment } = linkOf('#preset=vae-2d&seed=3&beta=4')
    expect(experiment).toEqual({ ...setHyperparameter('beta', 4)(PRESETS['vae-2d']), seed: 3 })
  })

  it('reads a packing and its batch size together, in either order', () => {
    const wanted = setBatchSize(66)(setHyperparameter('packing', 3)(defaultExperiment('gan')))
    expect(linkOf('#packing=3&batchSize=66').experiment).toEqual(wanted)
    expect(linkOf('#batchSize=66&packing=3').experiment).toEqual(wanted)
  })

  it('says of every setting that it does not take why not', () => {
    expect(
      reasons(
        '#v=2&family=vae&latentDim=999&beta=warm&colour=red&seed=%E0%A4%A&seed=4&flag&vae.kind=newton&mix=1,2&gan.learningRate=1',
      ),
    ).toEqual({
      v: 'newerVersion',
      latentDim: 'notAllowed',
      beta: 'notAllowed',
      colour: 'unknown',
      seed: 'repeated',
      flag: 'malformed',
      'vae.kind': 'notAllowed',
      mix: 'notAllowed',
      'gan.learningRate': 'unknown',
    })
  })

  it('drops what contradicts the rest of the link, and only that', () => {
    const { experiment, ignored } = linkOf('#dataset=moons&family=vae&network=conv&beta=2')
    expect(experiment).toMatchObject({
      dataset: 'moons',
      hyperparameters: { network: 'dense', beta: 2 },
    })
    expect(ignored).toEqual([{ key: 'network', value: 'conv', reason: 'conflict' }])
    expect(reasons('#packing=3&batchSize=128')).toEqual({ batchSize: 'conflict' })
    expect(reasons('#preset=vae-2d&family=gan')).toEqual({ family: 'conflict' })
  })

  it('takes noise and a data seed where points are drawn, and there alone', () => {
    const { experiment, ignored } = linkOf('#dataset=moons&noise=0.5&dataSeed=3')
    expect(experiment).toMatchObject({ dataset: 'moons', noise: 0.5, dataSeed: 3 })
    expect(ignored).toEqual([])
    expect(linkOf(formatHash(experiment)).experiment).toEqual(experiment)
    expect(reasons('#noise=0.5&dataSeed=3')).toEqual({ noise: 'conflict', dataSeed: 'conflict' })
  })

  it('fits the batch to a packing that comes alone', () => {
    const { experiment, ignored } = linkOf('#packing=3')
    expect(experiment).toEqual(setHyperparameter('packing', 3)(defaultExperiment('gan')))
    expect(ignored).toEqual([])
  })

  it.each<[string, Allowed]>([
    ['latentDim=500', { kind: 'range', min: 1, max: 128, whole: true }],
    ['batchSize=8.5', { kind: 'range', min: 8, max: 512, whole: true }],
    ['images=-1', { kind: 'range', min: 0, max: 60_000, whole: true }],
    ['noise=6', { kind: 'range', min: 0, max: 5, whole: false }],
    ['dropout=much', { kind: 'range', min: 0, max: 0.8, whole: false }],
    ['critic.kind=newton', { kind: 'options', options: ['adam', 'rmsprop', 'sgd'] }],
    ['batchNorm=1', { kind: 'options', options: ['true', 'false'] }],
    ['dataset=cifar', { kind: 'options', options: DATASETS.map(({ id }) => id) }],
    ['mix=1', { kind: 'shares', count: 10 }],
    ['mix=1,1,1,1,1,1,1,1,1,2', { kind: 'shares', count: 10 }],
    ...['epochs:0', 'epochs', 'steps:1.5', 'steps:0', 'minutes:-1', 'none:3', 'hours:2', ':'].map(
      (stop): [string, Allowed] => [`stop=${stop}`, { kind: 'stop' }],
    ),
  ])('says of %s what would be allowed', (pair, allowed) => {
    const { experiment, ignored } = linkOf(`#${pair}`)
    expect(experiment).toEqual(defaultExperiment('gan'))
    expect(ignored).toMatchObject([{ allowed }])
  })

  it('knows how many shares the mix of its own data has', () => {
    const { ignored } = linkOf('#dataset=moons&mix=1,1,1')
    expect(ignored).toMatchObject([{ key: 'mix', allowed: { kind: 'shares', count: 2 } }])
  })

  it('says of a mix of zeros that it leaves nothing', () => {
    expect(reasons('#mix=0,0,0,0,0,0,0,0,0,0')).toEqual({ mix: 'noExamples' })
    expect(reasons('#dataset=moons&mix=0,0')).toEqual({ mix: 'noExamples' })
  })

  it('is not fooled by names that every object has', () => {
    expect(parseHash('#constructor=1&toString=2&__proto__.kind=adam')).toBeNull()
    expect(reasons('#constructor=1&toString=2&__proto__.kind=adam&preset=hasOwnProperty')).toEqual({
      constructor: 'unknown',
      toString: 'unknown',
      '__proto__.kind': 'unknown',
      preset: 'notAllowed',
    })
  })
})
