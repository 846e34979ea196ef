/** Every family's drawing shows the networks that there are, as large as they are, and leads to settings that there are. */
import { beforeAll, describe, expect, it } from 'vitest'
import { datasetSpec } from '../datasets/datasets.ts'
import { Rng } from '../lib/rng.ts'
import { sizeOf } from '../lib/numbers.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { drawnWith, subStepsOf } from './diagram.ts'
import { diagramOf } from './diagrams.ts'
import { FAMILIES, familySpec } from './families.ts'
import { parameterCount, placedLayers } from './layers.ts'
import { loadFamily } from './load.ts'
import { PRESETS } from './presets.ts'
import { OPTIMISER_PARAMETERS } from './optimiserParameters.ts'
import type { Cell, Diagram, Phase } from './diagram.ts'

const drawingOf = (family: string): Diagram => {
  const diagram = diagramOf(family)
  if (!diagram) throw new Error(`${family} has no drawing`)
  return diagram
}

beforeAll(() => openTestBackend('cpu'))

describe.each(Object.entries(PRESETS))('the drawing of the preset %s', (_name, experiment) => {
  const { family, hyperparameters, dataset } = experiment
  const form = datasetSpec(dataset)
  const diagram = drawingOf(family)
  const { parts, edges, detours = [], phases } = drawnWith(diagram, hyperparameters)
  const ids = parts.map(({ id }) => id)

  it('has a part for every network that a player moves, with the weights that it has', async () => {
    const { build, players } = await loadFamily(family)
    const nets = build(hyperparameters, form, new Rng(1))
    const specs = diagram.networks(hyperparameters, form)
    const drawn = parts.flatMap(({ network }) => network ?? [])
    expect(drawn.toSorted()).toEqual(
      Object.values(players)
        .flatMap(({ updates }) => updates)
        .toSorted(),
    )
    for (const name of drawn) {
      const weights = [...(nets[name]?.trainable.values() ?? [])]
      const count = weights.reduce((sum, { shape }) => sum + sizeOf(shape), 0)
      const spec = specs[name]
      expect(spec && parameterCount(spec), name).toBe(count)
      expect(count).toBeGreaterThan(0)
      expect(spec && placedLayers(spec).at(-1)?.outputShape).toEqual(
        (nets[name] as unknown as { outputShape: readonly number[] }).outputShape,
      )
    }
    for (const net of Object.values(nets)) net.dispose()
  })

  it('joins parts that are there, each to some other', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const [from, to] of edges) expect(ids).toEqual(expect.arrayContaining([from, to]))
    for (const id of ids) expect(edges.flatMap(([from, to]) => [from, to])).toContain(id)
    const known = edges.map(([from, to]) => `${from}>${to}`)
    for (const { edge } of detours) expect(known).toContain(edge.join('>'))
    for (const phase of phases) {
      expect(ids).toEqual(expect.arrayContaining([...phase.parts]))
      for (const [from, to] of phase.edges) expect(known).toContain(`${from}>${to}`)
    }
  })

  it.each(['wide', 'narrow'] as const)('puts no two parts at one place when it is %s', (kind) => {
    const cells = parts.flatMap((part) => {
      const { column, row, rows = 1, columns: wide = 1 }: Cell = part[kind]
      return Array.from(
        { length: rows * wide },
        (_, i) => `${column + Math.floor(i / rows)},${row + (i % rows)}`,
      )
    })
    expect(new Set(cells).size).toBe(cells.length)
    const columns = parts.map((part) => part[kind].column + (part[kind].columns ?? 1) - 1)
    expect(Math.max(...columns)).toBe(kind === 'wide' ? diagram.columns : 3)
  })
})

describe.each(FAMILIES.map(({ id }) => id))('the drawing of the family %s', (id) => {
  const { parameters, players, charts } = familySpec(id)
  const { parts, phases } = drawingOf(id)
  const of = (player: string): readonly Phase[] => phases.filter((one) => one.player === player)

  it('leads to settings that there are', () => {
    const cards = ['data.dataset', 'data.mix', 'data.images', 'training.batchSize']
    const own = Object.entries(parameters).map(([name, { card }]) => `${card}.${name}`)
    const optimisers = players.flatMap((player) =>
      Object.keys(OPTIMISER_PARAMETERS).map((field) => `training.${player.id}.${field}`),
    )
    const known = [...cards, ...own, ...optimisers]
    for (const { settings } of parts) expect(known).toEqual(expect.arrayContaining([...settings]))
    const missing = parts.filter(
      ({ settings, kind }) => settings.length === 0 && kind === 'network',
    )
    expect(missing).toEqual([])
  })

  it('shows terms that are plotted', () => {
    const plotted = charts.flatMap(({ curves }) => curves.map(({ term }) => term))
    for (const { terms = [] } of parts) expect(plotted).toEqual(expect.arrayContaining([...terms]))
  })

  it('goes through the turn of every player, which ends in an error that goes back', () => {
    expect(new Set(phases.map(({ player }) => player))).toEqual(
      new Set(players.map((player) => player.id)),
    )
    for (const player of players) {
      const turn = of(player.id)
      const back = turn.findIndex(({ isBackwards = false }) => isBackwards)
      expect(back).toBeGreaterThan(0)
      expect(turn.slice(back + 1).every(({ edges }) => edges.length === 0)).toBe(true)
    }
  })
})

it('goes through the turns of a step in their order', () => {
  const { phases } = drawingOf('gan')
  const turns = ['critic', 'critic', 'generator'].map((player) => ({ player }))
  const told = subStepsOf(phases, turns).map(
    ({ phase, number, of }) => `${phase.id} ${number}/${of}`,
  )
  const looks = ['draw', 'judgeReal', 'judgeGenerated']
  const critic = [...looks, 'criticErrs', 'criticGradient', 'criticLearns']
  const generator = ['generatorErrs', 'generatorGradient', 'generatorLearns']
  expect(told).toEqual([
    ...critic.map((id) => `${id} 1/2`),
    ...critic.map((id) => `${id} 2/2`),
    ...['drawAgain', 'judgeAgain', ...generator].map((id) => `${id} 1/1`),
  ])
})
